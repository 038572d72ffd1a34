import { ANY_YEAR, MONTH, NOT_A_DAY_AFTER, NOT_A_YEAR_AFTER, WEEKDAY, YEAR } from '../rules/calendar';
import {
  account,
  beginningAt,
  CAPITAL_MONTH,
  DAY,
  type DateRule,
  dayOf,
  full,
  LEAD,
  MONTHS,
  monthOf,
  NO_DIGIT,
  spanOf,
  stretch,
  TO,
  WEEKDAY_NAMES,
} from './dates-english-shape';
import { formatMonths, formatStretch, type RawDate } from './dates-shape';

/** "On Wednesday (September 3)": the bracket that opened inside the date closes behind it. */
function closingBracket(raw: RawDate | null, match: RegExpMatchArray, text: string): RawDate | null {
  return raw && match[0].includes('(') && text[raw.end] === ')' ? { ...raw, end: raw.end + 1 } : raw;
}

/** Days and months of the calendar, with their year or without. */
export const ENGLISH_DAYS: DateRule[] = [
  {
    id: 'iso',
    begins: '####',
    pattern: /(?<![\d.vV-])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|-\d{1,3}(?!\d)|\.\d)/g,
    build: (m) => full(m, `${m[1]}-${m[3]?.padStart(2, '0')}-${m[4]?.padStart(2, '0')}`),
  },
  {
    id: 'iso to iso',
    begins: '####',
    pattern:
      /(?<![\d.vV-])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2}) ?(?:-|–|—|~|～|to|至|到) ?((?:19|20)\d{2})\2(\d{1,2})\2(\d{1,2})(?![\d-])/g,
    build: (m) =>
      full(
        m,
        [m.slice(1, 5).filter((_, i) => i !== 1), m.slice(5, 8)]
          .map((parts) => parts.map((part) => part.padStart(2, '0')).join('-'))
          .join('/'),
      ),
  },
  {
    id: 'iso month',
    begins: '####',
    // Only a zero in front tells the month from a stretch of years ("2010-11").
    pattern: /(?<![\w.$/-])((?:19|20)\d{2})-(0[1-9])(?![\w-]|[.,]\d)/g,
    build: (m) => full(m, `${m[1]}-${m[2]}`),
  },
  {
    id: 'slashed',
    begins: '#',
    pattern: /(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d{2})(?![\d/])/g,
    build: (m) => {
      const [a, b, year] = [Number(m[1]), Number(m[3]), Number(m[4])];
      // Which of the two is the month can be told only when the other cannot be one.
      if (m[2] === '.' || a > 12) return full(m, formatStretch(year, { month: b, day: a }, null));
      if (b > 12 || a === b) return full(m, formatStretch(year, { month: a, day: b }, null));
      return a >= 1 && b >= 1 ? { ...spanOf(m), form: 'ambiguous', year } : null;
    },
  },
  {
    id: 'month-day to month-day',
    begins: MONTHS,
    pattern: new RegExp(
      `${LEAD}${MONTH} ${DAY}(?:(?: ?,)? ${ANY_YEAR})?${TO}${MONTH} ${DAY}(?:(?: ?,)? ${ANY_YEAR}${NO_DIGIT})?`,
      'g',
    ),
    build: (m) => {
      const from = { month: monthOf(m[1]), day: dayOf(m[2]) };
      const to = { month: monthOf(m[4]), day: dayOf(m[5]) };
      if (m[3] !== undefined && m[6] !== undefined) {
        return full(m, `${formatStretch(Number(m[3]), from, null)}/${formatStretch(Number(m[6]), to, null)}`);
      }
      return stretch(m, from, to, m[6]);
    },
  },
  {
    id: 'month-day to day',
    begins: MONTHS,
    pattern: new RegExp(
      `${LEAD}${MONTH} ${DAY}${TO}${DAY}(?! ${MONTH})(?:(?: ?,)? ${ANY_YEAR}${NO_DIGIT})?`,
      'g',
    ),
    build: (m) => {
      const month = monthOf(m[1]);
      if (dayOf(m[3]) <= dayOf(m[2])) return null;
      return stretch(m, { month, day: dayOf(m[2]) }, { month, day: dayOf(m[3]) }, m[5]);
    },
  },
  {
    id: 'day-month to day-month',
    begins: '#',
    pattern: new RegExp(
      `${LEAD}${DAY} ${MONTH}(?:(?: ?,)? ${ANY_YEAR})?${TO}${DAY} ${MONTH}(?:(?: ?,)? ${ANY_YEAR}${NO_DIGIT})?`,
      'g',
    ),
    build: (m) => {
      const from = { month: monthOf(m[2]), day: dayOf(m[1]) };
      const to = { month: monthOf(m[5]), day: dayOf(m[4]) };
      // The year may change on the way: from 1 December 2025 to 31 March 2026.
      if (m[3] !== undefined && m[6] !== undefined)
        return full(m, `${formatStretch(Number(m[3]), from, null)}/${formatStretch(Number(m[6]), to, null)}`);
      return stretch(m, from, to, m[6]);
    },
  },
  {
    id: 'day to day-month',
    begins: '#',
    pattern: new RegExp(
      `${LEAD}(\\d{1,2})(?:st|nd|rd|th)?${TO}(?:the )?${DAY} (?:of )?${MONTH}(?:(?: ?,)? ${ANY_YEAR}${NO_DIGIT})?`,
      'g',
    ),
    build: (m, text) => {
      const month = monthOf(m[3]);
      if (dayOf(m[2]) <= dayOf(m[1])) return null;
      const raw = stretch(m, { month, day: dayOf(m[1]) }, { month, day: dayOf(m[2]) }, m[4]);
      // "From the 4th to the 6th of June": with its article, so that its preposition stands right before it.
      const article = /\bfrom (the )$/i.exec(
        text.slice(Math.max(0, spanOf(m).start - 9), spanOf(m).start),
      )?.[1];
      return article === undefined ? raw : beginningAt(spanOf(m).start - article.length, raw);
    },
  },
  {
    id: 'month-day',
    begins: `${WEEKDAY_NAMES} ${MONTHS}`,
    pattern: new RegExp(
      `${LEAD}(?:${WEEKDAY}(?:(?: ?,)? (?:the )?| \\())?${MONTH} (?:the )?${DAY}(?:(?: ?,)? ${ANY_YEAR}${NO_DIGIT})?`,
      'g',
    ),
    build: (m, text) => {
      const { end } = spanOf(m);
      const isBare = m[4] === undefined && m[1] === undefined && /\d$/.test(m[0]);
      if (isBare && NOT_A_DAY_AFTER.test(text.slice(end, end + 14))) return null;
      const raw = stretch(m, { month: monthOf(m[2]), day: dayOf(m[3]) }, null, m[4]);
      return closingBracket(raw, m, text);
    },
  },
  {
    id: 'day-month',
    begins: `# ${WEEKDAY_NAMES}`,
    pattern: new RegExp(
      `${LEAD}(?:${WEEKDAY}(?:(?: ?,)? (?:the )?| \\())?${DAY}[ -](?:of )?${MONTH}(?![a-z])(?:(?:(?: ?,)? |-)${ANY_YEAR}${NO_DIGIT})?`,
      'g',
    ),
    build: (m, text) =>
      closingBracket(stretch(m, { month: monthOf(m[3]), day: dayOf(m[2]) }, null, m[4]), m, text),
  },
  {
    id: 'in capitals',
    begins: `${MONTHS} #`,
    pattern: new RegExp(
      `${LEAD}(?:(${CAPITAL_MONTH}) ${DAY}(?:(?: ?,)? ${ANY_YEAR}${NO_DIGIT})?|${DAY} (${CAPITAL_MONTH})(?![A-Z])(?:(?: ?,)? ${ANY_YEAR}${NO_DIGIT})?|(${CAPITAL_MONTH}),? ${YEAR}${NO_DIGIT})`,
      'g',
    ),
    build: (m) =>
      m[7] === undefined
        ? stretch(m, { month: monthOf(m[1] ?? m[5]), day: dayOf(m[2] ?? m[4]) }, null, m[3] ?? m[6])
        : full(m, formatMonths(Number(m[8]), monthOf(m[7]), monthOf(m[7]))),
  },
  {
    id: 'months of a year',
    begins: MONTHS,
    pattern: new RegExp(
      `${LEAD}${MONTH}(?: ${YEAR})?\\s?(-|–|—|to|through|and|&)\\s?${MONTH}(?:,?\\s+(?:of\\s+)?${YEAR}${NO_DIGIT})?(?![a-z]| \\d)`,
      'g',
    ),
    build: (m, text) => {
      const [first, last] = [monthOf(m[1]), monthOf(m[4])];
      const isBetween = /\bbetween (?:early |late |mid-)?$/i.test(
        text.slice(Math.max(0, spanOf(m).start - 16), spanOf(m).start),
      );
      // “And” joins a stretch only of two months in a row, or of those that something lies between.
      if (/^(?:and|&)$/.test(m[3] ?? '') && !isBetween && (last !== first + 1 || m[2] !== undefined))
        return null;
      if (m[2] !== undefined && m[5] !== undefined) {
        return full(
          m,
          `${formatMonths(Number(m[2]), first, first)}/${formatMonths(Number(m[5]), last, last)}`,
          'period',
        );
      }
      return last > first ? account(m, first, last, m[5]) : null;
    },
  },
  {
    id: 'month and year',
    begins: MONTHS,
    pattern: new RegExp(`${LEAD}${MONTH}(?: ?,)? (?:of )?${ANY_YEAR}${NO_DIGIT}`, 'g'),
    build: (m, text) => {
      const { end } = spanOf(m);
      if (NOT_A_YEAR_AFTER.test(text.slice(end, end + 20))) return null;
      return full(m, formatMonths(Number(m[2]), monthOf(m[1]), monthOf(m[1])));
    },
  },
  {
    id: 'month',
    begins: MONTHS,
    // A bare month needs its full name; "May" and "March" also need a preposition, since they are words of their own.
    pattern:
      /(?<!\w|(?<!\b(?:[Mm]id|[Ee]arly|[Ll]ate|[Ee]nd))-)(?:(?:(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|of|[Dd]uring|[Ff]rom|[Ff]or|[Ll]ate|[Ee]arly|[Mm]id|[Ll]ast|[Nn]ext|[Tt]his|[Bb]efore|[Aa]fter|[Tt]hrough|[Bb]etween|[Ee]nd|and|to|as|towards?|throughout|into|than|come)[ -])(?:(?:May|March)|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.(?! \d)))|(?:May|March)(?= (?:output|production|exports?|imports?|sales|prices?|shipments|deliveries|figures|data|(?:Day )?(?:holidays?|break)|(?:had |has )?(?:closed|ended|begun|began|opened|started|finished|brought|saw))\b)|January|February|April|June|July|August|September|October|November|December)(?!\w|-[a-z])/g,
    build: (m, text) => {
      const start = m.index ?? 0;
      const after = text.slice(start + m[0].length, start + m[0].length + 12);
      // A name is not a month: "June Wang", "April’s speech".
      // Behind "in" a capital begins what the month told of: "In April Energy Fuels …".
      const isName =
        /^['’]s/.test(after) ||
        (/^ \p{Lu}\p{Ll}/u.test(after) && !/\b[Ii]n $/.test(text.slice(Math.max(0, start - 4), start)));
      if (isName && /^(?:April|June|May|August)$/.test(m[0])) return null;
      // A holiday by its name.
      if (text.slice(start - 10, start) === 'Fourth of ') return null;
      const turn = /\b(last|this|next) $/i
        .exec(text.slice(Math.max(0, start - 6), start))?.[1]
        ?.toLowerCase();
      const which = turn as 'last' | 'this' | 'next' | undefined;
      return { ...spanOf(m), form: 'partial', from: { month: monthOf(m[0]), day: null }, to: null, which };
    },
  },
];

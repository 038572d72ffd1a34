import { parseEdtf } from '@/core/time/edtf';
import {
  CARDINAL,
  MONTH,
  monthNumber,
  NOT_A_YEAR_AFTER,
  NOT_A_YEAR_BEFORE,
  parseCardinal,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from '../rules/calendar';
import { formatMonths, formatStretch, type MonthDay, type RawDate } from './dates-shape';

type Build = (match: RegExpMatchArray, text: string) => RawDate | null;
interface DateRule {
  id: string;
  /**
   * What its matches begin with: words in small letters (their first three are looked at), `#` for a figure of one or
   * two digits, `####` for one of four. The pattern is asked only where such a word or figure begins.
   */
  begins: string;
  pattern: RegExp;
  build: Build;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec';
const WEEKDAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday';
const COUNTS = 'a an one two three four five six seven eight nine ten eleven twelve';

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[,.]\\d|\\s?%|:\\d)';
const TO = '\\s?(?:-|–|—|to|through|until|and|till)\\s?';
const LEAD = '(?<![\\w$.,/-])';
const NO_DIGIT = '(?![\\d]|[,.]\\d)';

function spanOf(match: RegExpMatchArray) {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

function full(
  match: RegExpMatchArray,
  edtf: string,
  kind: 'calendar' | 'period' = 'calendar',
): RawDate | null {
  return parseEdtf(edtf) ? { ...spanOf(match), form: 'full', edtf, kind } : null;
}

function stretch(
  match: RegExpMatchArray,
  from: MonthDay,
  to: MonthDay | null,
  year: string | undefined,
): RawDate | null {
  const days = [from, to].filter((at) => at !== null);
  if (days.some((at) => at.day !== null && (at.day < 1 || at.day > 31))) return null;
  if (year !== undefined) return full(match, formatStretch(Number(year), from, to));
  if (!parseEdtf(formatStretch(2000, from, to))) return null;
  return { ...spanOf(match), form: 'partial', from, to };
}

const dayOf = (text: string | undefined) => Number(text);
const monthOf = (text: string | undefined) => monthNumber(text ?? '');

function account(
  match: RegExpMatchArray,
  firstMonth: number,
  lastMonth: number,
  year: string | undefined,
  yearShift: number | null = null,
): RawDate | null {
  if (year !== undefined) {
    const value = year.length === 2 ? 2000 + Number(year) : Number(year);
    return full(match, formatMonths(value, firstMonth, lastMonth), 'period');
  }
  return { ...spanOf(match), form: 'account', firstMonth, lastMonth, yearShift };
}

const QUARTER_WORDS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4 };
const quarterOf = (word: string | undefined) =>
  QUARTER_WORDS[(word ?? '').toLowerCase()] ?? Number.parseInt(word ?? '', 10);

const shiftYear = (word: string | undefined): number | null =>
  word === undefined ? null : /last/i.test(word) ? -1 : /next/i.test(word) ? 1 : 0;

/** "of 2025", " 2025", "of last year", "this year": the year behind a period of account. */
const OF_YEAR = `(?:\\s+(?:of\\s+|in\\s+)?(?:${YEAR}|((?:last|this|next) year)))?`;

function vague(match: RegExpMatchArray): RawDate {
  return { ...spanOf(match), form: 'vague' };
}

/** English date expressions. Longer matches win where two overlap; at equal length the earlier rule does. */
export const ENGLISH_DATES: DateRule[] = [
  {
    id: 'iso',
    begins: '####',
    pattern: /(?<![\d-])((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})(?![\d-])/g,
    build: (m) => full(m, `${m[1]}-${m[2]?.padStart(2, '0')}-${m[3]?.padStart(2, '0')}`),
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
      `${LEAD}${MONTH} ${DAY}(?:,? ${YEAR})?${TO}${MONTH} ${DAY}(?:,? ${YEAR}${NO_DIGIT})?`,
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
    pattern: new RegExp(`${LEAD}${MONTH} ${DAY}${TO}${DAY}(?! ${MONTH})(?:,? ${YEAR}${NO_DIGIT})?`, 'g'),
    build: (m) => {
      const month = monthOf(m[1]);
      if (dayOf(m[3]) <= dayOf(m[2])) return null;
      return stretch(m, { month, day: dayOf(m[2]) }, { month, day: dayOf(m[3]) }, m[5]);
    },
  },
  {
    id: 'day-month to day-month',
    begins: '#',
    pattern: new RegExp(`${LEAD}${DAY} ${MONTH}${TO}${DAY} ${MONTH}(?:,? ${YEAR}${NO_DIGIT})?`, 'g'),
    build: (m) =>
      stretch(
        m,
        { month: monthOf(m[2]), day: dayOf(m[1]) },
        { month: monthOf(m[4]), day: dayOf(m[3]) },
        m[5],
      ),
  },
  {
    id: 'day to day-month',
    begins: '#',
    pattern: new RegExp(
      `${LEAD}(\\d{1,2})(?:st|nd|rd|th)?${TO}${DAY} ${MONTH}(?:,? ${YEAR}${NO_DIGIT})?`,
      'g',
    ),
    build: (m) => {
      const month = monthOf(m[3]);
      if (dayOf(m[2]) <= dayOf(m[1])) return null;
      return stretch(m, { month, day: dayOf(m[1]) }, { month, day: dayOf(m[2]) }, m[4]);
    },
  },
  {
    id: 'month-day',
    begins: `${WEEKDAY_NAMES} ${MONTHS}`,
    pattern: new RegExp(
      `${LEAD}(?:${WEEKDAY},? (?:the )?)?${MONTH} (?:the )?${DAY}(?:,? ${YEAR}${NO_DIGIT})?`,
      'g',
    ),
    build: (m) => stretch(m, { month: monthOf(m[2]), day: dayOf(m[3]) }, null, m[4]),
  },
  {
    id: 'day-month',
    begins: `# ${WEEKDAY_NAMES}`,
    pattern: new RegExp(
      `${LEAD}(?:${WEEKDAY},? (?:the )?)?${DAY} (?:of )?${MONTH}(?![a-z])(?:,? ${YEAR}${NO_DIGIT})?`,
      'g',
    ),
    build: (m) => stretch(m, { month: monthOf(m[3]), day: dayOf(m[2]) }, null, m[4]),
  },
  {
    id: 'months of a year',
    begins: MONTHS,
    pattern: new RegExp(
      `${LEAD}${MONTH}(?: ${YEAR})?\\s?(?:-|–|—|to|through)\\s?${MONTH}(?:,?\\s+(?:of\\s+)?${YEAR}${NO_DIGIT})?(?![a-z]| \\d)`,
      'g',
    ),
    build: (m) => {
      const [first, last] = [monthOf(m[1]), monthOf(m[3])];
      if (m[2] !== undefined && m[4] !== undefined) {
        return full(
          m,
          `${formatMonths(Number(m[2]), first, first)}/${formatMonths(Number(m[4]), last, last)}`,
          'period',
        );
      }
      return last > first ? account(m, first, last, m[4]) : null;
    },
  },
  {
    id: 'month and year',
    begins: MONTHS,
    pattern: new RegExp(`${LEAD}${MONTH},? (?:of )?${YEAR}${NO_DIGIT}`, 'g'),
    build: (m) => full(m, formatMonths(Number(m[2]), monthOf(m[1]), monthOf(m[1]))),
  },
  {
    id: 'month',
    begins: MONTHS,
    // A bare month needs its full name; "May" and "March" also need a preposition, since they are words of their own.
    pattern:
      /(?<![\w-])(?:(?:(?<=\b(?:in|since|until|till|by|of|during|from|for|late|early|mid|last|next|this|before|after|through|between|and|to)[ -])(?:May|March))|January|February|April|June|July|August|September|October|November|December)(?![\w'’]|-[a-z])/g,
    build: (m, text) => {
      const start = m.index ?? 0;
      // A name is not a month: "June Wang", "April Zhang".
      if (
        /^ \p{Lu}\p{Ll}+/u.test(text.slice(start + m[0].length)) &&
        /^(?:April|June|May|August)$/.test(m[0])
      )
        return null;
      return { ...spanOf(m), form: 'partial', from: { month: monthOf(m[0]), day: null }, to: null };
    },
  },
  {
    id: 'quarter in words',
    begins: 'first second third fourth final last #',
    pattern: new RegExp(
      `\\b(first|second|third|fourth|final|last|1st|2nd|3rd|4th)[ -]quarter(?:s)?${OF_YEAR}${NO_DIGIT}`,
      'gi',
    ),
    build: (m, text) => {
      const start = m.index ?? 0;
      if (/^last/i.test(m[1] ?? '') && m[2] === undefined) return vague(m);
      if (/quarters/i.test(m[0]) && /^(?:first|last)/i.test(m[1] ?? '')) return null;
      const q = quarterOf(m[1]);
      if (m[2] === undefined && m[3] === undefined) {
        // "2025 third quarter": the year may stand before.
        const before = new RegExp(`${YEAR}(?:'s|’s)? $`).exec(text.slice(Math.max(0, start - 8), start));
        if (before) {
          const value = full(m, formatMonths(Number(before[1]), q * 3 - 2, q * 3), 'period');
          return value ? { ...value, start: start - before[0].length } : null;
        }
      }
      return account(m, q * 3 - 2, q * 3, m[2], shiftYear(m[3]));
    },
  },
  {
    id: 'quarter Q3 2025',
    begins: 'q',
    pattern: /\bQ([1-4])(?:(?:\s?(?:of\s)?|[-/ ]?(?:FY)?|\s')((?:19|20)\d{2}|\d{2}(?=\b)))?(?![\d%])/g,
    build: (m) => account(m, Number(m[1]) * 3 - 2, Number(m[1]) * 3, m[2]),
  },
  {
    id: 'quarter 2025 Q3, 3Q25',
    begins: '#### #',
    pattern: /\b(?:((?:19|20)\d{2})[ -]?Q([1-4])|([1-4])Q[ '-]?((?:19|20)?\d{2}))\b/g,
    build: (m) => {
      const q = Number(m[2] ?? m[3]);
      return account(m, q * 3 - 2, q * 3, m[1] ?? m[4]);
    },
  },
  {
    id: 'half in words',
    begins: 'first second #',
    pattern: new RegExp(`\\b(first|second|1st|2nd)[ -]half(?: year)?${OF_YEAR}${NO_DIGIT}`, 'gi'),
    build: (m, text) => {
      const start = m.index ?? 0;
      const isFirst = /^(?:first|1st)/i.test(m[1] ?? '');
      if (m[2] === undefined && m[3] === undefined) {
        const before = new RegExp(`${YEAR}(?:'s|’s)? $`).exec(text.slice(Math.max(0, start - 8), start));
        if (before) {
          const value = full(m, formatMonths(Number(before[1]), isFirst ? 1 : 7, isFirst ? 6 : 12), 'period');
          return value ? { ...value, start: start - before[0].length } : null;
        }
      }
      return account(m, isFirst ? 1 : 7, isFirst ? 6 : 12, m[2], shiftYear(m[3]));
    },
  },
  {
    id: 'half H1 2025, 1H25',
    begins: 'h #### #',
    pattern:
      /\b(?:H([12])(?:[ -']?((?:19|20)\d{2}|\d{2}))?|((?:19|20)\d{2})[ -]?H([12])|([12])H[ '-]?((?:19|20)?\d{2}))(?![\d%])/g,
    build: (m) => {
      const half = Number(m[1] ?? m[4] ?? m[5]);
      return account(m, half === 1 ? 1 : 7, half === 1 ? 6 : 12, m[2] ?? m[3] ?? m[6]);
    },
  },
  {
    id: 'half-year 2025',
    begins: 'half mid interim ####',
    pattern: new RegExp(
      `\\b(?:half-year|mid-year|interim) ${YEAR}${NO_DIGIT}|\\b${YEAR} (?:half-year|interim|mid-year)\\b`,
      'gi',
    ),
    build: (m) => account(m, 1, 6, m[1] ?? m[2]),
  },
  {
    id: 'first n months',
    begins: 'first',
    pattern: new RegExp(
      `\\bfirst (two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2}) months${OF_YEAR}${NO_DIGIT}`,
      'gi',
    ),
    build: (m) => {
      const count = parseCardinal(m[1] ?? '');
      return count && count <= 12 ? account(m, 1, count, m[2], shiftYear(m[3])) : null;
    },
  },
  {
    id: 'first three quarters',
    begins: 'first',
    pattern: new RegExp(`\\bfirst (two|three) quarters${OF_YEAR}${NO_DIGIT}`, 'gi'),
    build: (m) => account(m, 1, /two/i.test(m[1] ?? '') ? 6 : 9, m[2], shiftYear(m[3])),
  },
  {
    id: 'fiscal year',
    begins: 'fiscal financial full fy ####',
    pattern: new RegExp(
      `\\b(?:fiscal(?: year)?|financial year|full[- ]year|full year of|FY) ?${YEAR}${NO_DIGIT}|\\b${YEAR} (?:fiscal|financial) year\\b`,
      'gi',
    ),
    build: (m) => account(m, 1, 12, m[1] ?? m[2]),
  },
  {
    id: 'years',
    begins: '####',
    pattern: new RegExp(`(?<![\\w$.,/-])${YEAR}\\s?(?:-|–|—|to)\\s?${YEAR}${NO_DIGIT}(?!-\\d)`, 'g'),
    build: (m) => full(m, `${m[1]}/${m[2]}`, 'period'),
  },
  {
    id: 'year',
    begins: '####',
    pattern: new RegExp(`(?<![\\w$])${YEAR}(?!\\w|[,.]\\d|-\\d)`, 'g'),
    build: (m, text) => {
      const start = m.index ?? 0;
      if (NOT_A_YEAR_AFTER.test(text.slice(start + 4, start + 24))) return null;
      if (NOT_A_YEAR_BEFORE.test(text.slice(Math.max(0, start - 12), start))) return null;
      return full(m, m[1] ?? '');
    },
  },
  {
    id: 'weekday',
    begins: `last past this next coming previous on late early ${WEEKDAY_NAMES}`,
    pattern: new RegExp(
      `\\b(?:(last|past|this|next|coming|previous|on|late on|early on) )?${WEEKDAY}(?!s\\b)(?: (?:morning|afternoon|evening|night)\\b)?`,
      'gi',
    ),
    build: (m) => {
      if (!/^[A-Z]/.test(m[2] ?? '')) return null;
      const word = (m[1] ?? '').toLowerCase();
      const which = /last|previous/.test(word)
        ? 'last'
        : /next|coming/.test(word)
          ? 'next'
          : word === 'this'
            ? 'this'
            : 'past';
      return {
        ...spanOf(m),
        form: 'shift',
        shift: { unit: 'weekday', weekday: weekdayNumber(m[2] ?? ''), which },
      };
    },
  },
  {
    id: 'today',
    begins: 'earlier later today tonight this',
    // "today’s headwinds" means these times, not a day.
    pattern: /\b(?:earlier today|later today|today|tonight|this (?:morning|afternoon|evening))\b(?!['’]s)/gi,
    build: (m) => ({ ...spanOf(m), form: 'shift', shift: { unit: 'day', by: 0 } }),
  },
  {
    id: 'yesterday',
    begins: 'the yesterday last tomorrow',
    pattern:
      /\b(?:the day before yesterday|yesterday(?: (?:morning|afternoon|evening))?|last night|tomorrow)\b/gi,
    build: (m) => {
      const by = /before/i.test(m[0]) ? -2 : /tomorrow/i.test(m[0]) ? 1 : -1;
      return { ...spanOf(m), form: 'shift', shift: { unit: 'day', by } };
    },
  },
  {
    id: 'n units ago',
    begins: `# ${COUNTS}`,
    pattern: new RegExp(`\\b(${CARDINAL}) (day|week|month|year)s? ago\\b`, 'gi'),
    build: (m) => {
      const count = parseCardinal(m[1] ?? '');
      const unit = (m[2] ?? '').toLowerCase() as 'day' | 'week' | 'month' | 'year';
      return count === null ? null : { ...spanOf(m), form: 'shift', shift: { unit, by: -count } };
    },
  },
  {
    id: 'last week, month, year',
    begins: 'earlier later late early last this next past previous',
    pattern:
      /\b(?:(?:earlier|later|late|early) )?(last|this|next|past|previous) (week|month|year)\b(?!['’]?s? (?:later|earlier))/gi,
    build: (m) => {
      const by = /last|past|previous/i.test(m[1] ?? '') ? -1 : /next/i.test(m[1] ?? '') ? 1 : 0;
      return {
        ...spanOf(m),
        form: 'shift',
        shift: { unit: (m[2] ?? '').toLowerCase() as 'week' | 'month' | 'year', by },
      };
    },
  },
  {
    id: 'a day earlier',
    begins: `# ${COUNTS} the on that`,
    pattern: new RegExp(
      `\\b(?:(${CARDINAL}) days? (earlier|before|later|after)|the (?:day|evening|night|morning) (before)|the (?:following|next) (?:day|morning)|the previous (?:day|evening)|(?:on )?the same day|that (?:day|evening|afternoon|morning))\\b(?! yesterday)`,
      'gi',
    ),
    build: (m) => {
      if (m[1] !== undefined) {
        const count = parseCardinal(m[1]);
        const sign = /earlier|before/i.test(m[2] ?? '') ? -1 : 1;
        return count === null ? null : { ...spanOf(m), form: 'anaphor', days: sign * count };
      }
      const days = /before|previous/i.test(m[0]) ? -1 : /following|next/i.test(m[0]) ? 1 : 0;
      return { ...spanOf(m), form: 'anaphor', days };
    },
  },
  {
    id: 'vague',
    begins: 'recently lately in a one the that',
    pattern:
      /\b(?:recently|lately|in recent (?:days|weeks|months)|(?:a|one) (?:year|quarter|month|week) (?:earlier|before|later|ago)|the (?:year|quarter|month|week) before|the (?:previous|prior|preceding) (?:year|quarter|month|week)|(?:that|the same) (?:year|quarter|month|week)|a few (?:days|weeks|months) (?:ago|earlier|later)|the other day)\b/gi,
    build: vague,
  },
];

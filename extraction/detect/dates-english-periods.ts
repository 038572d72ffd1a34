import { addMonths, daysInMonth } from '@/core/time/edtf';
import {
  ANY_YEAR,
  MONTH,
  NOT_A_DAY_AFTER,
  NOT_A_YEAR_AFTER,
  NOT_A_YEAR_BEFORE,
  parseCardinal,
  YEAR,
} from '../rules/calendar';
import {
  account,
  beginningAt,
  type DateRule,
  full,
  monthOf,
  NO_DIGIT,
  OF_YEAR,
  quarterOf,
  shiftYear,
  spanOf,
  stretch,
  yearInFront,
} from './dates-english-shape';

/** Periods of account and years: quarters, halves, months reported on together, fiscal years. */
export const ENGLISH_PERIODS: DateRule[] = [
  {
    id: 'quarter in words',
    begins: 'first second third fourth final last #',
    pattern: new RegExp(
      `\\b(first|second|third|fourth|final|last|1st|2nd|3rd|4th)[ -]quarter(?:s)?${OF_YEAR}${NO_DIGIT}`,
      'gi',
    ),
    build: (m, text) => {
      const start = m.index ?? 0;
      if (/^last/i.test(m[1] ?? '') && m[2] === undefined && m[3] === undefined)
        return { ...spanOf(m), form: 'shift', shift: { unit: 'quarter', by: -1 } };
      if (/quarters/i.test(m[0]) && /^(?:first|last)/i.test(m[1] ?? '')) return null;
      const q = quarterOf(m[1]);
      if (m[2] === undefined && m[3] === undefined) {
        // "2025 third quarter": the year may stand before.
        const before = yearInFront(text, start);
        if (before) return beginningAt(before.start, account(m, q * 3 - 2, q * 3, before.year, before.shift));
      }
      return account(m, q * 3 - 2, q * 3, m[2], shiftYear(m[3]));
    },
  },
  {
    id: 'December quarter',
    begins: 'mar jun sep dec',
    // "The July-September quarter" names both its ends.
    pattern: new RegExp(
      `\\b(?<!\\w(?:-|–|—| to | through ))(March|June|September|December)(?: ${YEAR})?[ -](quarter|half)(?: (?:of )?${YEAR}${NO_DIGIT})?`,
      'g',
    ),
    build: (m) => {
      const last = monthOf(m[1]);
      const first = last - (m[3] === 'half' ? 5 : 2);
      return first < 1 ? null : account(m, first, last, m[2] ?? m[4]);
    },
  },
  {
    id: 'nine months ended',
    begins: 'three six nine twelve quarter half year #',
    pattern: new RegExp(
      `\\b(?:(three|six|nine|twelve|3|6|9|12)[ -]months?(?: period)?|(quarter)|(half)(?:[ -]year)?|(year))(?:,)? (?:ended|ending|to|through) (?:on )?(?:the )?(?:end of )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}|${MONTH})(?:,? ${YEAR}${NO_DIGIT})?(?! to |\\d)`,
      'gi',
    ),
    build: (m) => {
      const months =
        m[2] !== undefined ? 3 : m[3] !== undefined ? 6 : m[4] !== undefined ? 12 : parseCardinal(m[1] ?? '');
      const month = monthOf(m[5] ?? m[6] ?? m[7]);
      if (months === null || month === 0) return null;
      if (m[8] === undefined) return months > month ? null : account(m, month - months + 1, month, undefined);
      const last = `${m[8]}-${String(month).padStart(2, '0')}`;
      const first = addMonths(last, 1 - months);
      const isYear = months === 12 && last.endsWith('-12');
      return full(m, isYear ? String(m[8]) : `${first}/${last}`, 'period');
    },
  },
  {
    id: 'quarters Q1-Q3',
    begins: 'q',
    pattern: new RegExp(
      `\\bQ([1-4])(?: ${YEAR})?\\s?(?:-|–|—|to|through)\\s?Q([1-4])(?:[ -](?:of )?${YEAR}${NO_DIGIT})?(?![\\d%])`,
      'g',
    ),
    build: (m) => {
      const [first, last] = [Number(m[1]), Number(m[3])];
      if (m[2] !== undefined && m[4] !== undefined && m[2] !== m[4]) return null;
      return first < last ? account(m, first * 3 - 2, last * 3, m[4] ?? m[2]) : null;
    },
  },
  {
    id: 'quarter Q3 2025',
    begins: 'q',
    // Grades of steel look alike (Q235, Q345): two figures for the year need a space, a stroke or an apostrophe before.
    pattern:
      /\bQ([1-4])(?:(?:\s(?:of\s)?|[-/ ]?(?:FY)?)((?:19|20)\d{2})|(?:[-/ ]?FY ?|\s?['’]|[ /-])(\d{2})\b)?(?![\d%]|\.\d)/g,
    build: (m, text) => {
      const { end } = spanOf(m);
      if (m[3] !== undefined && NOT_A_DAY_AFTER.test(text.slice(end, end + 14))) return null;
      return account(m, Number(m[1]) * 3 - 2, Number(m[1]) * 3, m[2] ?? m[3]);
    },
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
    pattern: new RegExp(
      `\\b(first|second|1st|2nd)[ -]half(?: year)?(?! of (?:(?:the|this|last|next|a) (?:month|week|day|decade|century|season|game|match)|${MONTH}))${OF_YEAR}${NO_DIGIT}`,
      'gi',
    ),
    build: (m, text) => {
      const start = m.index ?? 0;
      const isFirst = /^(?:first|1st)/i.test(m[1] ?? '');
      if (m[3] === undefined && m[4] === undefined) {
        const before = yearInFront(text, start);
        if (before) {
          return beginningAt(
            before.start,
            account(m, isFirst ? 1 : 7, isFirst ? 6 : 12, before.year, before.shift),
          );
        }
      }
      return account(m, isFirst ? 1 : 7, isFirst ? 6 : 12, m[3], shiftYear(m[4]));
    },
  },
  {
    id: 'half of a month',
    begins: 'first second',
    // Contract prices are set by half months.
    pattern: new RegExp(
      `\\b(first|second) half of (?:${MONTH}(?![a-z])(?:,? ${ANY_YEAR}${NO_DIGIT})?|(this|last|the) month\\b)`,
      'gi',
    ),
    build: (m) => {
      if (m[4] !== undefined) {
        const months = /last/i.test(m[4]) ? -1 : 0;
        const [day, to] = /first/i.test(m[1] ?? '') ? [1, 15] : [16, 31];
        return { ...spanOf(m), form: 'shift', shift: { unit: 'day-of-month', day, to, months } };
      }
      const month = monthOf(m[2]);
      const days = /first/i.test(m[1] ?? '') ? [1, 15] : [16, daysInMonth(Number(m[3] ?? 2025), month)];
      const [from = 1, to = 15] = days;
      return stretch(m, { month, day: from }, { month, day: to }, m[3]);
    },
  },
  {
    id: 'half H1 2025, 1H25',
    begins: 'h #### #',
    pattern:
      /\b(?:H([12])(?:[ '’-]?((?:19|20)\d{2})|(?:\s?['’]|[ -]|[-/ ]?FY)(\d{2})\b)?|((?:19|20)\d{2})[ -]?H([12])|([12])H[ '-]?((?:19|20)?\d{2}))(?![\w%])/g,
    build: (m, text) => {
      const { start } = spanOf(m);
      const isBare = m[0] === 'H2';
      // H2 is hydrogen too.
      if (
        isBare &&
        !/\b(?:in|for|during|since|its|from|vs\.?|versus|and|through) $/i.test(
          text.slice(Math.max(0, start - 8), start),
        )
      )
        return null;
      const half = Number(m[1] ?? m[5] ?? m[6]);
      return account(m, half === 1 ? 1 : 7, half === 1 ? 6 : 12, m[2] ?? m[3] ?? m[4] ?? m[7]);
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
      `\\b(?:fiscal(?: year)?|financial year|full[- ]year|full year of|FY) ?${YEAR}${NO_DIGIT}(?![-–/]\\d)|\\b${YEAR} (?:fiscal|financial) year\\b|\\bFY['’]?(\\d{2})(?![\\w%/]|[-.,]\\d)`,
      'gi',
    ),
    build: (m) => {
      const raw = account(m, 1, 12, m[1] ?? m[2] ?? m[3]);
      return raw?.form === 'full' ? { ...raw, isFiscal: true } : raw;
    },
  },
  {
    id: 'years 2024-25',
    begins: 'fiscal financial fy ####',
    pattern:
      /(?<![\w$.,/-])(?:(?:fiscal(?: year)?|financial year|FY) ?)?((?:19|20)(\d{2}))[-–/](\d{2})(?![\w-]|[.,/]\d)/gi,
    build: (m) => {
      // Up to twelve the second figure may be a month; and a stretch of one year and the next is what is written so.
      if (Number(m[3]) <= 12 || Number(m[3]) <= Number(m[2])) return null;
      return full(m, `${m[1]}/${(m[1] ?? '').slice(0, 2)}${m[3]}`, 'period');
    },
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
      const before = text.slice(Math.max(0, start - 12), start);
      // "Averaged 500,000 yuan over 2025, …": what nothing behind it is counted by is a year.
      const isOverYear =
        /[^%\s]\sover $/.test(before) && /^(?:[.,;)]|$)/.test(text.slice(start + 4, start + 5));
      if (
        !isOverYear &&
        NOT_A_YEAR_BEFORE.test(before) &&
        !/\b(?:mid|early|late|end|year-end)-$/i.test(before)
      )
        return null;
      return full(m, m[1] ?? '');
    },
  },
];

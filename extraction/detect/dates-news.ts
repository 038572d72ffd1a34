import { addDays } from '@/core/time/edtf';
import {
  ANY_YEAR,
  MONTH,
  MONTH_SOURCES,
  monthNumber,
  parseOrdinal,
  parseQuantity,
  QUANTITY,
  WEEKDAY,
  weekdayNumber,
} from '../rules/calendar';
import type { BegunRule } from './dates-begins';
import { MONTHS, WEEKDAY_NAMES } from './dates-english-shape';
import { formatStretch, type RawDate, type Season, type ShiftUnit, two } from './dates-shape';

/**
 * Expressions of general news that `findDates` knows beside those of the extractor: decades, seasons, "the quarter", "two
 * weeks earlier", "now". They date no event of a report, so that the extractor never asks for them.
 */

const COUNTS =
  'a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty';
const DECADE_WORDS = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
const CENTURY_WORDS =
  'tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first';
const SEASONS: Record<string, Season> = { spring: 21, summer: 22, fall: 23, autumn: 23, winter: 24 };
const UNIT = '(day|week|weekend|month|quarter|year|decade|century)';

function spanOf(match: RegExpMatchArray) {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

const unitOf = (word: string | undefined) => (word ?? '').toLowerCase() as ShiftUnit;

function step(match: RegExpMatchArray, unit: ShiftUnit, by: number): RawDate {
  return { ...spanOf(match), form: 'step', unit, by };
}

/** A time of general news: stated in full, in a form that EDTF writes but that has no bounds here (`198X`, `19XX`). */
export function long(match: RegExpMatchArray, edtf: string): RawDate {
  return { ...spanOf(match), form: 'full', edtf, kind: 'calendar' };
}

/** The words that decide between the last, the running and the next. */
function turnOf(word: string | undefined): number {
  return /^(?:last|past|previous|latest|prior|most)/i.test(word ?? '')
    ? -1
    : /^(?:next|coming|following|ensuing|upcoming)/i.test(word ?? '')
      ? 1
      : 0;
}

const FIXED_DAYS: [name: string, month: number, day: number][] = [
  ["new year(?:[’']s)? day", 1, 1],
  ["valentine[’']s day", 2, 14],
  ['may day', 5, 1],
  ['independence day|the fourth of july', 7, 4],
  ['halloween', 10, 31],
  ['veterans day', 11, 11],
  ['christmas eve', 12, 24],
  ['christmas day|christmas', 12, 25],
  ["new year[’']s eve", 12, 31],
];

export const ENGLISH_NEWS: BegunRule[] = [
  {
    // "the 1980s", "1990’s"
    begins: '####',
    pattern: /(?<![\w$.,])((?:1[6-9]|20)\d)0['’]?s\b/g,
    build: (m) => long(m, `${m[1]}X`),
  },
  {
    // "the ’80s"
    begins: '#',
    pattern: /(?<=['’‘] ?|\b(?:early|late|mid|the)[- ])([2-9])0['’]?s\b/g,
    build: (m, text) => {
      const decade = long(m, `19${m[1]}X`);
      const mark = /['’‘] ?$/.exec(text.slice(Math.max(0, decade.start - 2), decade.start))?.[0].length ?? 0;
      return { ...decade, start: decade.start - mark };
    },
  },
  {
    begins: DECADE_WORDS.join(' '),
    pattern: new RegExp(
      `(?<=\\b(?:the|early|late|mid)[- ](?:early |late |mid-)?)(${DECADE_WORDS.join('|')})\\b`,
      'gi',
    ),
    build: (m) => long(m, `19${DECADE_WORDS.indexOf((m[1] ?? '').toLowerCase()) + 2}X`),
  },
  {
    begins: `# ${CENTURY_WORDS.replaceAll('|', ' ')}`,
    pattern: new RegExp(`\\b(\\d{1,2}(?:st|nd|rd|th)|${CENTURY_WORDS})[ -]century\\b`, 'gi'),
    build: (m) => {
      const ordinal = parseOrdinal((m[1] ?? '').toLowerCase());
      return ordinal && ordinal <= 21 ? long(m, `${two(ordinal - 1)}XX`) : null;
    },
  },
  {
    // "last summer", "the summer of 1989", "winter 1988"
    begins: 'last this next the early late mid spring summer fall autumn winter',
    pattern: new RegExp(
      `\\b(?:(?:(last|this|next|early|late|the|mid)[ -])?(spring|summer|fall|autumn|winter)(?:,)? (?:of )?${ANY_YEAR}(?!\\d)|(?:early |late )?(last|this|next) (spring|summer|fall|autumn|winter)\\b|the (spring|summer|autumn|winter)\\b(?! (?:months?|time|holidays?|sports?|olympics|games|palace)))`,
      'gi',
    ),
    build: (m) => {
      const season = SEASONS[(m[2] ?? m[5] ?? m[6] ?? '').toLowerCase()];
      if (season === undefined) return null;
      const year = m[3] === undefined ? null : Number(m[3]);
      const which = (m[4]?.toLowerCase() ?? null) as 'last' | 'this' | 'next' | null;
      return { ...spanOf(m), form: 'season', season, year, which };
    },
  },
  {
    // "on Oct. 13, a Friday": the day just named
    begins: WEEKDAY_NAMES,
    pattern: new RegExp(`(?<=\\d ?, an? )${WEEKDAY}\\b(?! (?:morning|meeting))`, 'g'),
    build: (m) => ({ ...spanOf(m), form: 'anaphor', days: 0 }),
  },
  {
    // "late spring": the one that the date of publication is nearest to
    begins: 'early late mid',
    pattern: /\b(?:early|late|mid)[ -](spring|summer|fall|autumn|winter)\b(?! (?:of )?\d)/gi,
    build: (m) => {
      const season = SEASONS[(m[1] ?? '').toLowerCase()];
      return season === undefined ? null : { ...spanOf(m), form: 'season', season, year: null, which: null };
    },
  },
  {
    begins: 'the',
    pattern:
      /\bthe (?:early|late|latter|first|last|better) part of (?:the|this|last) (century|decade|year|month|week)\b/gi,
    build: (m) => ({
      ...spanOf(m),
      form: 'shift',
      shift: { unit: unitOf(m[1]), by: /last \w+$/i.test(m[0]) ? -1 : 0 },
    }),
  },
  {
    // "January this year": with its year behind it
    begins: MONTHS,
    pattern: new RegExp(`(?<![\\w-])${MONTH}(?:,? of)? (last|this|next) year\\b`, 'g'),
    build: (m) => {
      const by = { last: -1, this: 0, next: 1 }[m[2] ?? ''] ?? 0;
      return {
        ...spanOf(m),
        form: 'partial',
        from: { month: monthNumber(m[1] ?? ''), day: null },
        to: null,
        yearShift: by,
      };
    },
  },
  {
    begins: 'so',
    pattern: /\bso far this (week|month|quarter|year)\b/gi,
    build: (m) => ({ ...spanOf(m), form: 'shift', shift: { unit: unitOf(m[1]), by: 0 } }),
  },
  {
    begins: 'a',
    pattern: /\ba (day|week|month|year|decade) or (?:so|two) ago\b/gi,
    build: (m) => ({ ...spanOf(m), form: 'shift', shift: { unit: unitOf(m[1]), by: -1 } }),
  },
  {
    begins: 'the',
    pattern: /\b(?:the|its|this) (?:latest|current|most recent) period\b/gi,
    build: (m) => ({ ...spanOf(m), form: 'vague' }),
  },
  {
    // "last May", "next January", "this September"
    begins: 'last this next',
    pattern: new RegExp(`\\b([Ll]ast|[Tt]his|[Nn]ext) (?:${MONTH_SOURCES.join('|')})(?![a-z])(?! \\d)`, 'g'),
    build: (m) => {
      const month = monthNumber(m[0].slice(m[0].indexOf(' ') + 1));
      const which = (m[1] ?? '').toLowerCase() as 'last' | 'this' | 'next';
      return { ...spanOf(m), form: 'partial', from: { month, day: null }, to: null, which };
    },
  },
  {
    // "a May election": an adjective of the month
    begins: 'may mar',
    pattern:
      /(?<=\b(?:[Aa]|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[’']s) )(?:May|March)(?= (?!on |to |in |of |up |and |with |from |by |for )[a-z]{3,})/g,
    build: (m) => ({
      ...spanOf(m),
      form: 'partial',
      from: { month: monthNumber(m[0]), day: null },
      to: null,
    }),
  },
  {
    // "last quarter", "this weekend", "the current fiscal year"
    begins: 'last this next the coming current latest previous most',
    pattern: new RegExp(
      `\\b(?:the )?(last|this(?: past)?|next|coming|current|latest|upcoming|previous|present|most recent) (?:fiscal |calendar |financial |school |business )?${UNIT}\\b(?!['’]?s? (?:later|earlier|ago))`,
      'gi',
    ),
    build: (m) => {
      const unit = unitOf(m[2]);
      if (unit === 'day') return null;
      // "The latest quarter" is the one just reported, which "the previous quarter" lies before.
      if (/^previous/i.test(m[1] ?? '') && /^the/i.test(m[0])) return step(m, unit, -1);
      return { ...spanOf(m), form: 'shift', shift: { unit, by: turnOf(m[1]) } };
    },
  },
  {
    begins: 'the',
    pattern:
      /\bthe (previous|prior|preceding|following|ensuing|next) (?:fiscal |calendar )?(week|weekend|month|quarter|year|decade|century)\b/gi,
    build: (m) => step(m, unitOf(m[2]), turnOf(m[1] === 'preceding' ? 'prior' : m[1])),
  },
  {
    begins: 'the',
    pattern: /\bthe (day|week|month|quarter|year) (before|after|earlier)\b(?! (?:yesterday|tomorrow))/gi,
    build: (m) => step(m, unitOf(m[1]), /after/i.test(m[2] ?? '') ? 1 : -1),
  },
  {
    // "the year", "that month": the one spoken of, else the running one
    begins: 'the that',
    pattern:
      /\b(?:the|that|the same) (week|month|quarter|year|decade)\b(?!-|['’]s (?:end|best|worst|biggest|largest)| (?:of|before|after|earlier|later|that|ago|long|round|through|to|\d))/g,
    build: (m) => step(m, unitOf(m[1]), 0),
  },
  {
    // "over the weekend"
    begins: 'the',
    pattern:
      /\bthe weekend\b(?= ?[.,;:)]|$| (?:and|when|as|in|to|at|of|but|that|with|after|before|he|she|it|they|was|is|by|for|on|because)\b)/gi,
    build: (m) => ({ ...spanOf(m), form: 'shift', shift: { unit: 'weekend', by: -1 } }),
  },
  {
    begins: `# ${COUNTS}`,
    pattern: new RegExp(`\\b(${QUANTITY}) (day|week|month|quarter|year|decade)s? ago\\b`, 'gi'),
    build: (m) => {
      const count = parseQuantity(m[1] ?? '');
      const unit = unitOf(m[2]);
      if (count === null) return null;
      return unit === 'year' && count === 1
        ? { ...spanOf(m), form: 'step', unit, by: -1, isFromNow: true }
        : { ...spanOf(m), form: 'shift', shift: { unit, by: -count } };
    },
  },
  {
    begins: `# ${COUNTS}`,
    pattern: new RegExp(
      `\\b(${QUANTITY}) (day|week|month|quarter|year|decade)s? ((?:earlier|later)(?! than)|before(?= ?[.,;:)]|$)|previously|afterwards?|hence)\\b`,
      'gi',
    ),
    build: (m) => {
      const count = parseQuantity(m[1] ?? '');
      if (count === null) return null;
      const by = /^(?:earlier|before|prev)/i.test(m[3] ?? '') ? -count : count;
      const unit = unitOf(m[2]);
      return /^(?:hence|from)/i.test(m[3] ?? '')
        ? { ...spanOf(m), form: 'shift', shift: { unit, by } }
        : step(m, unit, by);
    },
  },
  {
    // "the year-earlier quarter", "year-ago", "the same period a year earlier"
    begins: 'the year same comparable corresponding',
    pattern:
      /\b(?:(?:the )?(?:year-(?:ago|earlier)|prior-year|previous-year)(?: (?:period|quarter|month|half|third quarter|second quarter|first quarter|fourth quarter|nine months))?|(?:the )?(?:same|comparable|corresponding|like) (?:period|quarter|month|week|half|time|nine months|six months) (?:of |in |from )?(?:last year|a year (?:ago|earlier|before)|the (?:previous|prior|preceding) year|the year[- ](?:before|earlier)))\b/gi,
    build: (m) => (/quarter/i.test(m[0]) ? step(m, 'quarter', -4) : step(m, 'year', -1)),
  },
  {
    begins: 'year mid midyear',
    pattern: new RegExp(`\\b(?:year-?end|midyear|mid-year)(?: ${ANY_YEAR})?\\b`, 'gi'),
    build: (m) =>
      m[1] === undefined ? { ...spanOf(m), form: 'shift', shift: { unit: 'year', by: 0 } } : long(m, m[1]),
  },
  {
    begins: 'mon tue wed thu fri',
    pattern: /\b(Mon|Tues?|Wed|Thurs?|Fri)\.(?=,? )/g,
    build: (m) => ({
      ...spanOf(m),
      form: 'shift',
      shift: {
        unit: 'weekday',
        weekday: weekdayNumber(WEEKDAY_BY_START[m[0].slice(0, 3)] ?? ''),
        which: 'past',
      },
    }),
  },
  {
    begins: 'today tonight this',
    pattern: /\b(?:today|tonight|this day)\b/gi,
    build: (m) => ({ ...spanOf(m), form: 'shift', shift: { unit: 'day', by: 0 } }),
  },
  {
    begins: 'new val may ind the hal vet chr',
    pattern: new RegExp(
      `\\b(?:(last|this|next) )?(?:${FIXED_DAYS.map(([name]) => `(${name})`).join('|')})(?:,? ${ANY_YEAR})?\\b`,
      'gi',
    ),
    build: (m) => {
      if (!/[A-Z]/.test(m[0])) return null;
      const index = FIXED_DAYS.findIndex((_, i) => m[i + 2] !== undefined);
      const [, month = 1, day = 1] = FIXED_DAYS[index] ?? [];
      const year = m[FIXED_DAYS.length + 2];
      if (year !== undefined) return long(m, formatStretch(Number(year), { month, day }, null));
      return { ...spanOf(m), form: 'partial', from: { month, day }, to: null };
    },
  },
  {
    begins: 'thanksgiving labor memorial',
    pattern: new RegExp(`\\b(Thanksgiving|Labor Day|Memorial Day)(?: Day)? ${ANY_YEAR}\\b`, 'g'),
    build: (m) => long(m, movableDay(m[1] ?? '', Number(m[2]))),
  },
  {
    // Times that point at the present, or nowhere in particular: mentions without a date.
    begins:
      'now currently presently nowadays previously future at these recent recently lately the a several some few soon once',
    pattern:
      /\b(?:now|currently|presently|nowadays|at (?:present|the moment)|these days|recently|lately|soon(?! after| as)|(?<!\bin )recent (?:weeks|months|years)|previously|future(?= (?:demand|growth|supply|sales|prices|earnings))|the (?:(?:near|immediate|foreseeable|distant) )?future|(?<!\b(?:for|over) )the (?:recent |distant )?past(?= ?[.,;:)?!]|$|(?<=\b[Ii]n the past) (?:such|he|she|it|they|we|there|this|many|most|some|the)\b)|(?:several|some|a few|a couple of|many) (?:days|weeks|months|years|decades) (?:ago|earlier|later))\b/gi,
    build: (m) => ({ ...spanOf(m), form: 'vague' }),
  },
];

const WEEKDAY_BY_START: Record<string, string> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
};

/** American holidays that fall on a weekday: the fourth Thursday of November, the first Monday of September, the last of May. */
function movableDay(name: string, year: number): string {
  const [month, weekday, nth] =
    name === 'Thanksgiving' ? [11, 4, 4] : name === 'Labor Day' ? [9, 1, 1] : [6, 1, 0];
  const first = `${year}-${two(month)}-01`;
  const offset = (weekday - new Date(`${first}T00:00:00Z`).getUTCDay() + 7) % 7;
  return addDays(first, offset + (nth - 1) * 7);
}

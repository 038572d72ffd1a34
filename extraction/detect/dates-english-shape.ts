import type { Span } from '@/core/text/span';
import { parseEdtf } from '@/core/time/edtf';
import { MONTH_SOURCES, monthNumber, YEAR } from '../rules/calendar';
import { formatMonths, formatStretch, type MonthDay, type RawDate } from './dates-shape';

/** What the English grammars share: the parts of their patterns and the shapes that they build. */

export type Build = (match: RegExpMatchArray, text: string) => RawDate | null;
/** A rule for English date expressions. */
export interface DateRule {
  id: string;
  /**
   * What its matches begin with: words in small letters (their first three are looked at), `#` for a figure of one or
   * two digits, `####` for one of four. The pattern is asked only where such a word or figure begins.
   */
  begins: string;
  pattern: RegExp;
  build: Build;
}

export const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec';
export const WEEKDAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday';
export const COUNTS = 'a an one two three four five six seven eight nine ten eleven twelve';

const ORDINAL_DAYS = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'.split(
    ' ',
  ),
  ...'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' '),
  ...'first second third fourth fifth sixth seventh eighth ninth'.split(' ').map((word) => `twenty-${word}`),
  'thirtieth',
  'thirty-first',
];
/** What days of a month begin with that are told in words. */
export const ORDINAL_NAMES = ORDINAL_DAYS.join(' ');
/** One capturing group for a day of a month as an ordinal in small letters ("ninth"): capitals are names ("the Fourth of July"). */
export const ORDINAL_DAY = `(${ORDINAL_DAYS.join('|')})`;
/** The same in figures or in words. */
export const ANY_ORDINAL_DAY = `(\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_DAYS.join('|')})`;

/** Month names in capitals, as datelines and stamps write them. */
export const CAPITAL_MONTH = MONTH_SOURCES.map((source) =>
  source.replace(/[a-z]+/g, (letters) => letters.toUpperCase()),
).join('|');
export const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[,.]\\d|\\s?%|:\\d)';
export const TO = '\\s?(?:-|–|—|to|through|until|and|till)\\s?';
/** Nothing of the same word or number before; "mid-October" is October all the same. */
export const LEAD = '(?<![\\w$.,/]|(?<!\\b(?:[Mm]id|[Ee]arly|[Ll]ate|[Ee]nd))-)';
export const NO_DIGIT = '(?![\\d]|[,.]\\d)';

const startOf = (match: RegExpMatchArray): number => match.index ?? 0;
const endOf = (match: RegExpMatchArray): number => startOf(match) + match[0].length;

export const spanOf = (match: RegExpMatchArray): Span => ({ start: startOf(match), end: endOf(match) });

// The shapes below are written out: adding to a copied span costs several times more, and every date is built here.

export function full(
  match: RegExpMatchArray,
  edtf: string,
  kind: 'calendar' | 'period' = 'calendar',
): RawDate | null {
  return parseEdtf(edtf) ? { start: startOf(match), end: endOf(match), form: 'full', edtf, kind } : null;
}

export function stretch(
  match: RegExpMatchArray,
  from: MonthDay,
  to: MonthDay | null,
  year: string | undefined,
): RawDate | null {
  const days = [from, to].filter((at) => at !== null);
  if (days.some((at) => at.day !== null && (at.day < 1 || at.day > 31))) return null;
  if (year !== undefined) return full(match, formatStretch(Number(year), from, to));
  if (!parseEdtf(formatStretch(2000, from, to))) return null;
  return { start: startOf(match), end: endOf(match), form: 'partial', from, to };
}

export const dayOf = (text: string | undefined) => Number(text);
export const monthOf = (text: string | undefined) => monthNumber(text ?? '');

export function account(
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
  return { start: startOf(match), end: endOf(match), form: 'account', firstMonth, lastMonth, yearShift };
}

export const QUARTER_WORDS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
};
export const quarterOf = (word: string | undefined) =>
  QUARTER_WORDS[(word ?? '').toLowerCase()] ?? Number.parseInt(word ?? '', 10);

export const shiftYear = (word: string | undefined): number | null =>
  word === undefined ? null : /last/i.test(word) ? -1 : /next/i.test(word) ? 1 : 0;

/** "of 2025", " 2025", "of last year", "this year": the year behind a period of account. */
export const OF_YEAR = `(?:\\s+(?:of\\s+|in\\s+)?(?:${YEAR}|((?:last|this|next) year)))?`;

export const YEAR_IN_FRONT = new RegExp(`(?:${YEAR}(?:['’]s)?|\\b((?:last|this|next) year)['’]s) $`, 'i');

/** A year in front of a period of account: "2025 third quarter", "last year’s first half". */
export function yearInFront(
  text: string,
  at: number,
): { start: number; year: string | undefined; shift: number | null } | null {
  const match = YEAR_IN_FRONT.exec(text.slice(Math.max(0, at - 12), at));
  return match && { start: at - match[0].length, year: match[1], shift: shiftYear(match[2]) };
}

/** The same date, with words in front that belong to it. */
export const beginningAt = (start: number, raw: RawDate | null): RawDate | null => raw && { ...raw, start };

export function vague(match: RegExpMatchArray): RawDate {
  return { start: startOf(match), end: endOf(match), form: 'vague' };
}

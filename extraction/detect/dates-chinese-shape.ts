import { parseEdtf } from '@/core/time/edtf';
import { parseHanNumber } from '../rules/calendar';
import { formatMonths, formatStretch, type MonthDay, type RawDate } from './dates-shape';

/** What the rules for Chinese dates are made of: their shape, pattern pieces, and how a match becomes a date. */

/** A rule for Chinese date expressions. */
export interface HanDateRule {
  id: string;
  /** Signs one of which stands in every match: most texts with a Chinese name in them have none of most rules'. */
  needs: string;
  pattern: RegExp;
  build: (match: RegExpMatchArray, text: string) => RawDate | null;
}

// Pages set a space between figures and signs: "2025 年 6 月 30 日".
export const NUM = '(\\d{1,2}|[一二三四五六七八九十]{1,3}) ?';
// A year of a reign (康熙20年) is none of ours.
const ERA_BEFORE =
  '民国|民國|光绪|宣统|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|顺治|万历|嘉靖|洪武|永乐|崇祯|贞观|开元|明治|大正|昭和|平成|令和';
/** A year before a month, quarter or half, where two figures ("25年6月") mean one as well. */
export const YEAR_HAN = `(?:((?:1\\d|20)\\d{2}|(?<![\\d.]|${ERA_BEFORE})[0-3]\\d|[一二][九〇零○][一二三四五六七八九〇零○]{2}) ?年(?:度)? ?)`;
/** A year that no rule reads stands in front (每年9月, 康熙20年9月): the month is not that of publication. */
export const OTHER_YEAR_BEFORE = /年$/;
const SHIFT_YEAR = '(今年|去年|明年|上年|当年|本年|前年|后年)';
export const TO = ' ?(?:至|到|-|–|—|~|～|－) ?';

/** Where a match stands, without the space behind it. */
export function spanOf(match: RegExpMatchArray) {
  const start = match.index ?? 0;
  return { start, end: start + match[0].trimEnd().length };
}
/** The number that figures or Chinese signs stand for; 0 for none. */
export const numberOf = (text: string | undefined) => parseHanNumber((text ?? '').replace(/○/g, '〇')) ?? 0;
/** A year in full: 25年 is 2025. */
export const yearOf = (text: string) => (/^\d\d$/.test(text) ? 2000 : 0) + numberOf(text);

/** A match that says its date in full; null where there is no such date. */
export function full(
  match: RegExpMatchArray,
  edtf: string,
  kind: 'calendar' | 'period' = 'calendar',
): RawDate | null {
  return parseEdtf(edtf) ? { ...spanOf(match), form: 'full', edtf, kind } : null;
}

/** A day, month or stretch of them, in the year told before it, else off publication or still without one. */
export function stretch(
  match: RegExpMatchArray,
  from: MonthDay,
  to: MonthDay | null,
  year: string | undefined,
  shift?: string,
): RawDate | null {
  if (year !== undefined) return full(match, formatStretch(yearOf(year), from, to));
  if (!parseEdtf(formatStretch(2000, from, to))) return null;
  return { ...spanOf(match), form: 'partial', from, to, yearShift: shiftOf(shift) };
}

const YEAR_SHIFTS: Record<string, number> = { 去年: -1, 上年: -1, 前年: -2, 明年: 1, 后年: 2 };
/** Years off publication that 去年 and its like mean; null without such a word. */
export const shiftOf = (word: string | undefined): number | null =>
  word === undefined ? null : (YEAR_SHIFTS[word] ?? 0);

/** A period of account, from month to month. */
export function account(
  match: RegExpMatchArray,
  firstMonth: number,
  lastMonth: number,
  year: string | undefined,
  shift: string | undefined,
): RawDate | null {
  if (lastMonth < firstMonth || lastMonth > 12 || firstMonth < 1) return null;
  if (year !== undefined) return full(match, formatMonths(yearOf(year), firstMonth, lastMonth), 'period');
  return { ...spanOf(match), form: 'account', firstMonth, lastMonth, yearShift: shiftOf(shift) };
}

/** A day, or a stretch of days, of a month that only its distance from publication tells. */
export function dayOfMonth(
  match: RegExpMatchArray,
  first: string | undefined,
  last: string | undefined,
  months: number | null,
  weekday?: number,
): RawDate | null {
  const day = numberOf(first);
  const to = last === undefined ? null : numberOf(last);
  if (day < 1 || day > 31 || (to !== null && (to <= day || to > 31))) return null;
  return { ...spanOf(match), form: 'shift', shift: { unit: 'day-of-month', day, to, months, weekday } };
}

const WEEKDAY_SIGNS = '日一二三四五六';
/** Number of a weekday by its sign, Sunday 0; −1 for none. */
export const weekdayOf = (sign: string | undefined): number =>
  WEEKDAY_SIGNS.indexOf(sign === '天' ? '日' : (sign ?? '?'));
export const OPTIONAL_YEAR = `(?:${YEAR_HAN}|${SHIFT_YEAR})?`;
export const WEEK = '(?:周|週|星期|礼拜|禮拜)';
/** 上, 本, 下 before a week or weekend, 上上 and 下下 with them. */
export const WEEK_SHIFT = '(上上[个個]?|下下[个個]?|上一?[个個]?|下一?[个個]?|本|这一?[个個]?|這個?)';

/** Whole weeks that a word such as 上个 or 下下 moves by. */
export function weeksOf(word: string): number {
  const count = /^(.)\1/.test(word) ? 2 : 1;
  return word.startsWith('上') ? -count : word.startsWith('下') ? count : 0;
}

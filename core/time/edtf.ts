/**
 * Dates at the precision that a text gives, in EDTF (ISO 8601-2): the subset that reports need.
 *
 * `2025-08-21`, `2025-08`, `2025`, `2025-33` (first quarter) to `2025-36`, `2025-40` and `2025-41` (halves),
 * intervals `A/B` of these, a `~` (approximate), `?` (uncertain) or `%` (both) behind a date, and an unknown year as `XXXX-08-14` or
 * `XXXX-08`. Every date with a year also has bounds: the first and the last ISO day that it can mean.
 */

import { remembering } from '@/core/text/remember';

export const DATE_PRECISIONS = ['day', 'month', 'season', 'year', 'none'] as const;
/** The finest unit that is known; `season` covers quarters and halves; `none` means that not even the year is known. */
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export interface EdtfDate {
  edtf: string;
  precision: DatePrecision;
  approximate: boolean;
  uncertain: boolean;
  /** True for an interval of two different dates. */
  isInterval: boolean;
  /** First ISO day that the date can mean; null when the year is unknown. */
  lower: string | null;
  /** Last ISO day that the date can mean; null when the year is unknown. */
  upper: string | null;
}

const SIMPLE = /^(\d{4}|X{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;

const two = (n: number) => String(n).padStart(2, '0');

/** Number of days of a month (1–12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; the calendar repeats every 400 years.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

interface Simple {
  precision: DatePrecision;
  mark: string;
  lower: string | null;
  upper: string | null;
}

function parseSimple(text: string): Simple | null {
  const match = SIMPLE.exec(text);
  if (!match) return null;
  const [, yearText = '', monthText, dayText, mark = ''] = match;
  const unknownYear = yearText.startsWith('X');
  const year = unknownYear ? 2000 : Number(yearText);
  const none = { precision: 'none' as const, mark, lower: null, upper: null };
  if (monthText === undefined) {
    if (unknownYear) return null;
    return { precision: 'year', mark, lower: `${yearText}-01-01`, upper: `${yearText}-12-31` };
  }
  const month = Number(monthText);
  if (
    dayText === undefined &&
    !unknownYear &&
    ((month >= 33 && month <= 36) || month === 40 || month === 41)
  ) {
    const length = month >= 40 ? 6 : 3;
    const first = month >= 40 ? (month - 40) * 6 + 1 : (month - 33) * 3 + 1;
    const last = first + length - 1;
    return {
      precision: 'season',
      mark,
      lower: `${yearText}-${two(first)}-01`,
      upper: `${yearText}-${two(last)}-${two(daysInMonth(year, last))}`,
    };
  }
  if (month < 1 || month > 12) return null;
  if (dayText === undefined) {
    if (unknownYear) return none;
    return {
      precision: 'month',
      mark,
      lower: `${yearText}-${monthText}-01`,
      upper: `${yearText}-${monthText}-${two(daysInMonth(year, month))}`,
    };
  }
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  if (unknownYear) return none;
  const iso = `${yearText}-${monthText}-${dayText}`;
  return { precision: 'day', mark, lower: iso, upper: iso };
}

const parsed = remembering(readEdtf);

/** Parse an EDTF string of the subset above; null when it is none (an impossible day included). */
export function parseEdtf(edtf: string): Readonly<EdtfDate> | null {
  return parsed(edtf);
}

function readEdtf(edtf: string): EdtfDate | null {
  const parts = edtf.split('/');
  if (parts.length > 2) return null;
  const first = parseSimple(parts[0] ?? '');
  if (!first) return null;
  if (parts.length === 1) {
    return {
      edtf,
      precision: first.precision,
      approximate: first.mark === '~' || first.mark === '%',
      uncertain: first.mark === '?' || first.mark === '%',
      isInterval: false,
      lower: first.lower,
      upper: first.upper,
    };
  }
  const second = parseSimple(parts[1] ?? '');
  if (!second) return null;
  if ((first.precision === 'none') !== (second.precision === 'none')) return null;
  if (first.lower !== null && second.upper !== null && first.lower > second.upper) return null;
  const coarser =
    DATE_PRECISIONS.indexOf(first.precision) >= DATE_PRECISIONS.indexOf(second.precision) ? first : second;
  const marks = first.mark + second.mark;
  return {
    edtf,
    precision: coarser.precision,
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
    isInterval: parts[0] !== parts[1],
    lower: first.lower,
    upper: second.upper,
  };
}

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function formatSimple(text: string): string {
  const match = SIMPLE.exec(text);
  if (!match) return text;
  const [, year = '', month, day, mark = ''] = match;
  const sign = `${/[~%]/.test(mark) ? '≈ ' : ''}`;
  const doubt = /[?%]/.test(mark) ? '?' : '';
  const yearWord = year.startsWith('X') ? '' : ` ${year}`;
  const tail = year.startsWith('X') ? ', year unknown' : '';
  if (month === undefined) return `${sign}${year}${doubt}`;
  const code = Number(month);
  if (code >= 40) return `${sign}H${code - 39}${yearWord}${doubt}`;
  if (code >= 33) return `${sign}Q${code - 32}${yearWord}${doubt}`;
  const name = MONTHS[code - 1] ?? month;
  if (day === undefined) return `${sign}${name}${yearWord}${tail}${doubt}`;
  return `${sign}${Number(day)} ${name}${yearWord}${tail}${doubt}`;
}

/** The date as an analyst reads it: `21 Aug 2025`, `≈ Aug 2025`, `2024`, `Q3 2025`, `31 Mar – 1 Apr 2025`, `5–7 Feb 2025`. */
export function formatEdtf(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return formatSimple(from);
  const period = namedPeriod(edtf);
  if (period) return period;
  const left = formatSimple(from);
  const right = formatSimple(to);
  const sameMonth = /^(.{4}-\d{2})-(\d{2})\/\1-\d{2}$/.exec(edtf);
  if (sameMonth) return from === to ? right : `${Number(sameMonth[2])}–${right}`;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const trimmed = sameYear
    ? left.replace(new RegExp(`,? ${from.slice(0, 4)}$`), '').replace(/, year unknown$/, '')
    : left;
  return trimmed === right ? right : `${trimmed} – ${right}`;
}

/** `2025-01/2025-06` reads as "H1 2025", `2025-07/2025-09` as "Q3 2025", nine months as "Jan – Sep 2025" (null: no special name). */
function namedPeriod(edtf: string): string | null {
  const match = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(edtf);
  if (!match || match[1] !== match[3]) return null;
  const first = Number(match[2]);
  const last = Number(match[4]);
  if (last - first === 2 && first % 3 === 1) return `Q${(first + 2) / 3} ${match[1]}`;
  if (last - first === 5 && first % 6 === 1) return `H${(first + 5) / 6} ${match[1]}`;
  return null;
}

/** The month `YYYY-MM` that holds the whole date, or null when it is coarser than a month or crosses two. */
export function monthOf(edtf: string): string | null {
  const date = parseEdtf(edtf);
  if (!date?.lower || !date.upper) return null;
  const month = date.lower.slice(0, 7);
  return date.upper.slice(0, 7) === month ? month : null;
}

/** The year that holds the whole date, or null. */
export function yearOf(edtf: string): number | null {
  const date = parseEdtf(edtf);
  if (!date?.lower || !date.upper) return null;
  const year = date.lower.slice(0, 4);
  return date.upper.slice(0, 4) === year ? Number(year) : null;
}

/** `YYYY-MM` moved by a number of months. */
export function addMonths(month: string, by: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${two((index % 12) + 1)}`;
}

/** Whole months from `a` to `b` (both `YYYY-MM`); negative when `b` is earlier. */
export function monthsBetween(a: string, b: string): number {
  return (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));
}

/** Days from ISO day `a` to ISO day `b`. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}

/** ISO day moved by a number of days. */
export function addDays(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

/** Stands for a year that nobody gave: EDTF (ISO 8601-2, 8.2) has an `X` for each digit that is not known. */
export const UNKNOWN_YEAR = 'XXXX';
/** Years that stand for any of their kind where a day's own is unknown. */
const [LEAP_YEAR, COMMON_YEAR] = ['2000', '2001'];
const DAY = new RegExp(`^(?:\\d{4}|${UNKNOWN_YEAR})-\\d\\d-\\d\\d$`);

/**
 * A day moved by a number of days, of a known year or not (`XXXX-05-27`). Of an unknown year it is what leap years and others agree
 * on: the day, else its month; null where not even that, or where it is no day.
 */
export function shiftDay(day: string, by: number): string | null {
  if (!DAY.test(day)) return null;
  if (!day.startsWith(UNKNOWN_YEAR)) return parseEdtf(day) ? addDays(day, by) : null;
  const [inLeap, inCommon] = [LEAP_YEAR, COMMON_YEAR].map((year) => {
    const known = day.replace(UNKNOWN_YEAR, year);
    return parseEdtf(known) ? addDays(known, by).slice(4) : null;
  });
  if (!inLeap) return null;
  // 29 February is of leap years alone.
  if (!inCommon || inLeap === inCommon) return `${UNKNOWN_YEAR}${inLeap}`;
  const month = inLeap.slice(0, 3);
  return month === inCommon.slice(0, 3) ? `${UNKNOWN_YEAR}${month}` : null;
}

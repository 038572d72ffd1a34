import type { Span } from '@/core/text/span';

/** A month and, where it is known, a day of it. */
export interface MonthDay {
  month: number;
  day: number | null;
}

/** A shift that only a day of reference can resolve. */
export type Shift =
  | { unit: 'day' | 'week' | 'month' | 'year'; by: number }
  | { unit: 'weekday'; weekday: number; which: 'past' | 'last' | 'this' | 'next' }
  | { unit: 'day-of-month'; day: number };

/**
 * What a grammar saw, before anything is resolved.
 *
 * `full` is stated as it stands; `partial` lacks its year; `account` is a period of account whose year may be
 * missing; `shift` hangs on the date of publication, `anaphor` on the day that the text named last.
 */
export type RawDate = Span &
  (
    | { form: 'full'; edtf: string; kind: 'calendar' | 'period' }
    | { form: 'partial'; from: MonthDay; to: MonthDay | null }
    | { form: 'account'; firstMonth: number; lastMonth: number; yearShift: number | null }
    | { form: 'shift'; shift: Shift }
    | { form: 'anaphor'; days: number }
    | { form: 'ambiguous'; year: number }
    | { form: 'vague' }
  );

const two = (n: number) => String(n).padStart(2, '0');

/** `YYYY-MM-DD` or `YYYY-MM`; the year as a number or `XXXX`. */
export function formatMonthDay(year: number | 'XXXX', at: MonthDay): string {
  return at.day === null ? `${year}-${two(at.month)}` : `${year}-${two(at.month)}-${two(at.day)}`;
}

/**
 * EDTF of a month and day, or of a stretch of two, in the year of its end; a stretch that runs over the turn of
 * the year begins in the year before.
 */
export function formatStretch(year: number | null, from: MonthDay, to: MonthDay | null): string {
  if (to === null) return formatMonthDay(year ?? 'XXXX', from);
  const startsBefore = from.month > to.month;
  const first = year === null ? 'XXXX' : startsBefore ? year - 1 : year;
  return `${formatMonthDay(first, from)}/${formatMonthDay(year ?? 'XXXX', to)}`;
}

/** EDTF of whole months of one year: a quarter is `2025-07/2025-09`, a year `2025`. */
export function formatMonths(year: number, firstMonth: number, lastMonth: number): string {
  if (firstMonth === 1 && lastMonth === 12) return String(year);
  if (firstMonth === lastMonth) return `${year}-${two(firstMonth)}`;
  return `${year}-${two(firstMonth)}/${year}-${two(lastMonth)}`;
}

import type { Span } from '@/core/text/span';
import { UNKNOWN_YEAR } from '@/core/time/edtf';

/** A month and, where it is known, a day of it. */
export interface MonthDay {
  month: number;
  day: number | null;
}

/** The units of the calendar by which a time is counted from another. */
export type ShiftUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** A shift that only a day of reference can resolve. */
export type Shift =
  | { unit: ShiftUnit; by: number }
  | {
      unit: 'weekday';
      weekday: number;
      which: 'past' | 'last' | 'this' | 'next';
      /** The weekday on which a stretch began that ends with this one. */
      since?: number;
    }
  /** A weekday of the week that lies `weeks` off: 上周一 is the Monday of the week before. */
  | { unit: 'weekday-of-week'; weekday: number; weeks: number; since?: number }
  /** A day of the month, or a stretch up to `to`: the latest such day, or that of the month `months` off (上月28日). */
  | {
      unit: 'day-of-month';
      day: number;
      to: number | null;
      months: number | null;
      /** The weekday told beside it, against which the month is checked. */
      weekday?: number;
    };

/** A day that a month counts: its second Monday, its last day (-1), the last but one (-2). */
export interface CountedDay {
  /** Sunday 0; null for any day. */
  weekday: number | null;
  nth: number;
}

/** A part of the year by its EDTF number: spring 21, summer 22, autumn 23, winter 24. */
export type Season = 21 | 22 | 23 | 24;

/**
 * What a grammar saw, before anything is resolved.
 *
 * `full` is stated as it stands; `partial` lacks its year; `account` is a period of account whose year may be
 * missing; `shift` hangs on the date of publication, `anaphor` on the day and `step` on the time that the text named
 * last.
 */
export type RawDate = Span &
  (
    | {
        form: 'full';
        edtf: string;
        kind: 'calendar' | 'period';
        /** A year of account, which may close in another month than December. */
        isFiscal?: boolean;
      }
    | {
        form: 'partial';
        from: MonthDay;
        to: MonthDay | null;
        /** Years off publication, where the words tell it (去年10月27日). */
        yearShift?: number | null;
        /** "Last May", "next January". */
        which?: 'last' | 'this' | 'next';
      }
    /** A counted day, or a stretch that begins with it or, counted from the end of the month, ends with it: so many `days`. */
    | { form: 'counted-day'; month: number; year: number | null; day: CountedDay; days?: number }
    | { form: 'account'; firstMonth: number; lastMonth: number; yearShift: number | null }
    | { form: 'shift'; shift: Shift }
    | { form: 'anaphor'; days: number }
    | { form: 'step'; unit: ShiftUnit; by: number; isFromNow?: boolean }
    /** So many units up to the day of publication (negative) or from it: 近三年, 未来两天. */
    | { form: 'span'; unit: ShiftUnit; by: number }
    | { form: 'season'; season: Season; year: number | null; which: 'last' | 'this' | 'next' | null }
    /** The week that holds a day, its weekend, or the seven days that end with it. */
    | { form: 'week'; of: MonthDay; year: number | null; isEnd?: boolean; isWeekend?: boolean }
    /** The month or year of the time that the text named last (同月, "that same month"), or a month of it or of the next (次年3月). */
    | { form: 'same'; unit: 'month' | 'year'; by?: number; at?: MonthDay }
    | { form: 'ambiguous'; year: number }
    | { form: 'vague' }
  );

/** A number of the calendar with two digits. */
export const two = (n: number) => String(n).padStart(2, '0');

/** What stands behind the year in EDTF: `-MM-DD` or `-MM`. */
export const formatTail = ({ month, day }: MonthDay): string =>
  day === null ? `-${two(month)}` : `-${two(month)}-${two(day)}`;

/** `YYYY-MM-DD` or `YYYY-MM`; the year as a number, or the sign for one that nobody gave. */
export const formatMonthDay = (year: number | typeof UNKNOWN_YEAR, at: MonthDay): string =>
  `${year}${formatTail(at)}`;

/**
 * EDTF of a month and day, or of a stretch of two, in the year of its end; a stretch that runs over the turn of
 * the year begins in the year before.
 */
export function formatStretch(year: number | null, from: MonthDay, to: MonthDay | null): string {
  if (to === null) return formatMonthDay(year ?? UNKNOWN_YEAR, from);
  const startsBefore = from.month > to.month;
  const first = year === null ? UNKNOWN_YEAR : startsBefore ? year - 1 : year;
  return `${formatMonthDay(first, from)}/${formatMonthDay(year ?? UNKNOWN_YEAR, to)}`;
}

/** EDTF of whole months of one year: a quarter is `2025-07/2025-09`, a year `2025`. */
export function formatMonths(year: number, firstMonth: number, lastMonth: number): string {
  if (firstMonth === 1 && lastMonth === 12) return String(year);
  if (firstMonth === lastMonth) return `${year}-${two(firstMonth)}`;
  return `${year}-${two(firstMonth)}/${year}-${two(lastMonth)}`;
}

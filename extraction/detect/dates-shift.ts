import { addDays, addMonths, daysInMonth, parseEdtf } from '@/core/time/edtf';
import { type CountedDay, formatMonths, type Shift, type ShiftUnit, two } from './dates-shape';

/** Counting times off from a day of reference by the units of the calendar, as far as that day is known. */

/** What a day of reference tells, as far as it goes. */
interface Reference {
  year: number;
  month: string | null;
  day: string | null;
}

/** What an EDTF tells as a day of reference; null for a stretch, an unknown year and nothing. */
export function referenceOf(edtf: string | null): Reference | null {
  const date = edtf ? parseEdtf(edtf) : null;
  if (!date?.lower || !date.upper || date.isInterval) return null;
  const day = date.precision === 'day' ? date.upper : null;
  return {
    year: Number(date.upper.slice(0, 4)),
    month: day || date.precision === 'month' ? date.upper.slice(0, 7) : null,
    day,
  };
}

/** The quarter that holds the month `YYYY-MM`, moved by a number of quarters. */
function quarterOf(month: string, by: number): string {
  const first = addMonths(month, -((Number(month.slice(5, 7)) - 1) % 3) + by * 3);
  return formatMonths(Number(first.slice(0, 4)), Number(first.slice(5, 7)), Number(first.slice(5, 7)) + 2);
}

const MONTHS_LOOKED_AT = 3;

/** Weekday of an ISO day, Sunday 0. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** ISO day moved to the wanted weekday at or before it. */
export function weekdayOnOrBefore(day: string, weekday: number): string {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The week from Monday to Sunday that holds a day, moved by a number of weeks. */
export function weekOf(day: string, by: number): string {
  const monday = addDays(weekdayOnOrBefore(day, 1), by * 7);
  return `${monday}/${addDays(monday, 6)}`;
}

/** The weekend of the week that holds a day, moved by a number of weeks. */
export function weekendOf(day: string, by: number): string {
  const saturday = addDays(weekdayOnOrBefore(day, 1), 5 + by * 7);
  return `${saturday}/${addDays(saturday, 1)}`;
}

/** A shift as EDTF, as fine as the reference allows: without its day no weekday and no "yesterday" can be told. */
export function shiftFrom(shift: Shift, { year, month, day }: Reference, isAhead: boolean): string | null {
  switch (shift.unit) {
    case 'century':
      return `${two(Math.floor(year / 100) + shift.by)}XX`;
    case 'decade':
      return `${Math.floor(year / 10) + shift.by}X`;
    case 'year':
      return String(year + shift.by).padStart(4, '0');
    case 'quarter':
      return month && quarterOf(month, shift.by);
    case 'month':
      return month && addMonths(month, shift.by);
    case 'week':
      return day && weekOf(day, shift.by);
    case 'weekend':
      return day && weekendOf(day, shift.by);
    case 'day':
      return day && addDays(day, shift.by);
    case 'day-of-month': {
      const start =
        shift.months === null
          ? day && dayOfMonthNear(day, shift, isAhead)
          : month && `${addMonths(month, shift.months)}-${two(shift.day)}`;
      if (!start || shift.to === null) return start;
      const last = daysInMonth(Number(start.slice(0, 4)), Number(start.slice(5, 7)));
      return `${start}/${start.slice(0, 8)}${two(Math.min(shift.to, last))}`;
    }
    case 'weekday-of-week':
    case 'weekday': {
      const end =
        day &&
        (shift.unit === 'weekday'
          ? weekdayFrom(shift, day, isAhead)
          : addDays(weekdayOnOrBefore(day, 1), ((shift.weekday + 6) % 7) + shift.weeks * 7));
      if (!end || shift.since === undefined) return end;
      return `${weekdayOnOrBefore(addDays(end, -1), shift.since)}/${end}`;
    }
  }
}

function weekdayFrom({ weekday, which }: Shift & { unit: 'weekday' }, day: string, isAhead: boolean): string {
  const onOrBefore = weekdayOnOrBefore(day, weekday);
  if (which === 'last') return onOrBefore === day ? addDays(day, -7) : onOrBefore;
  if (which === 'next') return addDays(onOrBefore, 7);
  if (which === 'this') return addDays(weekdayOnOrBefore(day, 1), (weekday + 6) % 7);
  return isAhead && onOrBefore !== day ? addDays(onOrBefore, 7) : onOrBefore;
}

/** Days ahead up to which the weekday told may put a day that no word of plan announces. */
const SOON = 31;

/** The nearest day with this number, ahead or behind; on the other side where only that one falls on the weekday told. */
function dayOfMonthNear(
  day: string,
  shift: Shift & { unit: 'day-of-month' },
  isAhead: boolean,
): string | null {
  const nearest = nearestDayOfMonth(day, shift, isAhead ? 1 : -1);
  if (shift.weekday === undefined || nearest === null || weekdayOf(nearest) === shift.weekday) return nearest;
  const other = nearestDayOfMonth(day, shift, isAhead ? -1 : 1);
  const isBetter = other !== null && weekdayOf(other) === shift.weekday && other <= addDays(day, SOON);
  return isBetter ? other : nearest;
}

/**
 * The nearest day with this number on the side of `day` that `step` tells, itself included; one that falls on the
 * weekday told beside it, else the nearest. Null when three months hold none.
 */
function nearestDayOfMonth(
  day: string,
  { day: number, weekday }: Shift & { unit: 'day-of-month' },
  step: 1 | -1,
): string | null {
  let nearest: string | null = null;
  for (let count = 0; count < MONTHS_LOOKED_AT; count++) {
    const candidate = `${addMonths(day.slice(0, 7), count * step)}-${two(number)}`;
    if (!parseEdtf(candidate) || (step < 0 ? candidate > day : candidate < day)) continue;
    if (weekday === undefined || weekdayOf(candidate) === weekday) return candidate;
    nearest ??= candidate;
  }
  return nearest;
}

/** A time moved by whole units: "a year earlier" than a quarter is that quarter of the year before. */
export function moveTime(edtf: string, unit: ShiftUnit, by: number): string | null {
  const date = parseEdtf(edtf);
  if (!date?.lower || !date.upper) return null;
  const months = unit === 'month' ? by : unit === 'quarter' ? by * 3 : unit === 'year' ? by * 12 : null;
  if (months !== null && by !== 0 && /^\d{4}-\d{2}(?:\/\d{4}-\d{2})?$/.test(edtf)) {
    return edtf
      .split('/')
      .map((month) => addMonths(month, months))
      .join('/');
  }
  const isOneMonth = date.lower.slice(0, 7) === date.upper.slice(0, 7);
  return shiftFrom(
    { unit, by },
    {
      year: Number(date.upper.slice(0, 4)),
      month: isOneMonth ? date.upper.slice(0, 7) : null,
      day: date.lower === date.upper ? date.upper : null,
    },
    false,
  );
}

/** The unit of the calendar that a time fills, or null. */
export function unitOf(edtf: string): ShiftUnit | null {
  const date = parseEdtf(edtf);
  if (!date?.lower || !date.upper) return null;
  if (date.precision === 'year') return date.isInterval ? null : 'year';
  if (date.precision === 'month') {
    if (!date.isInterval) return 'month';
    return addMonths(date.lower.slice(0, 7), 2) === date.upper.slice(0, 7) ? 'quarter' : null;
  }
  return date.precision === 'day' && addDays(date.lower, 6) === date.upper ? 'week' : null;
}

/** The day that lies whole months off, or the last of its month where it has no such day. */
export function dayMonthsFrom(day: string, months: number): string {
  const month = addMonths(day.slice(0, 7), months);
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  return `${month}-${two(Math.min(Number(day.slice(8)), last))}`;
}

/** The day of a month that a counted day means; null where the month has none. */
export function countedDay(year: number, month: number, { weekday, nth }: CountedDay): string | null {
  const last = daysInMonth(year, month);
  const days: string[] = [];
  for (let day = 1; day <= last; day++) {
    const iso = `${year}-${two(month)}-${two(day)}`;
    if (weekday === null || weekdayOf(iso) === weekday) days.push(iso);
  }
  return days.at(nth > 0 ? nth - 1 : nth) ?? null;
}

import { parseEdtf } from '@/core/time/edtf';
import { formatStretch, type MonthDay } from '../detect/dates-shape';

/** The years in which a month and day lie nearest to a day, before it or ahead of it. */

/** Last ISO day that a month and day can mean in a year; null when that year has no such day. */
export function dayIn(year: number, at: MonthDay): string | null {
  return parseEdtf(formatStretch(year, at, null))?.upper ?? null;
}

/** The year that puts the date on or before `day`, as late as possible; 29 February looks back up to eight years. */
export function nearestPastYear(day: string, at: MonthDay): number | null {
  const year = Number(day.slice(0, 4));
  for (let candidate = year; candidate > year - 9; candidate--) {
    const date = parseEdtf(formatStretch(candidate, at, null));
    if (date?.lower && date.lower <= day) return candidate;
  }
  return null;
}

/** The year that puts the date on or behind `day`, as early as possible. */
export function nearestFutureYear(day: string, at: MonthDay): number | null {
  const year = Number(day.slice(0, 4));
  for (let candidate = year; candidate < year + 9; candidate++) {
    const date = dayIn(candidate, at);
    if (date && date >= day) return candidate;
  }
  return null;
}

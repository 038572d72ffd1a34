import { addDays, addMonths, daysBetween } from './edtf';

/** The units by which events are counted, coarsest first. Weeks are those of ISO 8601: they begin on a Monday. */
export const TIME_UNITS = ['year', 'quarter', 'month', 'week', 'day'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

const MONTHS_OF = { year: 12, quarter: 3, month: 1 } as const;
/** A Monday, from which weeks are counted. */
const MONDAY = '1970-01-05';

/** The number of a unit in an endless count of its kind, by any ISO day in it. */
function serialOf(day: string, unit: TimeUnit): number {
  if (unit === 'day') return daysBetween(MONDAY, day);
  if (unit === 'week') return Math.floor(daysBetween(MONDAY, day) / 7);
  return Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / MONTHS_OF[unit]);
}

/** How many units lie from the one that holds ISO day `a` to the one that holds `b`; 0 when they are one. */
export function unitsBetween(a: string, b: string, unit: TimeUnit): number {
  return serialOf(b, unit) - serialOf(a, unit);
}

/** First ISO day of the unit that holds a day, moved by a number of units. */
export function startOfUnit(day: string, unit: TimeUnit, by = 0): string {
  if (unit === 'day') return by === 0 ? day : addDays(day, by);
  if (unit === 'week') return addDays(MONDAY, (serialOf(day, unit) + by) * 7);
  const length = MONTHS_OF[unit];
  const month = (Number(day.slice(5, 7)) - 1) % length;
  return `${addMonths(day.slice(0, 7), by * length - month)}-01`;
}

/** Last ISO day of the unit that holds a day. */
export function endOfUnit(day: string, unit: TimeUnit): string {
  return unit === 'day' ? day : addDays(startOfUnit(day, unit, 1), -1);
}

/** The unit that begins on an ISO day, as EDTF: `2025`, `2025-33`, `2025-08`, `2025-08-18/2025-08-24`, `2025-08-21`. */
export function edtfOfUnit(start: string, unit: TimeUnit): string {
  if (unit === 'day') return start;
  if (unit === 'week') return `${start}/${addDays(start, 6)}`;
  if (unit === 'month') return start.slice(0, 7);
  const year = start.slice(0, 4);
  return unit === 'year' ? year : `${year}-${33 + (Number(start.slice(5, 7)) - 1) / 3}`;
}

/** From one ISO day to another (both inclusive) as EDTF, in the coarsest units that they fill. */
export function edtfOfDays(from: string, to: string): string {
  if (from.endsWith('-01') && endOfUnit(to, 'month') === to) {
    if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
      return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}/${to.slice(0, 4)}`;
    }
    return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : `${from.slice(0, 7)}/${to.slice(0, 7)}`;
  }
  return from === to ? from : `${from}/${to}`;
}

import { addDays, daysBetween } from '@/core/time/edtf';
import { cadenceOf, cadencePoints } from './cadence';
import type { SeriesYear } from './series-year';

/** When the next meeting is to be expected, as ISO days. */
export interface NextExpected {
  ordinal: number;
  day: string;
  /** Earliest and latest day of the spread, never before the day after the last known meeting. */
  from: string;
  to: string;
  spreadDays: number;
}

/**
 * When the meeting after the highest ordinal is due: one interval after its date. The spread is twice the residual of a
 * fitted line, but never less than half an interval, and a whole interval where the line has fewer than three points.
 * Null when the highest ordinal is not dated to the month or better, or when the count restarts before the day.
 */
export function nextExpected(series: SeriesYear): NextExpected | null {
  const cadence = cadenceOf(series);
  const last = cadencePoints(series).at(-1);
  if (!cadence || !last || series.year === null || last.ordinal !== series.implied) return null;
  const firstDay = `${series.year}-01-01`;
  const due = Math.round(last.day + cadence.daysBetween);
  const day = addDays(firstDay, due);
  if (day > `${series.year}-12-31`) return null;
  const spread = Math.ceil(
    cadence.residual === null ? cadence.daysBetween : Math.max(2 * cadence.residual, cadence.daysBetween / 2),
  );
  return {
    ordinal: series.implied + 1,
    day,
    from: addDays(firstDay, Math.max(Math.ceil(last.day) + 1, due - spread)),
    to: addDays(day, spread),
    spreadDays: spread,
  };
}

/** Where a series stands on one day. */
export type Standing =
  /** The count does not run by the year, so nothing can be expected of it. */
  | { kind: 'uncounted' }
  /** One or few early points: too few to say. */
  | { kind: 'too-few' }
  /** The year is over and its count with it. */
  | { kind: 'closed' }
  /** There is a cadence, but the highest number has no date to count on from. */
  | { kind: 'unplaced' }
  /** The next meeting would fall into the next year, where the count begins anew. */
  | { kind: 'restarts' }
  /** The day has not come, or lies so many days back within its spread. */
  | { kind: 'expected'; next: NextExpected; daysPast: number }
  /** The whole spread lies back; at the cadence about so many meetings have been held since the last one stored. */
  | { kind: 'overdue'; next: NextExpected; daysPast: number; heldSince: number };

/** Where a series stands as of an ISO day. */
export function standingOf(series: SeriesYear, asOf: string): Standing {
  const cadence = cadenceOf(series);
  if (series.year === null) return { kind: 'uncounted' };
  if (asOf > `${series.year}-12-31`) return { kind: 'closed' };
  if (!cadence) return { kind: 'too-few' };
  const last = cadencePoints(series).at(-1);
  if (!last || last.ordinal !== series.implied) return { kind: 'unplaced' };
  const next = nextExpected(series);
  if (!next) return { kind: 'restarts' };
  if (asOf <= next.to) return { kind: 'expected', next, daysPast: Math.max(0, daysBetween(next.day, asOf)) };
  const since = daysBetween(`${series.year}-01-01`, asOf) - last.day;
  return {
    kind: 'overdue',
    next,
    daysPast: daysBetween(next.to, asOf),
    heldSince: Math.max(1, Math.floor(since / cadence.daysBetween)),
  };
}

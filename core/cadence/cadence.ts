import { addDays, daysBetween } from '@/core/time/edtf';
import { contradictedOrdinals, type SeriesYear, type Sighting } from './series-year';

/** Mean length of a month of the Gregorian calendar, in days. */
export const DAYS_PER_MONTH = 365.2425 / 12;

/** Below this ordinal, or before March, one meeting more or less would turn the estimate over: none is given. */
const SMALLEST_TELLING_ORDINAL = 3;
const FIRST_TELLING_DAY = '-03-01';

/** A stretch of dates wider than this (days) places a meeting in the year, not on a line. */
const WIDEST_POINT = 31;

/** A meeting placed on the line: `day` counts from 0 on 1 January; a month-wide date stands in its middle. */
export interface CadencePoint {
  ordinal: number;
  day: number;
}

export interface Cadence {
  /** `fitted`: least squares through two or more dated ordinals; `implied`: from zero on 1 January to one ordinal. */
  basis: 'fitted' | 'implied';
  daysBetween: number;
  perMonth: number;
  /** Day (0 = 1 January) on which the line reaches an ordinal: `intercept + daysBetween × ordinal`. */
  intercept: number;
  /** The ordinal whose date carries an implied line; the highest dated one of a fitted line. */
  ordinal: number;
  /** Last ISO day that this ordinal can have. */
  until: string;
  /** Root mean square distance of the points from the line in days; null with fewer than three points. */
  residual: number | null;
  points: CadencePoint[];
}

/** When the next meeting is to be expected, as ISO days. */
export interface NextExpected {
  ordinal: number;
  day: string;
  /** Earliest and latest day of the spread, never before the day after the last known meeting. */
  from: string;
  to: string;
  spreadDays: number;
}

/** What one ordinal with a known last day says by itself: so many meetings since 1 January. */
export interface ImpliedRate {
  perMonth: number;
  daysBetween: number;
  ordinal: number;
  until: string;
}

/** Meetings a month from the highest ordinal alone; null when it is small, early, undated, contradicted or not counted by the year. */
export function impliedRate(series: SeriesYear): ImpliedRate | null {
  if (series.year === null || contradictedOrdinals(series).has(series.implied)) return null;
  const highest = series.sightings.filter((sighting) => sighting.ordinal === series.implied);
  const until = latestDay(highest, series.year);
  if (until === null || !isTelling(series.implied, until, series.year)) return null;
  const days = daysBetween(`${series.year}-01-01`, until) + 1;
  return {
    perMonth: (series.implied / days) * DAYS_PER_MONTH,
    daysBetween: days / series.implied,
    ordinal: series.implied,
    until,
  };
}

/** The last day inside the year that one of these reports allows; the narrowest date is believed first. */
function latestDay(sightings: Sighting[], year: number): string | null {
  let best: { width: number; upper: string } | null = null;
  for (const { lower, upper } of sightings) {
    if (lower === null || upper === null) continue;
    if (upper < `${year}-01-01` || lower > `${year}-12-31`) continue;
    const width = daysBetween(lower, upper);
    const inYear = upper > `${year}-12-31` ? `${year}-12-31` : upper;
    if (!best || width < best.width) best = { width, upper: inYear };
  }
  return best?.upper ?? null;
}

const isTelling = (ordinal: number, until: string, year: number): boolean =>
  ordinal >= SMALLEST_TELLING_ORDINAL && until >= `${year}${FIRST_TELLING_DAY}`;

/** One point for each ordinal that is dated to the month or better, in ascending order. Contradicted ordinals are left out. */
export function cadencePoints(series: SeriesYear): CadencePoint[] {
  const { year } = series;
  if (year === null) return [];
  const contradicted = contradictedOrdinals(series);
  const narrowest = new Map<number, { width: number; day: number }>();
  for (const { ordinal, lower, upper } of series.sightings) {
    if (lower === null || upper === null || contradicted.has(ordinal)) continue;
    const width = daysBetween(lower, upper);
    if (width >= WIDEST_POINT) continue;
    const known = narrowest.get(ordinal);
    if (known && known.width <= width) continue;
    narrowest.set(ordinal, { width, day: daysBetween(`${year}-01-01`, lower) + width / 2 });
  }
  return [...narrowest].map(([ordinal, { day }]) => ({ ordinal, day })).sort((a, b) => a.ordinal - b.ordinal);
}

/**
 * The cadence of one series in one year. Two or more dated ordinals give a least squares line of day on ordinal; one
 * ordinal gives the line from zero on 1 January to the last day that it can have, which is called implied. Null when the
 * count does not run by the year, when the highest ordinal is small or early, or when the line would run backwards.
 */
export function cadenceOf(series: SeriesYear): Cadence | null {
  const points = cadencePoints(series);
  const last = points.at(-1);
  if (series.year !== null && last && points.length >= 2) {
    const fit = leastSquares(points);
    const until = addDays(`${series.year}-01-01`, Math.floor(last.day));
    if (fit.slope <= 0 || !isTelling(last.ordinal, until, series.year)) return null;
    return {
      basis: 'fitted',
      daysBetween: fit.slope,
      perMonth: DAYS_PER_MONTH / fit.slope,
      intercept: fit.intercept,
      ordinal: last.ordinal,
      until,
      residual: fit.residual,
      points,
    };
  }
  const rate = impliedRate(series);
  if (!rate) return null;
  return {
    basis: 'implied',
    daysBetween: rate.daysBetween,
    perMonth: rate.perMonth,
    intercept: 0,
    ordinal: rate.ordinal,
    until: rate.until,
    residual: null,
    points,
  };
}

function leastSquares(points: CadencePoint[]): {
  slope: number;
  intercept: number;
  residual: number | null;
} {
  const n = points.length;
  const meanX = points.reduce((sum, point) => sum + point.ordinal, 0) / n;
  const meanY = points.reduce((sum, point) => sum + point.day, 0) / n;
  let sxx = 0;
  let sxy = 0;
  for (const { ordinal, day } of points) {
    sxx += (ordinal - meanX) ** 2;
    sxy += (ordinal - meanX) * (day - meanY);
  }
  const slope = sxy / sxx;
  const intercept = meanY - slope * meanX;
  const squares = points.reduce((sum, { ordinal, day }) => sum + (day - intercept - slope * ordinal) ** 2, 0);
  return { slope, intercept, residual: n >= 3 ? Math.sqrt(squares / (n - 2)) : null };
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

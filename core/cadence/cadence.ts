import { addDays, daysBetween } from '@/core/time/edtf';
import { reachedBy, type SeriesYear, soundSightings } from './series-year';

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
  /** `fitted`: least squares through 1 January and two or more dated ordinals; `implied`: from 1 January to one ordinal. */
  basis: 'fitted' | 'implied';
  /** Mean interval. */
  daysBetween: number;
  perMonth: number;
  /** Day (0 = 1 January) on which the line reaches an ordinal: `intercept + daysBetween × ordinal`. */
  intercept: number;
  /** The ordinal whose date carries an implied line; the highest dated one of a fitted line. */
  ordinal: number;
  /** Last ISO day that this ordinal can have. */
  until: string;
  /** True when that ordinal has no date at all: there were at least so many by then, perhaps long before. */
  isLeast: boolean;
  /** Root mean square distance of the points from the line in days; null with fewer than three dated points. */
  residual: number | null;
  points: CadencePoint[];
}

/** What one ordinal with a known last day says by itself: so many meetings since 1 January. */
export interface ImpliedRate {
  perMonth: number;
  daysBetween: number;
  ordinal: number;
  until: string;
  isLeast: boolean;
}

/**
 * Meetings a month from the highest sound ordinal alone. One without a date counts by the day of its report or the end
 * of the year, so its rate is the least. Null when the ordinal is small or early, or when the count does not run by the
 * year.
 */
export function impliedRate(series: SeriesYear): ImpliedRate | null {
  const { year } = series;
  if (year === null) return null;
  const sound = soundSightings(series);
  const ordinal = Math.max(0, ...sound.map((sighting) => sighting.ordinal));
  const highest = sound.filter((sighting) => sighting.ordinal === ordinal);
  const until = highest
    .flatMap((sighting) => reachedBy(sighting, year) ?? [])
    .reduce<string | null>((least, day) => (least === null || day < least ? day : least), null);
  if (until === null || !isTelling(ordinal, until, year)) return null;
  const days = daysBetween(`${year}-01-01`, until) + 1;
  return {
    perMonth: (ordinal / days) * DAYS_PER_MONTH,
    daysBetween: days / ordinal,
    ordinal,
    until,
    isLeast: highest.every((sighting) => sighting.lower === null),
  };
}

const isTelling = (ordinal: number, until: string, year: number): boolean =>
  ordinal >= SMALLEST_TELLING_ORDINAL && until >= `${year}${FIRST_TELLING_DAY}`;

/** One point for each sound ordinal that is dated to the month or better inside the year, in ascending order. */
export function cadencePoints(series: SeriesYear): CadencePoint[] {
  const { year } = series;
  if (year === null) return [];
  const narrowest = new Map<number, { width: number; day: number }>();
  for (const sighting of soundSightings(series)) {
    const { ordinal, lower, upper } = sighting;
    if (lower === null || upper === null || reachedBy(sighting, year) === null) continue;
    const width = daysBetween(lower, upper);
    if (width >= WIDEST_POINT) continue;
    const known = narrowest.get(ordinal);
    if (known && known.width <= width) continue;
    narrowest.set(ordinal, { width, day: daysBetween(`${year}-01-01`, lower) + width / 2 });
  }
  return [...narrowest].map(([ordinal, { day }]) => ({ ordinal, day })).sort((a, b) => a.ordinal - b.ordinal);
}

/**
 * The cadence of one series in one year. Two or more dated ordinals give a least squares line of day on ordinal, in
 * which 1 January stands for zero: the count began there, and two meetings of one week in December must not pass for
 * the pace of a year. One ordinal gives the line from there to the last day that it can have, which is called implied.
 * Null ("too few to say") when the count does not run by the year, or when its highest ordinal is small or early.
 */
export function cadenceOf(series: SeriesYear): Cadence | null {
  const points = cadencePoints(series);
  const last = points.at(-1);
  if (series.year !== null && last && points.length >= 2) {
    const fit = leastSquares([{ ordinal: 0, day: 0 }, ...points]);
    const until = addDays(`${series.year}-01-01`, Math.floor(last.day));
    if (fit.slope > 0 && isTelling(last.ordinal, until, series.year)) {
      return {
        basis: 'fitted',
        daysBetween: fit.slope,
        perMonth: DAYS_PER_MONTH / fit.slope,
        intercept: fit.intercept,
        ordinal: last.ordinal,
        until,
        isLeast: false,
        residual: points.length >= 3 ? fit.residual : null,
        points,
      };
    }
  }
  const rate = impliedRate(series);
  if (!rate) return null;
  return { basis: 'implied', ...rate, intercept: 0, residual: null, points };
}

function leastSquares(points: CadencePoint[]): { slope: number; intercept: number; residual: number } {
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
  return { slope, intercept, residual: Math.sqrt(squares / (n - 2)) };
}

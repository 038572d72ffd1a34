import { type OrdinalRun, reachedBy, type SeriesYear, soundSightings } from './series-year';

/** Meetings that must have taken place and that nobody has stored. */
export interface Gap extends OrdinalRun {
  count: number;
  /** First and last ISO day on which they can have been held, both included; null where no date bounds them. */
  after: string | null;
  before: string | null;
}

/**
 * The missing runs of a series with the days between which they must lie: not before any lower ordinal, not after any
 * higher one, and inside the year where the count runs by the year. Two meetings can share a day, so both ends count.
 */
export function gapsOf(series: SeriesYear): Gap[] {
  const { year } = series;
  const bounds = soundSightings(series).flatMap((sighting) => {
    if (year === null) return [{ ...sighting }];
    const upper = reachedBy(sighting, year);
    return upper === null ? [] : [{ ...sighting, upper }];
  });
  return series.missing.map((run) => {
    let after = year === null ? null : `${year}-01-01`;
    let before = year === null ? null : `${year}-12-31`;
    for (const { ordinal, lower, upper } of bounds) {
      if (ordinal < run.from && lower !== null && (after === null || lower > after)) after = lower;
      if (ordinal > run.to && upper !== null && (before === null || upper < before)) before = upper;
    }
    return { ...run, count: run.to - run.from + 1, after, before };
  });
}

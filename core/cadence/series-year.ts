/**
 * What the ordinals of one numbered meeting series say about one year: how many meetings there were at least, which of
 * them the desk holds, which it does not, and where the reports contradict each other. Pure arithmetic, no clock.
 */
import { type Conflict, findContradictions } from './conflicts';
import type { Sighting } from './sighting';

/** A run of ordinals, both ends included. */
export interface OrdinalRun {
  from: number;
  to: number;
}

export interface SeriesYear {
  year: number | null;
  /** Distinct ordinals stored, ascending. */
  observed: number[];
  /** The highest ordinal: there were at least so many. */
  implied: number;
  /** Runs below the highest ordinal that nobody has stored. */
  missing: OrdinalRun[];
  sightings: Sighting[];
  conflicts: Conflict[];
  /** Ordinals whose dates the reports contradict: nothing is computed from them. */
  doubtful: number[];
}

/** The runs of `1…highest` that `observed` (ascending, distinct) leaves open. */
export function missingRuns(observed: number[]): OrdinalRun[] {
  const runs: OrdinalRun[] = [];
  let next = 1;
  for (const ordinal of observed) {
    if (ordinal > next) runs.push({ from: next, to: ordinal - 1 });
    next = ordinal + 1;
  }
  return runs;
}

/** "1–10", or "7" for a run of one. */
export function formatRun(run: OrdinalRun): string {
  return run.from === run.to ? `${run.from}` : `${run.from}–${run.to}`;
}

/** Share of the implied meetings that the desk holds, 0 to 1. */
export function coverageOf(series: Pick<SeriesYear, 'observed' | 'implied'>): number {
  return series.implied === 0 ? 0 : series.observed.length / series.implied;
}

/** The reports whose dates nobody contradicts. */
export function soundSightings(series: SeriesYear): Sighting[] {
  const doubtful = new Set(series.doubtful);
  return series.sightings.filter(({ ordinal }) => !doubtful.has(ordinal));
}

/**
 * The last ISO day by which the count of `year` had come so far, as one report tells: the end of what is known of the
 * meeting's date, or the day of the report where that is earlier. An undated meeting was held by the end of its year.
 * Null where the date lies outside the year.
 */
export function reachedBy({ lower, upper, reportedBy }: Sighting, year: number): string | null {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  if ((lower !== null && lower > last) || (upper !== null && upper < first)) return null;
  const by = upper === null || upper > last ? last : upper;
  // A report tells of what was; one that is older than the meeting announces it and bounds nothing.
  const isTold = reportedBy !== null && reportedBy >= first && (lower === null || reportedBy >= lower);
  return isTold && reportedBy < by ? reportedBy : by;
}

/**
 * The years of one series, oldest first; a count that does not run by the year comes last as `year: null`. A postponed
 * meeting was not held on its date and an extraordinary one stands outside the count: neither takes part.
 */
export function seriesYears(sightings: Sighting[]): SeriesYear[] {
  const groups = new Map<number | null, Sighting[]>();
  for (const sighting of sightings) {
    if (sighting.standing !== undefined && sighting.standing !== 'held') continue;
    const group = groups.get(sighting.year);
    if (group) group.push(sighting);
    else groups.set(sighting.year, [sighting]);
  }
  return [...groups]
    .sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
    .map(([year, group]) => {
      const observed = [...new Set(group.map((sighting) => sighting.ordinal))].sort((a, b) => a - b);
      return {
        year,
        observed,
        implied: observed.at(-1) ?? 0,
        missing: missingRuns(observed),
        sightings: [...group].sort((a, b) => a.ordinal - b.ordinal || a.eventId - b.eventId),
        ...findContradictions(group),
      };
    });
}

/**
 * What the ordinals of one numbered meeting series say about one year: how many meetings there were at least, which of
 * them the desk holds, which it does not, and where the reports contradict each other. Pure arithmetic, no clock.
 */

/** One report of one numbered meeting. Bounds are ISO days and null for an undated event or an unknown year. */
export interface Sighting {
  eventId: number;
  ordinal: number;
  /** The year that the count belongs to; null when the count does not run by the year. */
  year: number | null;
  edtf: string | null;
  lower: string | null;
  upper: string | null;
}

/** A run of ordinals, both ends included. */
export interface OrdinalRun {
  from: number;
  to: number;
}

export type Conflict =
  /** Two reports give dates for one ordinal that cannot both be true. */
  | { kind: 'two-dates'; ordinal: number; events: [number, number] }
  /** A lower ordinal is dated after a higher one. */
  | { kind: 'out-of-order'; ordinals: [number, number]; events: [number, number] };

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

const cannotMeet = (a: Sighting, b: Sighting): boolean =>
  a.lower !== null &&
  a.upper !== null &&
  b.lower !== null &&
  b.upper !== null &&
  (a.upper < b.lower || b.upper < a.lower);

/**
 * Contradictions among the reports of one series and year. Dates are compared by their bounds, so a report that knows
 * only the year contradicts nothing inside it. Each pair of ordinals is named once.
 */
export function findConflicts(sightings: Sighting[]): Conflict[] {
  const conflicts: Conflict[] = [];
  const named = new Set<string>();
  const sorted = [...sightings].sort((a, b) => a.ordinal - b.ordinal || a.eventId - b.eventId);
  for (const [index, a] of sorted.entries()) {
    for (const b of sorted.slice(index + 1)) {
      const key = `${a.ordinal}/${b.ordinal}`;
      if (named.has(key)) continue;
      if (a.ordinal === b.ordinal) {
        if (!cannotMeet(a, b)) continue;
        conflicts.push({ kind: 'two-dates', ordinal: a.ordinal, events: [a.eventId, b.eventId] });
      } else {
        if (a.lower === null || b.upper === null || a.lower <= b.upper) continue;
        conflicts.push({
          kind: 'out-of-order',
          ordinals: [a.ordinal, b.ordinal],
          events: [a.eventId, b.eventId],
        });
      }
      named.add(key);
    }
  }
  return conflicts;
}

/** The ordinals whose dates the reports contradict: nothing is computed from them. */
export function contradictedOrdinals(series: SeriesYear): Set<number> {
  return new Set(
    series.conflicts.flatMap((conflict) =>
      conflict.kind === 'two-dates' ? [conflict.ordinal] : conflict.ordinals,
    ),
  );
}

/** The years of one series, oldest first; a count that does not run by the year comes last as `year: null`. */
export function seriesYears(sightings: Sighting[]): SeriesYear[] {
  const groups = new Map<number | null, Sighting[]>();
  for (const sighting of sightings) {
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
        conflicts: findConflicts(group),
      };
    });
}

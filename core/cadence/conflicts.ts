import type { Sighting } from './sighting';

export type Conflict =
  /** Two reports give dates for one ordinal that cannot both be true. */
  | { kind: 'two-dates'; ordinal: number; events: [number, number] }
  /** A lower ordinal is dated after a higher one. */
  | { kind: 'out-of-order'; ordinals: [number, number]; events: [number, number] };

export interface Contradictions {
  conflicts: Conflict[];
  /** Ordinals from which nothing is computed, ascending. */
  doubtful: number[];
}

/** All that the dated reports of one ordinal say together: it was not before `lower` and not after `upper`. */
interface Placed {
  ordinal: number;
  lower: string;
  lowerEvent: number;
  upper: string;
  upperEvent: number;
}

function placedOrdinals(sightings: Sighting[]): Placed[] {
  const placed = new Map<number, Placed>();
  for (const { ordinal, lower, upper, eventId } of sightings) {
    if (lower === null || upper === null) continue;
    const known = placed.get(ordinal);
    if (!known) placed.set(ordinal, { ordinal, lower, lowerEvent: eventId, upper, upperEvent: eventId });
    else {
      if (lower > known.lower) Object.assign(known, { lower, lowerEvent: eventId });
      if (upper < known.upper) Object.assign(known, { upper, upperEvent: eventId });
    }
  }
  return [...placed.values()].sort((a, b) => a.ordinal - b.ordinal);
}

const ascending = (a: number, b: number): number => a - b;

/**
 * Contradictions among the reports of one series and year. Dates are compared by their bounds, so a report that knows
 * only the year contradicts nothing inside it. Of ordinals out of order, the one that contradicts most others is in
 * doubt (one wrong date does not spoil a whole year); where several contradict as many, all of them are. Each ordinal
 * in doubt is named with its nearest neighbour that it contradicts.
 */
export function findContradictions(sightings: Sighting[]): Contradictions {
  const placed = placedOrdinals(sightings);
  const conflicts: Conflict[] = [];
  const doubtful = new Set<number>();
  for (const { ordinal, lower, upper, lowerEvent, upperEvent } of placed) {
    if (lower <= upper) continue;
    const [first = 0, second = 0] = [lowerEvent, upperEvent].sort(ascending);
    conflicts.push({ kind: 'two-dates', ordinal, events: [first, second] });
    doubtful.add(ordinal);
  }
  let open = placed.filter(({ ordinal }) => !doubtful.has(ordinal));
  const named = new Set<string>();
  for (;;) {
    const rivals = open.map((one) => open.filter((other) => isOutOfOrder(one, other)));
    const most = Math.max(0, ...rivals.map((list) => list.length));
    if (most === 0) break;
    for (const [index, one] of open.entries()) {
      const against = rivals[index] ?? [];
      if (against.length < most) continue;
      doubtful.add(one.ordinal);
      const nearest = against.reduce((a, b) => (gap(one, b) < gap(one, a) ? b : a));
      const [low, high] = one.ordinal < nearest.ordinal ? [one, nearest] : [nearest, one];
      const key = `${low.ordinal}/${high.ordinal}`;
      if (named.has(key)) continue;
      named.add(key);
      conflicts.push({
        kind: 'out-of-order',
        ordinals: [low.ordinal, high.ordinal],
        events: [low.lowerEvent, high.upperEvent],
      });
    }
    open = open.filter(({ ordinal }) => !doubtful.has(ordinal));
  }
  return { conflicts, doubtful: [...doubtful].sort(ascending) };
}

const gap = (a: Placed, b: Placed): number => Math.abs(a.ordinal - b.ordinal);

function isOutOfOrder(a: Placed, b: Placed): boolean {
  if (a.ordinal === b.ordinal) return false;
  const [low, high] = a.ordinal < b.ordinal ? [a, b] : [b, a];
  return low.lower > high.upper;
}

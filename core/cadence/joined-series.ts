import type { SeriesChange } from '@/core/model/series-change';

/** Where a series stands after what people have said of it. */
export interface SeriesPlace {
  /** The series that it counts in: itself, or what it was joined to. Never a chain. */
  canonical: number;
  /** Its count is its own, whatever its name shares with another's; said of the whole group that counts in `canonical`. */
  apart: boolean;
}

/**
 * Replay what people have done to series, oldest first and without what was undone. Total: a change that no longer applies
 * (a join of what is one, a series joined to itself) does nothing, so that any change can be taken back at any time.
 * Series of which nobody has said anything are left out; they stand for themselves.
 */
export function replaySeries(changes: SeriesChange[]): Map<number, SeriesPlace> {
  // In the order of joining; the first is what the others are shown as.
  const groups = new Map<number, number[]>();
  const parted = new Set<number>();
  const groupOf = (id: number): number[] => {
    const group = groups.get(id) ?? [id];
    groups.set(id, group);
    return group;
  };
  for (const change of changes) {
    if (change.kind === 'join') {
      const [into, from] = [groupOf(change.into), groupOf(change.from)];
      if (into === from) continue;
      for (const member of from) {
        into.push(member);
        groups.set(member, into);
        parted.delete(member);
      }
    } else {
      const rest = groupOf(change.series).filter((member) => member !== change.series);
      for (const member of rest) groups.set(member, rest);
      groups.set(change.series, [change.series]);
      parted.add(change.series);
    }
  }
  return new Map(
    [...groups].map(([id, [canonical = id]]) => [id, { canonical, apart: parted.has(canonical) }]),
  );
}

import { type EventPlace, findPosition, placeAt } from './event-index';
import type { EventScan } from './scan-events';

/** Positions in which a list goes, from behind a place on (or from its beginning). */
function* positionsFrom(
  { index, filters: { sort } }: EventScan,
  after: EventPlace | null,
): Generator<number> {
  const next = after === null ? 0 : findPosition(index, { ...after, id: after.id + 1 });
  if (sort === 'oldest' || after?.lower === '') {
    for (let i = next; i < index.size; i++) yield i;
    return;
  }
  // The newest first: days backwards, but those of one lower bound in the order of the index; the undated behind all.
  const startOf = (position: number) => {
    const { lower } = placeAt(index, position);
    return findPosition(index, { lower, upper: '', id: 0 });
  };
  let end = index.dated;
  if (after !== null) {
    end = findPosition(index, { lower: after.lower, upper: '', id: 0 });
    for (let i = next; i < index.dated && placeAt(index, i).lower === after.lower; i++) yield i;
  }
  while (end > 0) {
    const start = startOf(end - 1);
    for (let i = start; i < end; i++) yield i;
    end = start;
  }
  for (let i = index.dated; i < index.size; i++) yield i;
}

/**
 * The ids of the next `limit` events of the list, and the place of the last one where more follow. Newest first, an event
 * known to a year comes behind all that are known to lie in that year more finely; in either order the undated come last.
 */
export function listMatching(
  scan: EventScan,
  after: EventPlace | null,
  limit: number,
): { ids: number[]; next: EventPlace | null } {
  const { index, isMatch } = scan;
  const ids: number[] = [];
  let last: EventPlace | null = null;
  for (const position of positionsFrom(scan, after)) {
    if (isMatch[position] === 0) continue;
    if (ids.length === limit) return { ids, next: last };
    ids.push(index.ids[position]!);
    last = placeAt(index, position);
  }
  return { ids, next: null };
}

import { EVENT_FAMILIES } from '@/core/model/event';
import { REVIEW_STATUSES } from '@/core/model/review';
import type { NumberedEvent } from '@/core/views/timeline-gaps';
import type { Queryable } from '../connection';
import type { EventIndex } from './event-index';
import { readMerged, readSeries } from './read-scope';

/**
 * All meetings held in their turn that a series counts by the year, without what a person rejected; with a word on whether
 * their series belongs to one of `entities` (all do, where none is named). In the order of the index.
 */
export function listNumbered(
  db: Queryable,
  index: EventIndex,
  entities: readonly number[] = [],
): NumberedEvent[] {
  const { numbered, kinds, dateOf, dates } = index;
  const merged = readMerged(db);
  const shown = (entity: number) => merged.get(entity) ?? entity;
  const chosen = new Set(entities.map(shown));
  const seriesOf = new Map(
    [...readSeries(db)].map(([named, { entityId, ...series }]) => [
      named,
      { ...series, isChosen: chosen.size === 0 || (entityId !== null && chosen.has(shown(entityId))) },
    ]),
  );
  const rejected = REVIEW_STATUSES.indexOf('rejected');
  const found: NumberedEvent[] = [];
  let at = 0;
  for (let i = 0; i < index.size; i++) {
    const end = numbered.ends[i]!;
    if (at === end) continue;
    const [seriesId, year, ordinal] = [numbered.flat[at]!, numbered.flat[at + 1]!, numbered.flat[at + 2]!];
    at = end;
    const status = kinds[i]! % REVIEW_STATUSES.length;
    const series = seriesOf.get(seriesId);
    if (status === rejected || !series) continue;
    const { lower, upper } = dates.values[dateOf[i]!]!;
    const family = EVENT_FAMILIES[(kinds[i]! - status) / REVIEW_STATUSES.length]!;
    found.push({ ...series, family, year, ordinal, lower, upper });
  }
  return found;
}

import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { NumberedEvent } from '@/core/views/timeline-gaps';
import type { Queryable } from '../connection';
import { countedEvents } from '../counted';
import { membersOfAll } from '../resolved';
import { events, series } from '../schema/tables';
import { countsInSeries, SERIES_COLUMNS } from './series-ref';

/**
 * All meetings held in their turn that a series counts by the year, without what a person rejected; with a word on whether
 * their series belongs to one of `entities` (all do, where none is named).
 */
export function listNumberedEvents(db: Queryable, entities: readonly number[] = []): NumberedEvent[] {
  const rows = db
    .select({
      ...SERIES_COLUMNS,
      family: events.family,
      isChosen:
        entities.length > 0
          ? sql`coalesce(${series.entityId} IN ${membersOfAll(entities)}, 0)`.mapWith(Boolean)
          : sql`1`.mapWith(Boolean),
      year: events.seriesYear,
      ordinal: events.ordinal,
      lower: events.dateLower,
      upper: events.dateUpper,
    })
    .from(events)
    .innerJoin(series, countsInSeries)
    .where(
      and(
        isNotNull(events.seriesYear),
        isNotNull(events.ordinal),
        eq(events.standing, 'held'),
        countedEvents,
      ),
    )
    .all();
  return rows.flatMap(({ year, ordinal, ...event }) =>
    year === null || ordinal === null ? [] : [{ ...event, year, ordinal }],
  );
}

import { and, isNotNull } from 'drizzle-orm';
import type { NumberedEvent } from '@/core/views/timeline-gaps';
import type { Queryable } from '../connection';
import { countedEvents } from '../counted';
import { events } from '../schema/tables';

/** All events that a series counts by the year, without what a person rejected. */
export function listNumberedEvents(db: Queryable): NumberedEvent[] {
  const rows = db
    .select({
      seriesId: events.seriesId,
      year: events.seriesYear,
      ordinal: events.ordinal,
      lower: events.dateLower,
      upper: events.dateUpper,
    })
    .from(events)
    .where(
      and(isNotNull(events.seriesId), isNotNull(events.seriesYear), isNotNull(events.ordinal), countedEvents),
    )
    .all();
  return rows.flatMap(({ seriesId, year, ordinal, lower, upper }) =>
    seriesId === null || year === null || ordinal === null ? [] : [{ seriesId, year, ordinal, lower, upper }],
  );
}

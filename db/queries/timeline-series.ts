import { and, eq, isNotNull } from 'drizzle-orm';
import type { NumberedEvent } from '@/core/views/timeline-gaps';
import type { Queryable } from '../connection';
import { countedEvents } from '../counted';
import { events, series } from '../schema/tables';
import { countsInSeries, SERIES_COLUMNS } from './series-ref';

/** All meetings held in their turn that a series counts by the year, without what a person rejected. */
export function listNumberedEvents(db: Queryable): NumberedEvent[] {
  const rows = db
    .select({
      ...SERIES_COLUMNS,
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

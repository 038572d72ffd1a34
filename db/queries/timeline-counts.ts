import { and, asc, count, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Filters } from '@/core/filters/filters';
import type { EventFamily } from '@/core/model/event';
import type { Queryable } from '../connection';
import {
  articles,
  entities,
  eventParticipants,
  events,
  eventThemes,
  sources,
  themes,
} from '../schema/tables';
import { eventsWhere } from '../where';

const ENTITIES_OFFERED = 60;

/** How many events the filters let through, and how many there are at all (rejected ones apart). */
export function countEvents(db: Queryable, filters: Filters): { total: number; matching: number } {
  const total =
    db.select({ n: count() }).from(events).where(ne(events.reviewStatus, 'rejected')).get()?.n ?? 0;
  const matching = db.select({ n: count() }).from(events).where(eventsWhere(filters)).get()?.n ?? 0;
  return { total, matching };
}

/**
 * The month an event counts in: the one that holds its whole date, or, where its days are known and cross a month's
 * end, the one in which it begins. Null for everything coarser.
 */
const countedMonth = sql<string | null>`coalesce(${events.month},
  CASE WHEN ${events.datePrecision} = 'day' THEN substr(${events.dateLower}, 1, 7) END)`;

/** Events by month and family, the coarser ones by their bounds, and those without a year; the period filter is left out. */
export function countByMonth(db: Queryable, filters: Filters) {
  const where = eventsWhere(filters, 'period');
  const months = db
    .select({ month: sql<string>`${countedMonth}`.as('counted_month'), family: events.family, n: count() })
    .from(events)
    .where(and(where, sql`${countedMonth} IS NOT NULL`))
    .groupBy(sql`counted_month`, events.family)
    .all() satisfies { month: string; family: EventFamily; n: number }[];
  const lanes = db
    .select({
      edtf: sql<string>`min(${events.date})`,
      lower: sql<string>`${events.dateLower}`,
      upper: sql<string>`${events.dateUpper}`,
      n: count(),
    })
    .from(events)
    .where(and(where, sql`${countedMonth} IS NULL`, sql`${events.dateLower} IS NOT NULL`))
    .groupBy(events.dateLower, events.dateUpper)
    .orderBy(asc(events.dateLower), desc(events.dateUpper))
    .all();
  const undated =
    db
      .select({ n: count() })
      .from(events)
      .where(and(where, sql`${events.dateLower} IS NULL`))
      .get()?.n ?? 0;
  return { months, lanes, undated };
}

type EventColumn = typeof events.family | typeof events.reviewStatus | typeof events.datePrecision;

/** Counts of one column of the events themselves. */
export function countByColumn(
  db: Queryable,
  filters: Filters,
  facet: 'families' | 'statuses' | 'precisions',
) {
  const columns = {
    families: events.family,
    statuses: events.reviewStatus,
    precisions: events.datePrecision,
  };
  const column: EventColumn = columns[facet];
  const rows = db
    .select({ value: sql<string>`${column}`, n: count() })
    .from(events)
    .where(eventsWhere(filters, facet))
    .groupBy(column)
    .all();
  return new Map(rows.map((row) => [row.value, row.n]));
}

/** Every theme of the scheme with its count, the most frequent first. */
export function countByTheme(db: Queryable, filters: Filters) {
  const counted = db
    .select({ themeId: eventThemes.themeId, n: count().as('n') })
    .from(events)
    .innerJoin(eventThemes, eq(eventThemes.eventId, events.id))
    .where(eventsWhere(filters, 'themes'))
    .groupBy(eventThemes.themeId)
    .as('counted');
  return db
    .select({ key: themes.key, label: themes.label, n: sql<number>`coalesce(${counted.n}, 0)` })
    .from(themes)
    .leftJoin(counted, eq(counted.themeId, themes.id))
    .orderBy(desc(sql`coalesce(${counted.n}, 0)`), asc(themes.label))
    .all();
}

/** The entities that take part most often (at most 60), and those that are chosen even where they count nothing now. */
export function countByEntity(db: Queryable, filters: Filters) {
  const rows = db
    .select({ id: entities.id, name: entities.name, n: sql<number>`count(DISTINCT ${events.id})` })
    .from(events)
    .innerJoin(eventParticipants, eq(eventParticipants.eventId, events.id))
    .innerJoin(entities, eq(entities.id, eventParticipants.entityId))
    .where(eventsWhere(filters, 'entities'))
    .groupBy(entities.id)
    .orderBy(desc(sql`count(DISTINCT ${events.id})`), asc(entities.name))
    .limit(ENTITIES_OFFERED)
    .all();
  const missing = filters.entities.filter((id) => !rows.some((row) => row.id === id));
  if (missing.length === 0) return rows;
  const chosen = db
    .select({ id: entities.id, name: entities.name, n: sql<number>`0` })
    .from(entities)
    .where(inArray(entities.id, missing))
    .all();
  return [...chosen, ...rows];
}

/** Publishers and original outlets with the events that came through them; an event counts for both of its own. */
export function countBySource(db: Queryable, filters: Filters) {
  return db
    .select({
      id: sources.id,
      name: sources.name,
      reliability: sources.reliability,
      stateOwned: sources.stateOwned,
      n: sql<number>`count(DISTINCT ${events.id})`,
    })
    .from(events)
    .innerJoin(articles, eq(articles.id, events.articleId))
    .innerJoin(sources, sql`${sources.id} IN (${articles.publisherId}, ${articles.originalOutletId})`)
    .where(eventsWhere(filters, 'sources'))
    .groupBy(sources.id)
    .orderBy(desc(sql`count(DISTINCT ${events.id})`), asc(sources.name))
    .all();
}

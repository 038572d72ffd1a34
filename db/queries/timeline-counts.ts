import { asc, count, desc, eq, sql } from 'drizzle-orm';
import { type Filters, NO_FILTERS } from '@/core/filters/filters';
import { REVIEW_STATUSES } from '@/core/model/review';
import type { EventCell } from '@/core/views/timeline-cube';
import type { Queryable } from '../connection';
import { countedEvents } from '../counted';
import { shownAs } from '../resolved';
import { articles, eventParticipants, events, eventThemes, sources, themes } from '../schema/tables';
import { eventsWhere } from '../where';
import { isStateOwned } from './source-ref';

const ENTITIES_OFFERED = 60;

/** How many events count, rejected ones apart. */
export function countStored(db: Queryable): number {
  return db.select({ n: count() }).from(events).where(countedEvents).get()?.n ?? 0;
}

const monthOf = (bound: typeof events.dateLower | typeof events.dateUpper) =>
  sql<string | null>`substr(${bound}, 1, 7)`;

/** The events that the themes, entities and sources of the filters let through, counted by what they say of themselves. */
export function countCells(db: Queryable, filters: Filters): EventCell[] {
  const { themes, entities, sources } = filters;
  const joined: Filters = { ...NO_FILTERS, themes, entities, sources, statuses: [...REVIEW_STATUSES] };
  const [lower, upper] = [monthOf(events.dateLower), monthOf(events.dateUpper)];
  return db
    .select({
      family: events.family,
      status: events.reviewStatus,
      precision: events.datePrecision,
      lower,
      upper,
      edtf: sql<string | null>`min(${events.date})`,
      n: count(),
    })
    .from(events)
    .where(eventsWhere(joined))
    .groupBy(events.family, events.reviewStatus, events.datePrecision, lower, upper)
    .all();
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

interface EntityCount {
  id: number;
  name: string;
  n: number;
}

/** Entities with others merged into them, and those: few of all. */
const MERGED = sql`SELECT id FROM entities WHERE canonical_id IS NOT NULL
  UNION SELECT canonical_id FROM entities WHERE canonical_id IS NOT NULL`;

/**
 * The entities that take part most often (at most 60), and those that are chosen even where they count nothing now. Each as
 * it is shown: what is merged counts an event once, and is counted apart from the rest, which an index serves alone.
 */
export function countByEntity(db: Queryable, filters: Filters): EntityCount[] {
  const where = eventsWhere(filters, 'entities');
  const taking = sql`FROM ${eventParticipants} JOIN ${events} ON ${events.id} = ${eventParticipants.eventId} WHERE ${where}`;
  const n = sql`count(DISTINCT ${eventParticipants.eventId})`;
  const rows = db.all<EntityCount>(sql`
    WITH named(entity_id, n) AS (
      SELECT ${eventParticipants.entityId}, ${n} ${taking} GROUP BY ${eventParticipants.entityId}
    ), counted(entity_id, n) AS (
      SELECT entity_id, n FROM named WHERE entity_id NOT IN (${MERGED})
      UNION ALL
      SELECT ${shownAs(sql`${eventParticipants.entityId}`)} AS shown, ${n} ${taking}
        AND ${eventParticipants.entityId} IN (${MERGED}) GROUP BY shown
    )
    SELECT e.id, e.name, counted.n FROM counted JOIN entities e ON e.id = counted.entity_id
    WHERE e.review_status <> 'rejected' ORDER BY counted.n DESC, e.name LIMIT ${ENTITIES_OFFERED}`);
  const missing = filters.entities.filter((id) => !rows.some((row) => row.id === id));
  if (missing.length === 0) return rows;
  // An old address may name what has been merged since: it is called, and counts, as what it is shown as.
  const chosen = db
    .all<EntityCount & { shown: number }>(
      sql`SELECT e.id, s.name, s.id AS shown, 0 AS n FROM entities e JOIN entities s ON s.id = coalesce(e.canonical_id, e.id)
        WHERE e.id IN (SELECT value FROM json_each(${JSON.stringify(missing)}))`,
    )
    .map(({ shown, ...row }) => ({ ...row, n: rows.find(({ id }) => id === shown)?.n ?? 0 }));
  return [...chosen, ...rows];
}

/** Publishers and original outlets with the events that came through them; an event counts for both of its own. */
export function countBySource(db: Queryable, filters: Filters) {
  return db
    .select({
      id: sources.id,
      name: sources.name,
      reliability: sources.reliability,
      stateOwned: isStateOwned(new Date().getUTCFullYear()),
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

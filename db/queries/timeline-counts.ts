import { asc, count, desc, eq, inArray, sql } from 'drizzle-orm';
import { type Filters, NO_FILTERS } from '@/core/filters/filters';
import { REVIEW_STATUSES } from '@/core/model/review';
import type { EventCell } from '@/core/views/timeline-cube';
import type { Queryable } from '../connection';
import { countedEvents } from '../counted';
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

/** The entities that take part most often (at most 60), and those that are chosen even where they count nothing now. */
export function countByEntity(db: Queryable, filters: Filters) {
  const counted = db
    .select({
      entityId: eventParticipants.entityId,
      n: sql<number>`count(DISTINCT ${eventParticipants.eventId})`.as('n'),
    })
    .from(eventParticipants)
    .innerJoin(events, eq(events.id, eventParticipants.eventId))
    .where(eventsWhere(filters, 'entities'))
    .groupBy(eventParticipants.entityId)
    .as('counted');
  const rows = db
    .select({ id: entities.id, name: entities.name, n: counted.n })
    .from(counted)
    .innerJoin(entities, eq(entities.id, counted.entityId))
    .orderBy(desc(counted.n), asc(entities.name))
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

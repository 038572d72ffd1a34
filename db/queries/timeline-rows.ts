import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Filters } from '@/core/filters/filters';
import type { EventRow } from '@/core/views/event-row';
import type { EntityRef, ThemeRef } from '@/core/views/refs';
import type { Queryable } from '../connection';
import { articles, entities, eventParticipants, events, eventThemes, series, themes } from '../schema/tables';
import { eventsWhere } from '../where';
import { readSourceRefs } from './source-ref';

const PAGE = 60;

/** Where a page ended: the sort values of its last row. */
export interface EventPlace {
  lower: string;
  upper: string;
  id: number;
}

/**
 * Newest first, an event known to a year comes behind all that are known to lie in that year more finely, and undated
 * events come last in either order.
 */
function orderOf(sort: Filters['sort']) {
  const last = sort === 'newest' ? '' : '9999-99-99';
  return {
    lower: sql<string>`coalesce(${events.dateLower}, ${last})`,
    upper: sql<string>`coalesce(${events.dateUpper}, ${last})`,
  };
}

function after(sort: Filters['sort'], place: EventPlace | null): SQL | undefined {
  if (!place) return undefined;
  const { lower, upper } = orderOf(sort);
  const sign = sort === 'newest' ? sql`<` : sql`>`;
  return sql`(${lower} ${sign} ${place.lower} OR (${lower} = ${place.lower} AND
    (${upper} > ${place.upper} OR (${upper} = ${place.upper} AND ${events.id} > ${place.id}))))`;
}

const COLUMNS = {
  event: events,
  articleTitle: articles.title,
  publisherId: articles.publisherId,
  originalOutletId: articles.originalOutletId,
  stateOutlet: articles.stateOutlet,
  series: { body: series.body, kind: series.kind },
};

type Found = ReturnType<typeof selectEvents>[number];

function selectEvents(db: Queryable, where: SQL | undefined, order: SQL[], limit: number) {
  return db
    .select(COLUMNS)
    .from(events)
    .innerJoin(articles, eq(articles.id, events.articleId))
    .leftJoin(series, eq(series.id, events.seriesId))
    .where(where)
    .orderBy(...order)
    .limit(limit)
    .all();
}

function listEntities(db: Queryable, ids: number[]): Map<number, EntityRef[]> {
  const byEvent = new Map<number, EntityRef[]>();
  const rows = db
    .select({ eventId: eventParticipants.eventId, id: entities.id, type: entities.type, name: entities.name })
    .from(eventParticipants)
    .innerJoin(entities, eq(entities.id, eventParticipants.entityId))
    .where(inArray(eventParticipants.eventId, ids))
    .orderBy(sql`${eventParticipants}.rowid`)
    .all();
  for (const { eventId, ...ref } of rows) {
    const list = byEvent.get(eventId) ?? [];
    if (!list.some((each) => each.id === ref.id)) list.push(ref);
    byEvent.set(eventId, list);
  }
  return byEvent;
}

function listThemes(db: Queryable, ids: number[]): Map<number, ThemeRef[]> {
  const byEvent = new Map<number, ThemeRef[]>();
  const rows = db
    .select({ eventId: eventThemes.eventId, key: themes.key, label: themes.label })
    .from(eventThemes)
    .innerJoin(themes, eq(themes.id, eventThemes.themeId))
    .where(inArray(eventThemes.eventId, ids))
    .orderBy(asc(themes.label))
    .all();
  for (const { eventId, ...ref } of rows) byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), ref]);
  return byEvent;
}

function toRows(db: Queryable, found: Found[]): EventRow[] {
  const ids = found.map((row) => row.event.id);
  if (ids.length === 0) return [];
  const entitiesOf = listEntities(db, ids);
  const themesOf = listThemes(db, ids);
  const sourceOf = readSourceRefs(db, found);
  return found.map(({ event, series: numbered, ...article }) => ({
    id: event.id,
    articleId: event.articleId,
    articleTitle: article.articleTitle,
    type: event.type,
    family: event.family,
    title: event.title,
    date: {
      edtf: event.date,
      lower: event.dateLower,
      upper: event.dateUpper,
      precision: event.datePrecision,
      basis: event.dateBasis,
      note: event.dateNote,
    },
    series:
      numbered && event.seriesId !== null && event.ordinal !== null
        ? { id: event.seriesId, ...numbered, ordinal: event.ordinal, year: event.seriesYear }
        : null,
    entities: entitiesOf.get(event.id) ?? [],
    themes: themesOf.get(event.id) ?? [],
    source: sourceOf(article, event.credibility),
    speaker: event.speaker,
    claimStatus: event.claimStatus,
    reviewStatus: event.reviewStatus,
    confidence: event.confidence,
  }));
}

/** One page (60) of the events that the filters let through, and the place where the next begins. */
export function listEvents(
  db: Queryable,
  filters: Filters,
  place: EventPlace | null,
): { rows: EventRow[]; next: EventPlace | null } {
  const { lower, upper } = orderOf(filters.sort);
  const order = [filters.sort === 'newest' ? desc(lower) : asc(lower), asc(upper), asc(events.id)];
  const found = selectEvents(db, and(eventsWhere(filters), after(filters.sort, place)), order, PAGE + 1);
  const rows = toRows(db, found.slice(0, PAGE));
  const last = rows.at(-1);
  if (found.length <= PAGE || !last) return { rows, next: null };
  const none = filters.sort === 'newest' ? '' : '9999-99-99';
  return { rows, next: { lower: last.date.lower ?? none, upper: last.date.upper ?? none, id: last.id } };
}

/** One event as a line, or null. */
export function findEventRow(db: Queryable, id: number): EventRow | null {
  return toRows(db, selectEvents(db, eq(events.id, id), [], 1))[0] ?? null;
}

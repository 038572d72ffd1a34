import { and, asc, desc, eq, gt, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm';
import type { Filters } from '@/core/filters/filters';
import type { EventRow } from '@/core/views/event-row';
import type { EntityRef, ThemeRef } from '@/core/views/refs';
import type { Queryable } from '../connection';
import { shownAs } from '../resolved';
import { articles, entities, eventParticipants, events, eventThemes, series, themes } from '../schema/tables';
import { eventsWhere } from '../where';
import { readClaimArticles } from './claim-article';
import { listRetellings } from './event-tellings';
import { countsInSeries, SERIES_COLUMNS } from './series-ref';
import { ARTICLE_SOURCE, readSourceRefs } from './source-ref';

const PAGE = 60;

/** Where a page ended: the bounds (both '' when undated) and id of its last row. */
export interface EventPlace {
  lower: string;
  upper: string;
  id: number;
}

/** Beyond the last dated event in either order: where the undated begin. */
const NO_DAY = '';

/** Conditions and order of one stretch of the list; `date_lower` leads in both, so that its index serves them. */
function datedAfter(sort: Filters['sort'], place: EventPlace | null): SQL | undefined {
  if (!place) return sql`${events.dateLower} IS NOT NULL`;
  const { lower, upper, id } = place;
  const beyond = sort === 'newest' ? sql`<` : sql`>`;
  return sql`${events.dateLower} ${beyond}= ${lower} AND (${events.dateLower} ${beyond} ${lower}
    OR ${events.dateUpper} > ${upper} OR (${events.dateUpper} = ${upper} AND ${events.id} > ${id}))`;
}

const COLUMNS = {
  event: events,
  articleTitle: articles.title,
  ...ARTICLE_SOURCE,
  series: SERIES_COLUMNS,
};

type Found = ReturnType<typeof selectEvents>[number];

function selectEvents(db: Queryable, where: SQL | undefined, order: SQL[], limit: number) {
  return db
    .select(COLUMNS)
    .from(events)
    .innerJoin(articles, eq(articles.id, events.articleId))
    .leftJoin(series, countsInSeries)
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
    .innerJoin(entities, eq(entities.id, shownAs(eventParticipants.entityId)))
    .where(and(inArray(eventParticipants.eventId, ids), ne(entities.reviewStatus, 'rejected')))
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
  const retellings = listRetellings(db, ids);
  const settledBy = readClaimArticles(
    db,
    found.map((row) => row.event.claimArticleId),
  );
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
      numbered && event.ordinal !== null
        ? { ...numbered, ordinal: event.ordinal, year: event.seriesYear }
        : null,
    entities: entitiesOf.get(event.id) ?? [],
    themes: themesOf.get(event.id) ?? [],
    source: sourceOf(article, event.credibility),
    speaker: event.speaker,
    claimStatus: event.claimStatus,
    claimArticle: settledBy(event.claimArticleId),
    standing: event.standing,
    reviewStatus: event.reviewStatus,
    confidence: event.confidence,
    alsoTold: retellings.get(event.id) ?? [],
  }));
}

/**
 * One page (60) of the events that the filters let through, and the place where the next begins. Newest first, an
 * event known to a year comes behind all that are known to lie in that year more finely; in either order the undated
 * come last.
 */
export function listEvents(
  db: Queryable,
  filters: Filters,
  place: EventPlace | null,
): { rows: EventRow[]; next: EventPlace | null } {
  const where = eventsWhere(filters);
  const found: Found[] = [];
  if (place?.lower !== NO_DAY) {
    const direction = filters.sort === 'newest' ? desc : asc;
    const order = [direction(events.dateLower), asc(events.dateUpper), asc(events.id)];
    found.push(...selectEvents(db, and(where, datedAfter(filters.sort, place)), order, PAGE + 1));
  }
  if (found.length <= PAGE) {
    const begun = place?.lower === NO_DAY ? gt(events.id, place.id) : undefined;
    const undated = and(where, isNull(events.dateLower), begun);
    found.push(...selectEvents(db, undated, [asc(events.id)], PAGE + 1 - found.length));
  }
  const rows = toRows(db, found.slice(0, PAGE));
  const last = rows.at(-1);
  if (found.length <= PAGE || !last) return { rows, next: null };
  return { rows, next: { lower: last.date.lower ?? NO_DAY, upper: last.date.upper ?? NO_DAY, id: last.id } };
}

/** One event as a line, or null. */
export function findEventRow(db: Queryable, id: number): EventRow | null {
  return toRows(db, selectEvents(db, eq(events.id, id), [], 1))[0] ?? null;
}

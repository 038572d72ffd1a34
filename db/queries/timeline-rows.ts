import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { EventRow } from '@/core/views/event-row';
import type { EntityRef, ThemeRef } from '@/core/views/refs';
import type { Queryable } from '../connection';
import { shownAs } from '../resolved';
import { articles, entities, eventParticipants, events, eventThemes, series, themes } from '../schema/tables';
import type { EventPlace } from '../timeline/event-index';
import { listMatching } from '../timeline/list-matching';
import type { EventScan } from '../timeline/scan-events';
import { readClaimArticles } from './claim-article';
import { dateOf, numberOf } from './event-date';
import { listRetellings } from './event-tellings';
import { countsInSeries, SERIES_COLUMNS } from './series-ref';
import { ARTICLE_SOURCE, readSourceRefs } from './source-ref';

const PAGE = 60;

const COLUMNS = {
  event: events,
  articleTitle: articles.title,
  ...ARTICLE_SOURCE,
  series: SERIES_COLUMNS,
};

type Found = ReturnType<typeof selectEvents>[number];

/** Events with what is told of their articles, in the order of the ids. */
function selectEvents(db: Queryable, ids: number[]) {
  const place = new Map(ids.map((id, at) => [id, at]));
  return db
    .select(COLUMNS)
    .from(events)
    .innerJoin(articles, eq(articles.id, events.articleId))
    .leftJoin(series, countsInSeries)
    .where(inArray(events.id, ids))
    .all()
    .sort((a, b) => place.get(a.event.id)! - place.get(b.event.id)!);
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
    date: dateOf(event),
    series: numberOf(event, numbered),
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

/** One page (60) of the events that the filters let through, and the place behind which the next begins. */
export function listEvents(
  db: Queryable,
  scan: EventScan,
  after: EventPlace | null,
): { rows: EventRow[]; next: EventPlace | null } {
  const { ids, next } = listMatching(scan, after, PAGE);
  return { rows: toRows(db, selectEvents(db, ids)), next };
}

/** One event as a line, or null. */
export function findEventRow(db: Queryable, id: number): EventRow | null {
  return toRows(db, selectEvents(db, [id]))[0] ?? null;
}

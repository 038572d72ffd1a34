import { asc, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import type { ExportedEvent, ExportedFigure } from '@/core/export/fact-columns';
import { exportedEvidence } from '@/core/export/selectors';
import type { FigureFilters } from '@/core/figures/figure-filters';
import type { Filters } from '@/core/filters/filters';
import { codePointsIn } from '@/core/text/code-points';
import type { EntityRef, ThemeRef } from '@/core/views/refs';
import type { Queryable } from '@/db/connection';
import { shownAs } from '@/db/resolved';
import {
  articles,
  entities,
  eventParticipants,
  events,
  eventThemes,
  evidence,
  figures,
  series,
  themes,
} from '@/db/schema/tables';
import { eventsWhere } from '@/db/where';
import { dateOf, numberOf } from './event-date';
import { figuresWhere } from './figure-where';
import { countsInSeries, SERIES_COLUMNS } from './series-ref';
import { ARTICLE_SOURCE, readSourceRefs } from './source-ref';

/** The ids of all events that the filters let through, in the order of the list. */
export function listFilteredEvents(db: Queryable, filters: Filters): number[] {
  const way = filters.sort === 'oldest' ? asc : desc;
  return db
    .select({ id: events.id })
    .from(events)
    .where(eventsWhere(filters))
    .orderBy(sql`${events.dateLower} IS NULL`, way(events.dateLower), asc(events.dateUpper), asc(events.id))
    .all()
    .map(({ id }) => id);
}

/** The ids of all figures that the filters let through, newest period first; `conflicting` as in `figuresWhere`. */
export function listFilteredFigures(
  db: Queryable,
  filters: FigureFilters,
  conflicting: readonly number[],
): number[] {
  return db
    .select({ id: figures.id })
    .from(figures)
    .where(figuresWhere(filters, conflicting))
    .orderBy(desc(sql`coalesce(${figures.periodLower}, '')`), asc(figures.id))
    .all()
    .map(({ id }) => id);
}

const ARTICLE = {
  articleTitle: articles.title,
  articleUrl: articles.url,
  articlePublished: articles.published,
  articleText: articles.text,
  ...ARTICLE_SOURCE,
};
const EVIDENCE = {
  start: evidence.start,
  end: evidence.end,
  quote: evidence.quote,
  prefix: evidence.prefix,
  suffix: evidence.suffix,
};

const inIds = (column: typeof events.id | typeof figures.id, ids: readonly number[]): SQL =>
  sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;

/** Rows in the order of `ids`; what has gone meanwhile is left out. */
function inOrder<Row extends { id: number }>(ids: readonly number[], rows: Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Counts code points of many texts, each looked through once. */
function pointsOf() {
  const known = new Map<number, (offset: number) => number>();
  return (articleId: number, text: string) => {
    const toPoints = known.get(articleId) ?? codePointsIn(text);
    known.set(articleId, toPoints);
    return toPoints;
  };
}

function group<Row extends { eventId: number }>(rows: Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.eventId);
    if (group) group.push(row);
    else groups.set(row.eventId, [row]);
  }
  return groups;
}

function entitiesOf(db: Queryable, ids: readonly number[]): (eventId: number) => EntityRef[] {
  const rows = db
    .selectDistinct({
      eventId: eventParticipants.eventId,
      id: entities.id,
      type: entities.type,
      name: entities.name,
    })
    .from(eventParticipants)
    .innerJoin(entities, eq(entities.id, shownAs(eventParticipants.entityId)))
    .where(sql`${inArray(eventParticipants.eventId, [...ids])} AND ${ne(entities.reviewStatus, 'rejected')}`)
    .all();
  const groups = group(rows);
  return (eventId) => (groups.get(eventId) ?? []).map(({ id, type, name }) => ({ id, type, name }));
}

function themesOf(db: Queryable, ids: readonly number[]): (eventId: number) => ThemeRef[] {
  const rows = db
    .select({ eventId: eventThemes.eventId, key: themes.key, label: themes.label })
    .from(eventThemes)
    .innerJoin(themes, eq(themes.id, eventThemes.themeId))
    .where(inArray(eventThemes.eventId, [...ids]))
    .orderBy(asc(themes.label))
    .all();
  const groups = group(rows);
  return (eventId) => (groups.get(eventId) ?? []).map(({ key, label }) => ({ key, label }));
}

/** These events with everything that proves, dates and grades them, in the order asked for. */
export function readExportedEvents(db: Queryable, ids: readonly number[]): ExportedEvent[] {
  const rows = db
    .select({ event: events, series: SERIES_COLUMNS, evidence: EVIDENCE, ...ARTICLE })
    .from(events)
    .innerJoin(articles, eq(articles.id, events.articleId))
    .innerJoin(evidence, eq(evidence.id, events.evidenceId))
    .leftJoin(series, countsInSeries)
    .where(inIds(events.id, ids))
    .all();
  const sourceOf = readSourceRefs(db, rows);
  const toPoints = pointsOf();
  const entityRefs = entitiesOf(db, ids);
  const themeRefs = themesOf(db, ids);
  return inOrder(
    ids,
    rows.map(({ event, series: body, evidence: quote, ...row }) => ({
      id: event.id,
      type: event.type,
      title: event.title,
      date: dateOf(event),
      series: numberOf(event, body),
      standing: event.standing,
      entities: entityRefs(event.id),
      themes: themeRefs(event.id),
      ...factOf(event, row),
      evidence: exportedEvidence(quote, toPoints(event.articleId, row.articleText)),
      source: sourceOf(row, event.credibility),
    })),
  );
}

/** These figures with everything that proves and grades them, in the order asked for. */
export function readExportedFigures(db: Queryable, ids: readonly number[]): ExportedFigure[] {
  const rows = db
    .select({
      figure: figures,
      subjectEntity: { id: entities.id, type: entities.type, name: entities.name },
      evidence: EVIDENCE,
      ...ARTICLE,
    })
    .from(figures)
    .innerJoin(articles, eq(articles.id, figures.articleId))
    .innerJoin(evidence, eq(evidence.id, figures.evidenceId))
    .leftJoin(entities, eq(entities.id, shownAs(figures.subjectEntityId)))
    .where(inIds(figures.id, ids))
    .all();
  const sourceOf = readSourceRefs(db, rows);
  const toPoints = pointsOf();
  return inOrder(
    ids,
    rows.map(({ figure, subjectEntity, evidence: quote, ...row }) => ({
      id: figure.id,
      metric: figure.metric,
      subject: figure.subject,
      subjectEntity,
      value: figure.value,
      valueMax: figure.valueMax,
      unit: figure.unit,
      period: figure.period,
      qualifier: figure.qualifier,
      asWritten: figure.asWritten,
      change: figure.change,
      ...factOf(figure, row),
      evidence: exportedEvidence(quote, toPoints(figure.articleId, row.articleText)),
      source: sourceOf(row, figure.credibility),
    })),
  );
}

type FactRow = typeof events.$inferSelect | typeof figures.$inferSelect;

const factOf = (
  fact: FactRow,
  row: { articleTitle: string; articleUrl: string | null; articlePublished: string | null },
) => ({
  speaker: fact.speaker,
  claimStatus: fact.claimStatus,
  credibility: fact.credibility,
  reviewStatus: fact.reviewStatus,
  confidence: fact.confidence,
  article: {
    id: fact.articleId,
    title: row.articleTitle,
    url: row.articleUrl,
    published: row.articlePublished,
  },
});

/** The original addresses of these articles, by id; those that have none are left out. */
export function readArticleUrls(db: Queryable, ids: readonly number[]): Map<number, string> {
  const rows = db
    .select({ id: articles.id, url: articles.url })
    .from(articles)
    .where(inArray(articles.id, [...ids]))
    .all();
  return new Map(rows.flatMap(({ id, url }) => (url === null ? [] : [[id, url] as const])));
}

import { and, asc, count, desc, eq, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { FigureFilters, FigureSort } from '@/core/figures/figure-filters';
import type { Metric } from '@/core/model/figure';
import type { ReviewStatus } from '@/core/model/review';
import type { ClaimStatus } from '@/core/model/source';
import type { EntityRef, SourceRef } from '@/core/views/refs';
import type { StoredFigure } from '@/core/views/stored-figure';
import type { Queryable } from '@/db/connection';
import { countedFigures } from '@/db/counted';
import { shownAs } from '@/db/resolved';
import { articles, entities, evidence, figures, sources } from '@/db/schema/tables';
import { figuresWhere } from './figure-where';
import { ARTICLE_SOURCE, readSourceRefs } from './source-ref';

const PAGE = 60;
const subjects = alias(entities, 'subjects');

/** A figure with its subject, where it comes from and how it stands. */
export interface ListedFigure extends StoredFigure {
  entity: EntityRef | null;
  source: SourceRef;
  claimStatus: ClaimStatus;
  claimArticleId: number | null;
  reviewStatus: ReviewStatus;
  confidence: number;
}

/** Where a page ended: the two keys that it was sorted by, and the id of its last row. */
export interface FigurePlace {
  first: string | number;
  second: string | number;
  id: number;
}

const subjectName = sql<string>`coalesce(${subjects.name}, ${figures.subject})`;
const sourceName = sql<string>`coalesce((SELECT name FROM ${sources} WHERE id = coalesce(${articles.originalOutletId}, ${articles.publisherId})), '')`;
// Figures without a period stand last in either order.
const newestKey = sql<string>`coalesce(${figures.periodLower}, '')`;
const oldestKey = sql<string>`coalesce(${figures.periodLower}, '9999')`;
const endKey = sql<string>`coalesce(${figures.periodUpper}, '')`;

type Key = { by: SQL; way: 'up' | 'down' };
const up = (by: SQL | typeof figures.unit | typeof figures.value): Key => ({ by: sql`${by}`, way: 'up' });
const down = (by: SQL | typeof figures.value): Key => ({ by: sql`${by}`, way: 'down' });

/** What each order sorts by; the id decides at last. */
const KEYS: Record<FigureSort, [Key, Key]> = {
  newest: [down(newestKey), up(endKey)],
  oldest: [up(oldestKey), up(endKey)],
  subject: [up(subjectName), down(newestKey)],
  largest: [up(figures.unit), down(figures.value)],
  smallest: [up(figures.unit), up(figures.value)],
  source: [up(sourceName), down(newestKey)],
};

function after([first, second]: [Key, Key], place: FigurePlace): SQL {
  const beyond = ({ way }: Key) => (way === 'up' ? sql`>` : sql`<`);
  return sql`(${first.by} ${beyond(first)} ${place.first} OR (${first.by} = ${place.first} AND
    (${second.by} ${beyond(second)} ${place.second} OR (${second.by} = ${place.second} AND ${figures.id} > ${place.id}))))`;
}

const ordered = ({ by, way }: Key) => (way === 'up' ? asc(by) : desc(by));

function select(db: Queryable, where: SQL | undefined, [first, second]: [Key, Key], limit: number) {
  return db
    .select({
      figure: figures,
      entity: { id: subjects.id, type: subjects.type, name: subjects.name },
      articleTitle: articles.title,
      quote: evidence.quote,
      source: ARTICLE_SOURCE,
      first: sql<string | number>`${first.by}`,
      second: sql<string | number>`${second.by}`,
    })
    .from(figures)
    .innerJoin(evidence, eq(evidence.id, figures.evidenceId))
    .innerJoin(articles, eq(articles.id, figures.articleId))
    .leftJoin(subjects, eq(subjects.id, shownAs(figures.subjectEntityId)))
    .where(where)
    .orderBy(ordered(first), ordered(second), asc(figures.id))
    .limit(limit)
    .all();
}

type Found = ReturnType<typeof select>[number];

function toFigures(db: Queryable, rows: Found[]): ListedFigure[] {
  const sourceOf = readSourceRefs(
    db,
    rows.map(({ source }) => source),
  );
  return rows.map(({ figure, entity, articleTitle, quote, source }) => ({
    id: figure.id,
    articleId: figure.articleId,
    articleTitle,
    metric: figure.metric,
    subject: entity?.name ?? figure.subject,
    entity,
    value: figure.value,
    valueMax: figure.valueMax,
    unit: figure.unit,
    period: figure.period,
    change: figure.change,
    changeAlt: figure.changeAlt,
    qualifier: figure.qualifier,
    asWritten: figure.asWritten,
    quote,
    speaker: figure.speaker,
    reliability: sourceOf(source).reliability,
    credibility: figure.credibility,
    source: sourceOf(source, figure.credibility),
    claimStatus: figure.claimStatus,
    claimArticleId: figure.claimArticleId,
    reviewStatus: figure.reviewStatus,
    confidence: figure.confidence,
  }));
}

/** One page (60) of the figures that the filters let through, and the place where the next begins. */
export function listFigures(
  db: Queryable,
  filters: FigureFilters,
  conflicting: readonly number[],
  place: FigurePlace | null,
): { rows: ListedFigure[]; next: FigurePlace | null } {
  const keys = KEYS[filters.sort];
  const where = and(figuresWhere(filters, conflicting), place ? after(keys, place) : undefined);
  const found = select(db, where, keys, PAGE + 1);
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return {
    rows: toFigures(db, page),
    next: found.length > PAGE && last ? { first: last.first, second: last.second, id: last.figure.id } : null,
  };
}

/** One figure, or null. */
export function findListedFigure(db: Queryable, id: number): ListedFigure | null {
  return toFigures(db, select(db, eq(figures.id, id), KEYS.newest, 1))[0] ?? null;
}

/** What a chart is drawn of: a subject and a metric with how many figures the filters let through. */
export interface FigureTopic {
  entityId: number | null;
  /** The words of a subject that is no entity. */
  words: string | null;
  metric: Metric;
  n: number;
}

/** The subjects and metrics with the most figures; those that no metric has a name for come last. */
export function listFigureTopics(
  db: Queryable,
  filters: FigureFilters,
  conflicting: readonly number[],
  most: number,
): { topics: FigureTopic[]; total: number } {
  const entityId = sql<number | null>`${shownAs(figures.subjectEntityId)}`;
  const words = sql<string | null>`CASE WHEN ${figures.subjectEntityId} IS NULL THEN ${figures.subject} END`;
  const topics = db
    .select({ entityId, words, metric: figures.metric, n: count() })
    .from(figures)
    .where(figuresWhere(filters, conflicting))
    .groupBy(entityId, words, figures.metric)
    .orderBy(
      sql`${figures.metric} = 'other'`,
      desc(count()),
      asc(figures.metric),
      asc(sql`coalesce(${words}, '')`),
    )
    .all();
  return { topics: topics.slice(0, most), total: topics.length };
}

/** The latest figures of one topic that the filters let through, in the order of their periods. */
export function listTopicFigures(
  db: Queryable,
  filters: FigureFilters,
  conflicting: readonly number[],
  topic: Pick<FigureTopic, 'entityId' | 'words' | 'metric'>,
  most: number,
): ListedFigure[] {
  const narrowed: FigureFilters = {
    ...filters,
    subjects: topic.entityId === null ? [] : [topic.entityId],
    topics: topic.words === null ? [] : [topic.words],
    metrics: [topic.metric],
  };
  const rows = select(db, figuresWhere(narrowed, conflicting), KEYS.newest, most);
  return toFigures(db, rows.reverse());
}

/** How many figures count, rejected ones apart. */
export function countStoredFigures(db: Queryable): number {
  return db.select({ n: count() }).from(figures).where(countedFigures).get()?.n ?? 0;
}

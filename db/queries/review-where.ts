import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { formatFiltersQuery } from '@/core/filters/codec';
import { type Filters, NO_FILTERS } from '@/core/filters/filters';
import { REVIEW_STATUSES } from '@/core/model/review';
import type { QueueScope } from '@/core/review/queue-scope';
import { membersOfAll } from '@/db/resolved';
import { articles, events, figures, mentions, series, tags, themes } from '@/db/schema/tables';
import { eventsWhere, gradedArticles, liesWithin } from '@/db/where';

/**
 * What a queue is narrowed to, as SQL over each kind of fact. The filters are those of the timeline: a kind of fact that
 * cannot answer to one (the family of a theme, the precision of a figure's date) is left out by it. Null lets nothing through.
 */

const some = (list: readonly unknown[]) => list.length > 0;

/** A series, and those that people have joined to it. */
const withJoined = (id: number): SQL =>
  sql`(SELECT ${series.id} FROM ${series} WHERE ${or(eq(series.id, id), eq(series.canonicalId, id))})`;

/** True where nothing narrows: then the index of what is open is enough, and no row has to be looked up. */
const isWhole = (filters: Filters): boolean =>
  formatFiltersQuery({ ...filters, sort: NO_FILTERS.sort, statuses: [] }) === '';

const fromSources = ({ sources }: Filters): SQL | undefined =>
  some(sources)
    ? or(inArray(articles.publisherId, sources), inArray(articles.originalOutletId, sources))
    : undefined;

const graded = (articleId: AnySQLiteColumn, { grade }: Filters): SQL | undefined =>
  grade ? sql`${articleId} IN ${gradedArticles(grade)}` : undefined;

const isFinance = ({ families }: Filters) => !some(families) || families.includes('finance');

/** Events of a scope, whatever people have said of them. */
export function scopedEvents({ filters, article, series: one }: QueueScope): SQL | undefined {
  return and(
    sql`${events.counted} = 1`,
    isWhole(filters) ? undefined : eventsWhere({ ...filters, statuses: [...REVIEW_STATUSES] }),
    article === null ? undefined : eq(events.articleId, article),
    one === null ? undefined : sql`${events.seriesId} IN ${withJoined(one)}`,
  );
}

/** Figures of a scope; they count as financial results, as on the timeline. */
export function scopedFigures({ filters, article, series: one }: QueueScope): SQL | undefined | null {
  if (one !== null || some(filters.precisions) || !isFinance(filters)) return null;
  const { themes: keys, entities: ids } = filters;
  const source = fromSources(filters);
  return and(
    sql`${figures.counted} = 1`,
    article === null ? undefined : eq(figures.articleId, article),
    some(ids) ? sql`${figures.subjectEntityId} IN ${membersOfAll(ids)}` : undefined,
    some(keys)
      ? sql`EXISTS (SELECT 1 FROM ${tags} JOIN ${themes} ON ${themes.id} = ${tags.themeId}
          WHERE ${tags.articleId} = ${figures.articleId} AND ${tags.reviewStatus} <> 'rejected' AND ${inArray(themes.key, keys)})`
      : undefined,
    source &&
      sql`EXISTS (SELECT 1 FROM ${articles} WHERE ${articles.id} = ${figures.articleId} AND ${source})`,
    graded(figures.articleId, filters),
    liesWithin(figures.periodLower, figures.periodUpper, filters),
  );
}

/** Themes of articles of a scope; dated as their article was published, about whom it is mainly about. */
export function scopedThemes({ filters, article, series: one }: QueueScope): SQL | undefined | null {
  if (one !== null || some(filters.precisions) || some(filters.families)) return null;
  const { themes: keys, entities: ids } = filters;
  const ofArticle = and(
    some(ids) ? sql`${articles.mainEntityId} IN ${membersOfAll(ids)}` : undefined,
    fromSources(filters),
    graded(articles.id, filters),
    liesWithin(articles.publishedLower, articles.publishedUpper, filters),
  );
  return and(
    // One of each story, in its current version; few articles are anything else, and have an index of their own.
    sql`${tags.articleId} NOT IN (SELECT id FROM articles WHERE lead_id IS NOT NULL)`,
    sql`${tags.articleId} NOT IN (SELECT id FROM articles WHERE replaced_by_id IS NOT NULL)`,
    sql`${tags.themeId} NOT IN (SELECT id FROM themes WHERE retired = 1)`,
    article === null ? undefined : eq(tags.articleId, article),
    some(keys)
      ? sql`${tags.themeId} IN (SELECT ${themes.id} FROM ${themes} WHERE ${inArray(themes.key, keys)})`
      : undefined,
    ofArticle && sql`${tags.articleId} IN (SELECT ${articles.id} FROM ${articles} WHERE ${ofArticle})`,
  );
}

/** Mentions of a scope. To be joined with `articles`. */
export function scopedMentions({ filters, article, series: one }: QueueScope): SQL | undefined | null {
  const { precisions, families, themes: keys, entities: ids } = filters;
  if (one !== null || some(precisions) || some(families) || some(keys)) return null;
  return and(
    isNull(articles.replacedById),
    article === null ? undefined : eq(mentions.articleId, article),
    some(ids) ? sql`${mentions.entityId} IN ${membersOfAll(ids)}` : undefined,
    fromSources(filters),
    graded(articles.id, filters),
    liesWithin(articles.publishedLower, articles.publishedUpper, filters),
  );
}

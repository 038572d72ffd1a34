import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Filters } from '@/core/filters/filters';
import { REVIEW_STATUSES } from '@/core/model/review';
import type { QueueScope } from '@/core/review/queue-scope';
import { daysInMonth } from '@/core/time/edtf';
import { membersOfAll } from '@/db/resolved';
import { articles, events, figures, mentions, series, tags, themes } from '@/db/schema/tables';
import { eventsWhere } from '@/db/where';

/**
 * What a queue is narrowed to, as SQL over each kind of fact. The filters are those of the timeline: a kind of fact that
 * cannot answer to one (the family of a theme, the precision of a figure's date) is left out by it. Null lets nothing through.
 */

const some = (list: readonly unknown[]) => list.length > 0;

const lastDay = (month: string): string =>
  `${month}-${String(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))).padStart(2, '0')}`;

/** A series, and those that people have joined to it. */
const withJoined = (id: number): SQL =>
  sql`(SELECT ${series.id} FROM ${series} WHERE ${or(eq(series.id, id), eq(series.canonicalId, id))})`;

/** True where nothing narrows: then the index of what is open is enough, and no row has to be looked up. */
const isWhole = ({ sort: _, statuses: __, ...filters }: Filters): boolean =>
  Object.values(filters).every((value) => value === null || value.length === 0);

const fromSources = ({ sources }: Filters): SQL | undefined =>
  some(sources)
    ? or(inArray(articles.publisherId, sources), inArray(articles.originalOutletId, sources))
    : undefined;

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
  const { themes: keys, entities: ids, from, to } = filters;
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
    from ? sql`${figures.periodUpper} >= ${`${from}-01`}` : undefined,
    to ? sql`${figures.periodLower} <= ${lastDay(to)}` : undefined,
  );
}

/** Themes of articles of a scope; dated as their article was published, about whom it is mainly about. */
export function scopedThemes({ filters, article, series: one }: QueueScope): SQL | undefined | null {
  if (one !== null || some(filters.precisions) || some(filters.families)) return null;
  const { themes: keys, entities: ids, from, to } = filters;
  const ofArticle = and(
    some(ids) ? sql`${articles.mainEntityId} IN ${membersOfAll(ids)}` : undefined,
    fromSources(filters),
    from ? sql`${articles.publishedUpper} >= ${`${from}-01`}` : undefined,
    to ? sql`${articles.publishedLower} <= ${lastDay(to)}` : undefined,
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
  const { precisions, families, themes: keys, entities: ids, from, to } = filters;
  if (one !== null || some(precisions) || some(families) || some(keys)) return null;
  return and(
    isNull(articles.replacedById),
    article === null ? undefined : eq(mentions.articleId, article),
    some(ids) ? sql`${mentions.entityId} IN ${membersOfAll(ids)}` : undefined,
    fromSources(filters),
    from ? sql`${articles.publishedUpper} >= ${`${from}-01`}` : undefined,
    to ? sql`${articles.publishedLower} <= ${lastDay(to)}` : undefined,
  );
}

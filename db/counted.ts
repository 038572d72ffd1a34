import { and, eq, ne, or, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { articles, events, figures } from './schema/tables';

/**
 * What counts, written in this one place. A fact that several near duplicates tell counts once, where it was told
 * first; facts of a replaced version and what a person rejected do not count. See docs/decisions (near duplicates).
 */
export const countedEvents: SQL = and(eq(events.counted, true), ne(events.reviewStatus, 'rejected'))!;
export const countedFigures: SQL = and(eq(figures.counted, true), ne(figures.reviewStatus, 'rejected'))!;

/**
 * As above, but a fact that one article repeats is given in that article's telling: a page about an article shows its
 * own words. `articleId` null asks for no article's.
 */
export function countedIn(table: typeof events | typeof figures, articleId: number | null): SQL {
  const live = ne(table.reviewStatus, 'rejected');
  if (articleId === null) return and(eq(table.counted, true), live)!;
  const repeats = sql`${table.articleId} = ${articleId} AND ${table.sameAsId} IS NOT NULL`;
  const repeated = sql`SELECT same_as_id FROM ${table} AS own WHERE own.article_id = ${articleId} AND own.same_as_id IS NOT NULL`;
  const first = and(eq(table.counted, true), sql`${table.id} NOT IN (${repeated})`);
  return and(or(first, sql`(${repeats})`), live)!;
}

/**
 * The story that an article tells: the first article of its cluster, or itself. Distinct stories are what counts of
 * articles count. Only members of clusters are looked up: `lead_id` lies behind the text in its row.
 */
export function storyOf(articleId: AnySQLiteColumn | SQL): SQL<number> {
  return sql<number>`CASE WHEN ${articleId} IN (SELECT id FROM articles WHERE lead_id IS NOT NULL)
    THEN (SELECT lead.lead_id FROM articles AS lead WHERE lead.id = ${articleId}) ELSE ${articleId} END`;
}

/** How many stories a column of article ids holds. */
export const countStories = (articleId: AnySQLiteColumn | SQL): SQL<number> =>
  sql<number>`count(DISTINCT ${storyOf(articleId)})`;

/** True for articles whose place no newer version has taken. */
export const isCurrent = (articleId: AnySQLiteColumn | SQL): SQL =>
  sql`${articleId} NOT IN (SELECT id FROM articles WHERE replaced_by_id IS NOT NULL)`;

/** Articles that are listed: one for each story, in its current version. */
export const listedArticles: SQL = sql`${articles.leadId} IS NULL AND ${articles.replacedById} IS NULL`;

import { inArray, sql } from 'drizzle-orm';
import { cutSnippet, markWords, patternOf } from '@/core/search/mark-words';
import { type SearchQuery, soughtWords } from '@/core/search/query';
import type { SearchCount, SearchHit, SearchView } from '@/core/views/search';
import type { Queryable } from '../connection';
import { isCurrent } from '../counted';
import { articles } from '../schema/tables';
import { countFacts } from './fact-counts';
import { articleGroup, clausesWhere } from './search-conditions';
import { countFound, type Found, inOrder, listFoundIds, type SearchStretch } from './search-page';
import type { SearchValues } from './search-values';
import { asksHan, HOLDS_HAN, needsHan, planWords } from './search-words';
import { readSourceRefs } from './source-ref';

function planArticles(query: SearchQuery, values: SearchValues): Found & { isRanked: boolean } {
  const { match, rest } = planWords(query);
  // The plus keeps the planner from asking the full-text index row by row.
  const id = match === null ? sql`articles.id` : sql`+article_search.rowid`;
  const conditions = [clausesWhere(rest, articleGroup(id), values, !asksHan(query)), isCurrent(id)];
  if (needsHan(query)) conditions.unshift(HOLDS_HAN);
  if (match !== null) conditions.unshift(sql`article_search MATCH ${match}`);
  return {
    from: match === null ? sql`articles` : sql`article_search`,
    where: sql.join(conditions, sql` AND `),
    id,
    isRanked: match !== null,
  };
}

/** Articles that a search finds: where few enough hold the words to be ranked the closest first, else the newest import. */
export function findArticles(
  db: Queryable,
  query: SearchQuery,
  values: SearchValues,
  stretch: SearchStretch,
): { count: SearchCount; order: SearchView['order']; hits: SearchHit[] } {
  const { isRanked, ...found } = planArticles(query, values);
  const count = countFound(db, found);
  // Ranking reads every match, so that a word of most reports would take seconds.
  const canRank = isRanked && !count.isMore;
  const order = canRank
    ? sql`bm25(article_search, 4.0, 1.0), article_search.rowid DESC`
    : sql`${found.id} DESC`;
  const ids = count.n > 0 && stretch.limit > 0 ? listFoundIds(db, found, order, stretch) : [];
  return { count, order: canRank ? 'closest' : 'newest', hits: readHits(db, query, ids) };
}

function readHits(db: Queryable, query: SearchQuery, ids: number[]): SearchHit[] {
  if (ids.length === 0) return [];
  const rows = db.select().from(articles).where(inArray(articles.id, ids)).all();
  const sourceOf = readSourceRefs(db, rows);
  const factsOf = countFacts(db, ids);
  const pattern = patternOf(soughtWords(query));
  return inOrder(ids, rows, (row) => row.id).map((row) => ({
    articleId: row.id,
    title: markWords(row.title, pattern),
    snippet: cutSnippet(row.text, pattern),
    published: row.published,
    publishedBasis: row.publishedBasis,
    source: sourceOf(row),
    ...factsOf(row.id),
  }));
}

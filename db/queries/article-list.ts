import { and, count, desc, eq, inArray, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { ArticleFilters, ArticleSort } from '@/core/filters/article-filters';
import type { ArticleListView, ArticleRow } from '@/core/views/article-list';
import type { ThemeRef } from '@/core/views/refs';
import type { DeskDatabase } from '../connection';
import { isCurrent, listedArticles } from '../counted';
import { articles, tags, themes } from '../schema/tables';
import { liesWithin } from '../where';
import { countFacts } from './fact-counts';
import { readSourceRefs } from './source-ref';

const PAGE = 40;

/** Where a page ended: the sort value ('' for an undated article) and the id of its last row. */
export interface ArticlePlace {
  published: string;
  id: number;
}

const publishedKey = sql<string>`coalesce(${articles.publishedLower}, '')`;

function after(sort: ArticleSort, place: ArticlePlace | null): SQL | undefined {
  if (!place) return undefined;
  if (sort === 'imported') return lt(articles.id, place.id);
  return or(
    lt(publishedKey, place.published),
    and(eq(publishedKey, place.published), lt(articles.id, place.id)),
  );
}

function readThemesOf(db: DeskDatabase, ids: number[]): Map<number, ThemeRef[]> {
  const byArticle = new Map<number, ThemeRef[]>();
  if (ids.length === 0) return byArticle;
  const rows = db
    .select({ articleId: tags.articleId, key: themes.key, label: themes.label })
    .from(tags)
    .innerJoin(themes, eq(themes.id, tags.themeId))
    .where(and(inArray(tags.articleId, ids), ne(tags.reviewStatus, 'rejected')))
    .orderBy(desc(tags.score))
    .all();
  for (const { articleId, key, label } of rows) {
    byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), { key, label }]);
  }
  return byArticle;
}

/** How many further articles the clusters led by these hold. */
function countMembers(db: DeskDatabase, leads: number[]): Map<number, number> {
  if (leads.length === 0) return new Map();
  const rows = db
    .select({ lead: articles.leadId, n: count() })
    .from(articles)
    .where(inArray(articles.leadId, leads))
    .groupBy(articles.leadId)
    .all();
  return new Map(rows.map(({ lead, n }) => [lead ?? 0, n]));
}

/** Each of the three is counted by an index alone; a replaced version is in no cluster. */
function countListed(db: DeskDatabase): number {
  const countOf = (where?: SQL) => db.select({ n: count() }).from(articles).where(where).get()?.n ?? 0;
  return countOf() - countOf(isNotNull(articles.leadId)) - countOf(isNotNull(articles.replacedById));
}

/** The same of those with such dates of publication; what is not listed is left out by its id, for its row lies behind its text. */
function countListedDated(db: DeskDatabase, dated: SQL): number {
  const leads = sql`${articles.id} NOT IN (SELECT id FROM articles WHERE lead_id IS NOT NULL)`;
  const listed = and(dated, leads, isCurrent(articles.id));
  return db.select({ n: count() }).from(articles).where(listed).get()?.n ?? 0;
}

/** A page of the list, the place where the next begins, and how much there is. */
export interface ArticleListPage extends Omit<ArticleListView, 'nextCursor' | 'sentence'> {
  next: ArticlePlace | null;
}

/**
 * One page (40) of the articles (of near duplicates the first, of versions the current) that may or must have been
 * published in the period, newest first.
 */
export function listArticles(
  db: DeskDatabase,
  filters: ArticleFilters,
  place: ArticlePlace | null,
): ArticleListPage {
  const { sort } = filters;
  const inPeriod = liesWithin(articles.publishedLower, articles.publishedUpper, filters);
  const byImport = sort === 'imported';
  // By the index of dates, in its order: NULL, which is no date, comes last there.
  const order = byImport ? [desc(articles.id)] : [desc(articles.publishedLower), desc(articles.id)];
  const idsInPeriod = db.select({ id: articles.id }).from(articles).where(inPeriod);
  const shown = inPeriod && byImport ? inArray(articles.id, idsInPeriod) : inPeriod;
  const found = db
    .select()
    .from(articles)
    .where(and(shown, after(sort, place), listedArticles))
    .orderBy(...order)
    .limit(PAGE + 1)
    .all();
  const page = found.slice(0, PAGE);
  const ids = page.map((row) => row.id);
  const sourceOf = readSourceRefs(db, page);
  const themesOf = readThemesOf(db, ids);
  const counts = countFacts(db, ids);
  const members = countMembers(db, ids);
  const rows = page.map(
    (row): ArticleRow => ({
      id: row.id,
      title: row.title,
      published: row.published,
      publishedBasis: row.publishedBasis,
      importedAt: row.importedAt.toISOString(),
      language: row.language,
      source: sourceOf(row),
      themes: themesOf.get(row.id) ?? [],
      ...counts(row.id),
      nearDuplicates: members.get(row.id) ?? 0,
    }),
  );
  const last = page.at(-1);
  const hasMore = found.length > PAGE && last;
  const total = countListed(db);
  return {
    total,
    matching: inPeriod ? countListedDated(db, inPeriod) : total,
    undated: inPeriod ? countListedDated(db, isNull(articles.publishedLower)) : 0,
    rows,
    next: hasMore ? { published: last.publishedLower ?? '', id: last.id } : null,
  };
}

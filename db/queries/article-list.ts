import { and, count, desc, eq, inArray, isNotNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { ArticleListView, ArticleRow, ArticleSort } from '@/core/views/article-list';
import type { ThemeRef } from '@/core/views/refs';
import type { DeskDatabase } from '../connection';
import { listedArticles } from '../counted';
import { articles, tags, themes } from '../schema/tables';
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

/** One page (40) of the articles (of near duplicates the first, of versions the current), newest first, and the place where the next begins. */
export function listArticles(
  db: DeskDatabase,
  sort: ArticleSort,
  place: ArticlePlace | null,
): Omit<ArticleListView, 'nextCursor'> & { next: ArticlePlace | null } {
  const order = sort === 'imported' ? [desc(articles.id)] : [desc(publishedKey), desc(articles.id)];
  const found = db
    .select()
    .from(articles)
    .where(and(after(sort, place), listedArticles))
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
  return {
    total: countListed(db),
    sort,
    rows,
    next: hasMore ? { published: last.publishedLower ?? '', id: last.id } : null,
  };
}

import { and, count, desc, eq, inArray, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { ArticleListView, ArticleRow, ArticleSort } from '@/core/views/article-list';
import type { ThemeRef } from '@/core/views/refs';
import type { DeskDatabase } from '../connection';
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

/** One page (40) of all articles, newest first, and the place where the next begins. */
export function listArticles(
  db: DeskDatabase,
  sort: ArticleSort,
  place: ArticlePlace | null,
): Omit<ArticleListView, 'nextCursor'> & { next: ArticlePlace | null } {
  const order = sort === 'imported' ? [desc(articles.id)] : [desc(publishedKey), desc(articles.id)];
  const found = db
    .select()
    .from(articles)
    .where(after(sort, place))
    .orderBy(...order)
    .limit(PAGE + 1)
    .all();
  const page = found.slice(0, PAGE);
  const ids = page.map((row) => row.id);
  const sourceOf = readSourceRefs(db, page);
  const themesOf = readThemesOf(db, ids);
  const counts = countFacts(db, ids);
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
    }),
  );
  const last = page.at(-1);
  const hasMore = found.length > PAGE && last;
  const total = db.select({ n: count() }).from(articles).get()?.n ?? 0;
  return { total, sort, rows, next: hasMore ? { published: last.publishedLower ?? '', id: last.id } : null };
}

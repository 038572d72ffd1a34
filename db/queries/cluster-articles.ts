import { inArray } from 'drizzle-orm';
import type { NearArticle } from '@/core/views/near-duplicates';
import type { Queryable } from '../connection';
import { articles } from '../schema/tables';
import { ARTICLE_SOURCE, readSourceRefs } from './source-ref';

/** Articles as a list of near duplicates or versions names them, in the order of the ids given. */
export function listNearArticles(db: Queryable, ids: number[]): NearArticle[] {
  if (ids.length === 0) return [];
  const rows = db
    .select({
      id: articles.id,
      title: articles.title,
      published: articles.published,
      publishedBasis: articles.publishedBasis,
      importedAt: articles.importedAt,
      ...ARTICLE_SOURCE,
    })
    .from(articles)
    .where(inArray(articles.id, ids))
    .all();
  const sourceOf = readSourceRefs(db, rows);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { publisher, originalOutlet } = sourceOf(row);
    return {
      id,
      title: row.title,
      source: publisher ?? originalOutlet,
      published: row.published,
      importedAt: row.importedAt.toISOString(),
    };
  });
}

import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/** An article that is already here. */
export interface KnownArticle {
  id: number;
  title: string;
}

/** The article that was made from this part of exactly these bytes, or null. `part` is null for a whole upload. */
export function findArticleByBytes(db: Queryable, sha256: string, part: string | null): KnownArticle | null {
  return (
    prepared<[string, string | null], KnownArticle>(
      db,
      `SELECT a.id, a.title FROM uploads u JOIN articles a ON a.upload_id = u.id
       WHERE u.sha256 = ? AND a.part IS ?`,
    ).get(sha256, part) ?? null
  );
}

/** The article with exactly this clean text, whatever file it came in, or null. */
export function findArticleByText(db: Queryable, textSha256: string): KnownArticle | null {
  return (
    prepared<[string], KnownArticle>(db, 'SELECT id, title FROM articles WHERE text_sha256 = ?').get(
      textSha256,
    ) ?? null
  );
}

/** Articles under one of these addresses (keys of `core/text/url-key.ts`), newer versions of which are not here. */
export function listArticlesByUrl(db: Queryable, urlKeys: string[]): (KnownArticle & { text: string })[] {
  const find = prepared<[string], KnownArticle & { text: string }>(
    db,
    `SELECT a.id, a.title, a.text FROM article_urls u JOIN articles a ON a.id = u.article_id
     WHERE u.url_key = ? AND a.replaced_by_id IS NULL`,
  );
  const found = urlKeys.flatMap((urlKey) => find.all(urlKey));
  return [...new Map(found.map((article) => [article.id, article])).values()];
}

/** Note the addresses under which an article is known. */
export function storeArticleUrls(db: Queryable, articleId: number, urlKeys: string[]): void {
  const insert = prepared<[string, number], never>(
    db,
    'INSERT INTO article_urls (url_key, article_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  for (const urlKey of urlKeys) insert.run(urlKey, articleId);
}

/** Note that `newer` has taken the place of `older`. */
export function replaceArticle(db: Queryable, older: number, newer: number): void {
  prepared<[number, number], never>(db, 'UPDATE articles SET replaced_by_id = ? WHERE id = ?').run(
    newer,
    older,
  );
}

/** An article, or the newest version that has taken its place; null when it has gone. */
export function findCurrentArticle(db: Queryable, id: number): KnownArticle | null {
  return (
    prepared<[number], KnownArticle>(
      db,
      `WITH RECURSIVE chain(id, next) AS (
         SELECT id, replaced_by_id FROM articles WHERE id = ?
         UNION SELECT a.id, a.replaced_by_id FROM articles a JOIN chain ON a.id = chain.next)
       SELECT a.id, a.title FROM articles a JOIN chain ON chain.id = a.id WHERE chain.next IS NULL`,
    ).get(id) ?? null
  );
}

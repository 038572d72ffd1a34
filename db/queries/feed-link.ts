import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import type { ImportFile } from './import-file';

/** The article that a feed's entry became when it was last imported, or null. */
export function findArticleOfEntry(db: Queryable, { feedEntryId }: ImportFile): number | null {
  if (feedEntryId === null) return null;
  return (
    prepared<[number], number>(db, 'SELECT article_id FROM feed_entries WHERE id = ?')
      .pluck()
      .get(feedEntryId) ?? null
  );
}

/** Note which article an entry of a feed has become. */
export function linkFeedEntry(db: Queryable, { feedEntryId }: ImportFile, articleId: number): void {
  if (feedEntryId === null) return;
  prepared<[number, number], never>(db, 'UPDATE feed_entries SET article_id = ? WHERE id = ?').run(
    articleId,
    feedEntryId,
  );
}

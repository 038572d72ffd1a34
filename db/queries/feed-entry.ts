import { and, eq, isNotNull } from 'drizzle-orm';
import type { Queryable } from '@/db/connection';
import { feedEntries, importBatches, importFiles, importItems } from '@/db/schema/tables';

/** What the desk knows of an entry that a feed has shown before. */
export interface KnownEntry {
  id: number;
  contentHash: string;
  /** Null while it is on its way, when it could not be imported, and when a person has removed its article. */
  articleId: number | null;
  /** True when it could not be imported, in none of its forms. */
  isRefused: boolean;
}

/** Every entry that the feed ever showed, by its key. */
export function readKnownEntries(db: Queryable, feedId: number): Map<string, KnownEntry> {
  const rows = db
    .select({
      id: feedEntries.id,
      key: feedEntries.key,
      contentHash: feedEntries.contentHash,
      articleId: feedEntries.articleId,
    })
    .from(feedEntries)
    .where(eq(feedEntries.feedId, feedId))
    .all();
  const isAllHere = rows.every(({ articleId }) => articleId !== null);
  const refused = isAllHere ? new Set<number>() : readRefusedEntries(db, feedId);
  return new Map(
    rows.map(({ key, ...entry }) => [
      key,
      { ...entry, isRefused: entry.articleId === null && refused.has(entry.id) },
    ]),
  );
}

/** Entries of the feed whose every import was rejected: never stored, taken back, left out or on its way. */
function readRefusedEntries(db: Queryable, feedId: number): Set<number> {
  const rows = db
    .select({ entryId: importFiles.feedEntryId, outcome: importItems.outcome })
    .from(importBatches)
    .innerJoin(importFiles, eq(importFiles.batchId, importBatches.id))
    .innerJoin(importItems, eq(importItems.fileId, importFiles.id))
    .where(and(eq(importBatches.feedId, feedId), isNotNull(importFiles.feedEntryId)))
    .all();
  const ids = (isRejected: boolean) =>
    rows.flatMap(({ entryId, outcome }) =>
      entryId !== null && (outcome === 'rejected') === isRejected ? [entryId] : [],
    );
  const others = new Set(ids(false));
  return new Set(ids(true).filter((id) => !others.has(id)));
}

/** Note an entry that was not seen before; returns its id. */
export function storeFeedEntry(
  db: Queryable,
  entry: { feedId: number; key: string; contentHash: string; firstSeenAt: Date },
): number {
  return db.insert(feedEntries).values(entry).returning({ id: feedEntries.id }).get().id;
}

/** Note that the source has changed an entry. */
export function changeFeedEntry(
  db: Queryable,
  id: number,
  change: { contentHash: string; changedAt: Date },
): void {
  db.update(feedEntries).set(change).where(eq(feedEntries.id, id)).run();
}

import { renameSync, writeFileSync } from 'node:fs';
import { storeBatch } from '@/db/queries/import-batch';
import { storeImportFile } from '@/db/queries/import-file';
import type { Desk } from '@/server/context';
import { seedVocabulary } from './seed-vocabulary';
import { partialPath, stagedPath } from './staging';

/** One new or changed entry of a feed, as a file. */
export interface EntryFile {
  feedEntryId: number;
  filename: string;
  mediaType: string;
  bytes: Uint8Array;
  /** For the page behind an entry: where it was fetched, and is fetched again when it is tried again. */
  url: string | null;
}

/**
 * Begin the import of what a poll has brought; returns the import's id. Called inside the poll's transaction, so that
 * the entries and their import are noted together or not at all; the worker takes the import up after it.
 */
export function startFeedImport(
  desk: Desk,
  { feedId, files, now }: { feedId: number; files: EntryFile[]; now: Date },
): number {
  seedVocabulary(desk);
  const batchId = storeBatch(desk.db, {
    startedAt: now,
    startedBy: 'feed',
    channel: 'feed',
    feedId,
    state: 'running',
  });
  for (const { feedEntryId, filename, mediaType, bytes, url } of files) {
    const byteLength = bytes.byteLength;
    const fileId = storeImportFile(desk.db, {
      batchId,
      filename,
      mediaType,
      byteLength,
      url,
      feedEntryId,
      state: 'staged',
    });
    const partial = partialPath(desk, batchId, String(fileId));
    writeFileSync(partial, bytes, { mode: 0o600 });
    renameSync(partial, stagedPath(desk, batchId, fileId));
  }
  return batchId;
}

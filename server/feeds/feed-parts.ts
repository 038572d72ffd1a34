import type { Desk } from '@/server/context';
import { fetchFile } from '@/server/fetch/fetch-address';
import { fetchSafely } from '@/server/fetch/fetch-safely';
import type { FetchedFile } from '@/server/import/fetched-file';
import { startFeedImport } from '@/server/import/start-feed-import';
import type { FeedFile } from './feed-file';

/** What a poll brings into the desk. */
export interface FeedImport {
  feedId: number;
  files: FeedFile[];
  now: Date;
}

/** What polling needs from outside; a test may replace it. */
export interface FeedParts {
  fetch: typeof fetchSafely;
  /** The page behind an entry. */
  fetchFile(url: string, options?: { signal?: AbortSignal }): Promise<FetchedFile>;
  /** Begin an import of these files; called inside the transaction that notes the entries. */
  importFiles(desk: Desk, brought: FeedImport): void;
  now(): Date;
}

export const FEED_PARTS: FeedParts = {
  fetch: fetchSafely,
  fetchFile,
  importFiles: startFeedImport,
  now: () => new Date(),
};

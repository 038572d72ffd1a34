import type { Actor } from '@/core/model/user';
import type { PollResult } from '@/core/views/feeds';
import { changeFeedEntry, readKnownEntries, storeFeedEntry } from '@/db/queries/feed-entry';
import { changeFeed, type Feed, findFeed } from '@/db/queries/feed-record';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { FetchRefusedError } from '@/server/fetch/fetch-refused-error';
import { wakeWorker } from '@/server/import/worker/wake';
import type { FeedFile } from './feed-file';
import { FEED_PARTS, type FeedParts } from './feed-parts';
import { type FetchedFeed, fetchFeed } from './fetch-feed';
import { afterFailure, nextAfterSuccess } from './next-poll';
import { isWanted, NOTHING_NEW, type PollPlan, planPoll } from './plan-poll';

/** Poll a feed at once because a person asks for it, also a paused or broken one. */
export async function pollFeedNow(
  desk: Desk,
  actor: Actor,
  feedId: number,
  parts: FeedParts = FEED_PARTS,
): Promise<PollResult> {
  requireRight(actor, 'import');
  const result = await pollFeed(desk, feedId, parts);
  storeAuditEntry(desk.db, {
    at: parts.now(),
    actor: actorKey(actor),
    action: 'poll-feed',
    subjectKind: 'feed',
    subjectId: feedId,
    after: result,
  });
  wakeWorker();
  return result;
}

/**
 * Poll a feed: fetch it if it has changed, find its new and changed entries, and begin their import. A feed that cannot
 * be fetched or read is a result, noted as the feed's problem. Throws NotFoundError, and what the desk's own store throws;
 * then nothing of the poll is kept.
 */
export async function pollFeed(
  desk: Desk,
  feedId: number,
  parts: FeedParts = FEED_PARTS,
): Promise<PollResult> {
  const feed = findFeed(desk.db, feedId);
  if (!feed) throw new NotFoundError('feed');
  try {
    const fetched = await fetchFeed(parts.fetch, feed.url, feed);
    const plan = fetched.feed ? await planPoll(desk, feed, fetched.feed, parts) : NOTHING_NEW;
    return recordSuccess(desk, feedId, fetched, plan, parts);
  } catch (error) {
    if (!(error instanceof FetchRefusedError)) throw error;
    return recordFailure(desk, feedId, error, parts.now());
  }
}

/** The feed as it stands under the write lock; a person may have removed it during the poll. */
function getFeed(db: Parameters<typeof findFeed>[0], id: number): Feed {
  const feed = findFeed(db, id);
  if (!feed) throw new NotFoundError('feed');
  return feed;
}

/** Write what a poll brings in ONE transaction: the entries, their import, and the feed's next poll. */
function recordSuccess(
  desk: Desk,
  feedId: number,
  { resource, feed: parsed, ttl }: FetchedFeed,
  plan: PollPlan,
  { importFiles, now: clock }: FeedParts,
): PollResult {
  const now = clock();
  return desk.db.transaction(
    (tx) => {
      const feed = getFeed(tx, feedId);
      // Read again: another process may have polled meanwhile, or a person removed an article.
      const known = readKnownEntries(tx, feedId);
      const files: FeedFile[] = [];
      let changed = 0;
      for (const entry of plan.brought) {
        const { key, contentHash, file } = entry;
        const before = known.get(key);
        if (!isWanted(entry, before)) continue;
        if (before) {
          changed += 1;
          changeFeedEntry(tx, before.id, { contentHash, changedAt: now });
        }
        const feedEntryId = before?.id ?? storeFeedEntry(tx, { feedId, key, contentHash, firstSeenAt: now });
        files.push({ ...file, feedEntryId });
      }
      const { etag, lastModified, retryAfter, cacheControl } = resource.headers;
      const state = feed.state === 'paused' ? 'paused' : 'healthy';
      changeFeed(tx, feedId, {
        ...(plan.isPartial ? { etag: null, lastModified: null } : parsed ? { etag, lastModified } : {}),
        state,
        failures: 0,
        problem: null,
        polledAt: now,
        succeededAt: now,
        nextPollAt: nextAfterSuccess(feed.interval, { retryAfter, cacheControl, ttl }, now),
      });
      if (files.length > 0) importFiles(desk, { feedId, files, now });
      const total = parsed ? plan.total : known.size;
      const fresh = files.length - changed;
      return { state, new: fresh, changed, known: total - files.length, problem: null, remedy: null };
    },
    { behavior: 'immediate' },
  );
}

function recordFailure(desk: Desk, feedId: number, error: FetchRefusedError, now: Date): PollResult {
  return desk.db.transaction(
    (tx) => {
      const feed = getFeed(tx, feedId);
      const isGone = error.answer?.status === 410;
      const next = afterFailure(feed, { isGone, retryAfter: error.answer?.retryAfter ?? null }, now);
      const state = feed.state === 'paused' ? 'paused' : next.state;
      const { message: problem, remedy } = error;
      // Two lines: what happened, and what to do.
      const words = [problem, remedy ?? ''].map((line) => line.replaceAll('\n', ' ')).join('\n');
      changeFeed(tx, feedId, { ...next, state, problem: words, polledAt: now });
      return { state, new: 0, changed: 0, known: 0, problem, remedy };
    },
    { behavior: 'immediate' },
  );
}

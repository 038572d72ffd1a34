import { changeFeed, claimFeed, listDueFeeds } from '@/db/queries/feed-record';
import type { Desk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { readLog } from '@/server/operations/log';
import { FEED_PARTS, type FeedParts } from './feed-parts';
import { pollFeed } from './poll-feed';

/**
 * For how long a poll that has begun keeps others from beginning the same one. When its process is killed, the feed is
 * due again after this time.
 */
const CLAIM = 15 * 60_000;

/** Feeds polled at the same time: a site that does not answer holds up few others. */
const AT_ONCE = 4;

/**
 * Poll every feed whose time has come. A feed that fails keeps none of the others from its turn. Returns the ids of
 * those polled. `signal` ends the round: what is being fetched is let go, and its feed is due again at once.
 */
export async function pollDueFeeds(
  desk: Desk,
  parts: FeedParts = FEED_PARTS,
  signal?: AbortSignal,
): Promise<number[]> {
  const own: FeedParts = signal
    ? {
        ...parts,
        fetch: (url, options) => parts.fetch(url, { ...options, signal }),
        fetchFile: (url) => parts.fetchFile(url, { signal }),
      }
    : parts;
  const due = listDueFeeds(desk.db, parts.now());
  const polled: number[] = [];
  const pollOn = async () => {
    for (let id = due.shift(); id !== undefined && !signal?.aborted; id = due.shift()) {
      const now = parts.now();
      if (!claimFeed(desk.db, id, now, new Date(now.getTime() + CLAIM))) continue;
      try {
        await pollFeed(desk, id, own);
        polled.push(id);
      } catch (error) {
        if (signal?.aborted) {
          changeFeed(desk.db, id, { nextPollAt: now });
          return;
        }
        // A fault of the desk, not of the feed: the log has it, and the feed is due again when the claim runs out.
        if (!(error instanceof NotFoundError))
          readLog().error({ feed: id, err: error }, 'A feed could not be polled');
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, pollOn));
  return polled;
}

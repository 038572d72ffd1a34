import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import { DEFAULT_FEED_INTERVAL, FEED_INTERVALS, type FeedView } from '@/core/views/feeds';
import { listFeedViews } from '@/db/queries/feed-list';
import {
  changeFeed,
  deleteFeed,
  type Feed,
  findFeed,
  findFeedByUrl,
  storeFeed,
} from '@/db/queries/feed-record';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, NotFoundError } from '@/server/errors';
import { wakeWorker } from '@/server/import/worker/wake';
import { FEED_PARTS, type FeedParts } from './feed-parts';
import { discoverFeed } from './fetch-feed';

const intervalSchema = z
  .number()
  .refine(
    (minutes) => FEED_INTERVALS.some((each) => each.minutes === minutes),
    `The interval is one of ${FEED_INTERVALS.map(({ minutes }) => minutes).join(', ')} minutes.`,
  );

/** What a person says of a new feed. */
export const subscriptionSchema = z.object({
  url: z.string().trim().min(1, 'The address is missing.'),
  intervalMinutes: intervalSchema.default(DEFAULT_FEED_INTERVAL),
  fetchesPages: z.boolean().default(true),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

/** What can be changed of a feed. */
export const feedChangeSchema = z
  .object({
    intervalMinutes: intervalSchema.optional(),
    fetchesPages: z.boolean().optional(),
    isPaused: z.boolean().optional(),
  })
  .strict();
export type FeedChange = z.infer<typeof feedChangeSchema>;

/** Longer titles are cut. */
const LONGEST_TITLE = 200;

/** Every feed of the desk, by title. */
export function readFeeds(desk: Desk, actor: Actor): FeedView[] {
  requireRight(actor, 'import');
  return listFeedViews(desk.db);
}

function getView(desk: Desk, id: number): FeedView {
  const view = listFeedViews(desk.db, [id])[0];
  if (!view) throw new NotFoundError('feed');
  return view;
}

function getRow(desk: Desk, id: number): Feed {
  const feed = Number.isSafeInteger(id) ? findFeed(desk.db, id) : null;
  if (!feed) throw new NotFoundError('feed');
  return feed;
}

function refuseKnown(desk: Desk, url: string): void {
  const known = findFeedByUrl(desk.db, url);
  if (!known) return;
  throw new ConflictError(`The desk follows ${url} already: “${known.title}”.`, 'Look for it in the list.');
}

/**
 * Subscribe to the feed at an address, or to the one that the page there names. It is fetched once, so that a wrong
 * address is refused at once with words (FetchRefusedError); its entries come with the first poll, which is due now.
 */
export async function subscribeFeed(
  desk: Desk,
  actor: Actor,
  { url: typed, intervalMinutes, fetchesPages }: Subscription,
  { fetch, now: clock }: Pick<FeedParts, 'fetch' | 'now'> = FEED_PARTS,
): Promise<FeedView> {
  requireRight(actor, 'import');
  // One spelling of each address, so that a feed is not followed twice.
  const address = URL.canParse(typed) ? new URL(typed).href : typed;
  refuseKnown(desk, address);
  const { url, feed } = await discoverFeed(fetch, address);
  const now = clock();
  const title = (feed.title ?? new URL(url).hostname).slice(0, LONGEST_TITLE);
  const id = desk.db.transaction(
    (tx) => {
      refuseKnown(desk, url);
      const by = actorKey(actor);
      const row = { url, title, interval: intervalMinutes, fetchesPages };
      const id = storeFeed(tx, { ...row, nextPollAt: now, createdAt: now, createdBy: by });
      storeAuditEntry(tx, {
        at: now,
        actor: by,
        action: 'subscribe-feed',
        subjectKind: 'feed',
        subjectId: id,
        after: row,
      });
      return id;
    },
    { behavior: 'immediate' },
  );
  wakeWorker();
  return getView(desk, id);
}

/** Change a feed's schedule, pause it or let it go on. A feed that goes on is polled at once. */
export function updateFeed(
  desk: Desk,
  actor: Actor,
  id: number,
  { intervalMinutes, fetchesPages, isPaused }: FeedChange,
  now = new Date(),
): FeedView {
  requireRight(actor, 'import');
  desk.db.transaction(
    (tx) => {
      const before = getRow(desk, id);
      const isResumed = isPaused === false && (before.state === 'paused' || before.state === 'broken');
      const interval = intervalMinutes ?? before.interval;
      const set: Partial<Feed> = {
        interval,
        fetchesPages: fetchesPages ?? before.fetchesPages,
        ...(isPaused ? { state: 'paused' } : {}),
        ...(isResumed
          ? { state: before.succeededAt ? 'healthy' : 'new', failures: 0, problem: null, nextPollAt: now }
          : {}),
      };
      // A shorter interval counts from now; a failing feed keeps its longer wait.
      if (interval < before.interval && !isResumed && before.failures === 0) {
        const soon = now.getTime() + interval * 60_000;
        set.nextPollAt = new Date(Math.min(before.nextPollAt.getTime(), soon));
      }
      changeFeed(tx, id, set);
      storeAuditEntry(tx, {
        at: now,
        actor: actorKey(actor),
        action: 'update-feed',
        subjectKind: 'feed',
        subjectId: id,
        before: { interval: before.interval, fetchesPages: before.fetchesPages, state: before.state },
        after: { intervalMinutes, fetchesPages, isPaused },
      });
    },
    { behavior: 'immediate' },
  );
  wakeWorker();
  return getView(desk, id);
}

/** Stop following a feed. Its articles stay; what is known of its entries goes. */
export function removeFeed(desk: Desk, actor: Actor, id: number, now = new Date()): void {
  requireRight(actor, 'import');
  desk.db.transaction(
    (tx) => {
      const { url, title, interval, fetchesPages } = getRow(desk, id);
      deleteFeed(tx, id);
      storeAuditEntry(tx, {
        at: now,
        actor: actorKey(actor),
        action: 'remove-feed',
        subjectKind: 'feed',
        subjectId: id,
        before: { url, title, interval, fetchesPages },
      });
    },
    { behavior: 'immediate' },
  );
}

import type { FeedState } from '@/core/views/feeds';
import type { Feed } from '@/db/queries/feed-record';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Nobody is made to wait longer than this, whatever a server asks for. */
const LONGEST_WAIT = DAY;

/** Polls in a row that fail before a feed is given up. */
const MOST_FAILURES = 12;
/** A feed that has not answered for this long is given up, too, but not at the first polls after a long pause. */
const LONGEST_SILENCE = 10 * DAY;
const FEWEST_FAILURES = 5;

/** What a server says of how often it wants to be asked; null where it is silent. */
export interface PollingWishes {
  /** Header as it came: seconds, or an HTTP date. */
  retryAfter: string | null;
  /** Header as it came. */
  cacheControl: string | null;
  /** Minutes, from the feed itself. */
  ttl: number | null;
}

/** Milliseconds until the moment that a Retry-After header names; 0 for none. */
function readRetryAfter(header: string | null, now: Date): number {
  if (header === null) return 0;
  const seconds = /^\s*(\d{1,9})\s*$/.exec(header)?.[1];
  const wait = seconds === undefined ? Date.parse(header) - now.getTime() : Number(seconds) * 1000;
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}

function readMaxAge(header: string | null): number {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(header ?? '')?.[1];
  return seconds === undefined ? 0 : Number(seconds) * 1000;
}

/** The `<ttl>` of an RSS feed, in minutes; null where it has none. It stands before the entries. */
export function readTimeToLive(bytes: Uint8Array): number | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 16_384));
  const minutes = /<ttl>\s*(\d{1,6})\s*<\/ttl>/i.exec(head)?.[1];
  return minutes === undefined ? null : Number(minutes);
}

/** When to poll next after a success: after the interval, or later where the server wishes so, within a day. */
export function nextAfterSuccess(intervalMinutes: number, wishes: PollingWishes, now: Date): Date {
  const wished = Math.max(
    readRetryAfter(wishes.retryAfter, now),
    readMaxAge(wishes.cacheControl),
    (wishes.ttl ?? 0) * MINUTE,
  );
  return new Date(now.getTime() + Math.max(intervalMinutes * MINUTE, Math.min(wished, LONGEST_WAIT)));
}

/**
 * What a failed poll makes of a feed: the wait doubles with each failure in a row, up to a day; after 12 of them, ten
 * days of silence, or the answer that the feed is gone for good, it is given up.
 */
export function afterFailure(
  feed: Pick<Feed, 'interval' | 'failures' | 'succeededAt' | 'createdAt'>,
  { isGone, retryAfter }: { isGone: boolean; retryAfter: string | null },
  now: Date,
): { state: FeedState; failures: number; nextPollAt: Date } {
  const failures = feed.failures + 1;
  const interval = feed.interval * MINUTE;
  // Beyond 2^16 intervals of a quarter of an hour any cap is long reached.
  const doubled = interval * 2 ** Math.min(failures, 16);
  const wished = Math.min(readRetryAfter(retryAfter, now), LONGEST_WAIT);
  const wait = Math.max(Math.min(doubled, LONGEST_WAIT), wished, interval);
  const silence = now.getTime() - (feed.succeededAt ?? feed.createdAt).getTime();
  const isBroken =
    isGone || failures >= MOST_FAILURES || (failures >= FEWEST_FAILURES && silence > LONGEST_SILENCE);
  return { state: isBroken ? 'broken' : 'failing', failures, nextPollAt: new Date(now.getTime() + wait) };
}

/** Read models of feeds. Instants are ISO 8601 in UTC. */

/** Health of a feed: not polled yet, answering, failing for now, given up after long failure, or paused by a person. */
export const FEED_STATES = ['new', 'healthy', 'failing', 'broken', 'paused'] as const;
export type FeedState = (typeof FEED_STATES)[number];

export const FEED_STATE_LABELS: Record<FeedState, string> = {
  new: 'Not polled yet',
  healthy: 'Healthy',
  failing: 'Failing, tried again',
  broken: 'Broken',
  paused: 'Paused',
};

/** How often a feed may be polled: minutes and words, the shortest first. */
export const FEED_INTERVALS: readonly { minutes: number; label: string }[] = [
  { minutes: 15, label: 'Every 15 minutes' },
  { minutes: 30, label: 'Every 30 minutes' },
  { minutes: 60, label: 'Every hour' },
  { minutes: 180, label: 'Every 3 hours' },
  { minutes: 360, label: 'Every 6 hours' },
  { minutes: 720, label: 'Every 12 hours' },
  { minutes: 1440, label: 'Every day' },
];
export const DEFAULT_FEED_INTERVAL = 60;

/** "Every 6 hours"; minutes as they are where no choice has that many. */
export function describeInterval(minutes: number): string {
  return FEED_INTERVALS.find((each) => each.minutes === minutes)?.label ?? `Every ${minutes} minutes`;
}

/** A feed as the page lists it. */
export interface FeedView {
  id: number;
  url: string;
  title: string;
  intervalMinutes: number;
  fetchesPages: boolean;
  state: FeedState;
  polledAt: string | null;
  succeededAt: string | null;
  /** Null while it is paused or broken. */
  nextPollAt: string | null;
  /** Polls in a row that failed. */
  failures: number;
  /** What the last failed poll met, and what to do about it. */
  problem: string | null;
  remedy: string | null;
  /** Entries seen so far, and articles of the desk that they have become. */
  entries: number;
  articles: number;
}

/** What one poll came to. */
export interface PollResult {
  state: FeedState;
  /** Entries that were not here before, entries changed at the source, entries known already. */
  new: number;
  changed: number;
  known: number;
  /** Set when the poll failed. */
  problem: string | null;
  remedy: string | null;
}

/** A poll in words: "3 new entries, 1 changed", "Nothing new.", or what went wrong. */
export function describePoll({ new: fresh, changed, problem, remedy }: PollResult): string {
  if (problem !== null) return [problem, remedy].filter(Boolean).join(' ');
  const entries = (n: number) => `${n.toLocaleString('en-GB')} ${n === 1 ? 'entry' : 'entries'}`;
  const parts = [
    ...(fresh > 0 ? [`${entries(fresh)} new`] : []),
    ...(changed > 0 ? [`${entries(changed)} changed at the source`] : []),
  ];
  return parts.length > 0 ? `${parts.join(', ')}: being imported.` : 'Nothing new.';
}

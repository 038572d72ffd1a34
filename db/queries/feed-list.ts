import { asc, count, countDistinct, eq, inArray } from 'drizzle-orm';
import type { FeedState, FeedView } from '@/core/views/feeds';
import type { Queryable } from '@/db/connection';
import { feedEntries, feeds } from '@/db/schema/tables';

const RESTING: readonly FeedState[] = ['paused', 'broken'];

/** The feeds of the desk by title, or only those with these ids. */
export function listFeedViews(db: Queryable, ids?: number[]): FeedView[] {
  const rows = db
    .select({
      feed: feeds,
      entries: count(feedEntries.id),
      articles: countDistinct(feedEntries.articleId),
    })
    .from(feeds)
    .leftJoin(feedEntries, eq(feedEntries.feedId, feeds.id))
    .where(ids ? inArray(feeds.id, ids) : undefined)
    .groupBy(feeds.id)
    .orderBy(asc(feeds.title), asc(feeds.id))
    .all();
  return rows.map(({ feed, entries, articles }) => {
    // A problem is kept as two lines: what happened, and what to do.
    const [problem = null, remedy = null] = feed.problem?.split('\n') ?? [];
    return {
      id: feed.id,
      url: feed.url,
      title: feed.title,
      intervalMinutes: feed.interval,
      fetchesPages: feed.fetchesPages,
      state: feed.state,
      polledAt: feed.polledAt?.toISOString() ?? null,
      succeededAt: feed.succeededAt?.toISOString() ?? null,
      nextPollAt: RESTING.includes(feed.state) ? null : feed.nextPollAt.toISOString(),
      failures: feed.failures,
      problem,
      remedy,
      entries,
      articles,
    };
  });
}

import { and, asc, eq, inArray, lte, notInArray } from 'drizzle-orm';
import type { Queryable } from '@/db/connection';
import { feeds, importBatches } from '@/db/schema/tables';

export type Feed = typeof feeds.$inferSelect;
type NewFeed = typeof feeds.$inferInsert;

/** Subscribe to a feed; returns its id. */
export function storeFeed(db: Queryable, feed: NewFeed): number {
  return db.insert(feeds).values(feed).returning({ id: feeds.id }).get().id;
}

/** The feed with this id, or null. */
export function findFeed(db: Queryable, id: number): Feed | null {
  return db.select().from(feeds).where(eq(feeds.id, id)).get() ?? null;
}

/** The feed at this address, or null. */
export function findFeedByUrl(db: Queryable, url: string): Feed | null {
  return db.select().from(feeds).where(eq(feeds.url, url)).get() ?? null;
}

/** Change a feed's row. */
export function changeFeed(db: Queryable, id: number, set: Partial<NewFeed>): void {
  db.update(feeds).set(set).where(eq(feeds.id, id)).run();
}

/** Remove a feed and what is known of its entries; its articles stay. */
export function deleteFeed(db: Queryable, id: number): void {
  db.delete(feeds).where(eq(feeds.id, id)).run();
}

/** Ids of the feeds whose poll is due, the longest overdue first. */
export function listDueFeeds(db: Queryable, now: Date): number[] {
  return db
    .select({ id: feeds.id })
    .from(feeds)
    .where(and(lte(feeds.nextPollAt, now), notInArray(feeds.state, ['paused', 'broken'])))
    .orderBy(asc(feeds.nextPollAt), asc(feeds.id))
    .all()
    .map(({ id }) => id);
}

/** Put a due poll off to `until`, so that nobody else begins it meanwhile; false when somebody has. */
export function claimFeed(db: Queryable, id: number, now: Date, until: Date): boolean {
  const { changes } = db
    .update(feeds)
    .set({ nextPollAt: until })
    .where(and(eq(feeds.id, id), lte(feeds.nextPollAt, now), notInArray(feeds.state, ['paused', 'broken'])))
    .run();
  return changes > 0;
}

/** True while entries of the feed are on their way into the desk. */
export function isFeedImporting(db: Queryable, feedId: number): boolean {
  return (
    db
      .select({ id: importBatches.id })
      .from(importBatches)
      .where(
        and(
          eq(importBatches.feedId, feedId),
          inArray(importBatches.state, ['receiving', 'running', 'waiting']),
        ),
      )
      .limit(1)
      .get() !== undefined
  );
}

import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { FEED_STATES } from '@/core/views/feeds';
import { articles } from './article';

/** A feed that is polled. Instants are milliseconds; what the server last said is kept for conditional requests. */
export const feeds = sqliteTable(
  'feeds',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    url: text('url').notNull(),
    title: text('title').notNull(),
    /** Minutes between two polls while all is well. */
    interval: integer('interval_minutes').notNull(),
    /** Fetch the page behind an entry that carries a summary only. */
    fetchesPages: integer('fetches_pages', { mode: 'boolean' }).notNull().default(true),
    state: text('state', { enum: FEED_STATES }).notNull().default('new'),
    etag: text('etag'),
    lastModified: text('last_modified'),
    nextPollAt: integer('next_poll_at', { mode: 'timestamp_ms' }).notNull(),
    polledAt: integer('polled_at', { mode: 'timestamp_ms' }),
    succeededAt: integer('succeeded_at', { mode: 'timestamp_ms' }),
    /** Polls in a row that failed; the wait doubles with each. */
    failures: integer('failures').notNull().default(0),
    /** What the last failed poll met, in words. */
    problem: text('problem'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    createdBy: text('created_by').notNull(),
  },
  (table) => [uniqueIndex('feeds_url').on(table.url), index('feeds_next').on(table.nextPollAt)],
);

/**
 * Every entry that a feed ever showed: what is known does not come back, neither when its article is here nor when a
 * person has removed it. A changed `contentHash` means that the source has changed the entry.
 */
export const feedEntries = sqliteTable(
  'feed_entries',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    feedId: integer('feed_id')
      .notNull()
      .references(() => feeds.id, { onDelete: 'cascade' }),
    /** The entry's own identifier, else its address, else its title. */
    key: text('key').notNull(),
    contentHash: text('content_hash').notNull(),
    articleId: integer('article_id').references(() => articles.id, { onDelete: 'set null' }),
    firstSeenAt: integer('first_seen_at', { mode: 'timestamp_ms' }).notNull(),
    changedAt: integer('changed_at', { mode: 'timestamp_ms' }),
  },
  (table) => [
    uniqueIndex('feed_entries_key').on(table.feedId, table.key),
    index('feed_entries_article').on(table.articleId),
  ],
);

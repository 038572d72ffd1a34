import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { articles } from './article';

/** Addresses under which an article is known, folded by `core/text/url-key.ts`; one article may have several. */
export const articleUrls = sqliteTable(
  'article_urls',
  {
    urlKey: text('url_key').notNull(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.urlKey, table.articleId] }),
    index('article_urls_article').on(table.articleId),
  ],
);

/**
 * Banded MinHash (locality-sensitive hashing): articles that share a band's hash are candidates for near duplicates.
 * `band` carries the band's number and its hash in one integer.
 */
export const articleBands = sqliteTable(
  'article_bands',
  {
    band: integer('band').notNull(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.band, table.articleId] }),
    index('article_bands_article').on(table.articleId),
  ],
);

/** What a person has said of two articles (`a` is the smaller id): one story, or kept apart. No rerun changes it. */
export const clusterDecisions = sqliteTable(
  'cluster_decisions',
  {
    articleA: integer('article_a')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    articleB: integer('article_b')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    decision: text('decision', { enum: ['together', 'apart'] }).notNull(),
    decidedBy: text('decided_by').notNull(),
    decidedAt: integer('decided_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleA, table.articleB] }),
    index('cluster_decisions_b').on(table.articleB),
  ],
);

import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { articles } from './article';

export const IMPORT_OUTCOMES = ['new', 'duplicate', 'rejected'] as const;

export const importBatches = sqliteTable('import_batches', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  startedAt: integer('started_at', { mode: 'timestamp_ms' }).notNull(),
  finishedAt: integer('finished_at', { mode: 'timestamp_ms' }),
  startedBy: text('started_by').notNull(),
  /** How it came in: "form", "paste", "command line", "sample". */
  channel: text('channel', { enum: ['form', 'paste', 'command-line', 'sample'] }).notNull(),
});

export const importItems = sqliteTable(
  'import_items',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    batchId: integer('batch_id')
      .notNull()
      .references(() => importBatches.id, { onDelete: 'cascade' }),
    filename: text('filename').notNull(),
    byteLength: integer('byte_length').notNull(),
    outcome: text('outcome', { enum: IMPORT_OUTCOMES }).notNull(),
    /** For a rejected item: what is wrong and what to do. */
    reason: text('reason'),
    remedy: text('remedy'),
    /** The new article, or the one that was already here. */
    articleId: integer('article_id').references(() => articles.id, { onDelete: 'set null' }),
    facts: integer('facts').notNull().default(0),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [
    index('import_items_batch').on(table.batchId),
    index('import_items_article').on(table.articleId),
  ],
);

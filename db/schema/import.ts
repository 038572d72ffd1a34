import {
  type AnySQLiteColumn,
  index,
  integer,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { ColumnMapping, TablePreview } from '@/core/model/table';
import {
  BATCH_STATES,
  FILE_STATES,
  IMPORT_CHANNELS,
  ITEM_OUTCOMES,
  type ProposedReport,
} from '@/core/views/imports';
import { articles } from './article';
import { feedEntries, feeds } from './feed';

/** One import: some files (or addresses, or entries of a feed) that came together and can be taken back together. */
export const importBatches = sqliteTable(
  'import_batches',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    channel: text('channel', { enum: IMPORT_CHANNELS }).notNull(),
    state: text('state', { enum: BATCH_STATES }).notNull().default('receiving'),
    /** True while the facts are only proposed; storing begins when somebody commits the import. */
    preview: integer('preview', { mode: 'boolean' }).notNull().default(false),
    feedId: integer('feed_id').references((): AnySQLiteColumn => feeds.id, { onDelete: 'set null' }),
    startedAt: integer('started_at', { mode: 'timestamp_ms' }).notNull(),
    finishedAt: integer('finished_at', { mode: 'timestamp_ms' }),
    startedBy: text('started_by').notNull(),
    /** Who took the import back, and when. */
    undoneAt: integer('undone_at', { mode: 'timestamp_ms' }),
    undoneBy: text('undone_by'),
    /** The process that works on it, and until when its claim holds (renewed while it works). */
    leaseOwner: text('lease_owner'),
    leaseUntil: integer('lease_until', { mode: 'timestamp_ms' }),
  },
  (table) => [index('import_batches_state').on(table.state)],
);

/** One file of an import as it was received; its bytes stand in the staging folder until the import is done. */
export const importFiles = sqliteTable(
  'import_files',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    batchId: integer('batch_id')
      .notNull()
      .references(() => importBatches.id, { onDelete: 'cascade' }),
    filename: text('filename').notNull(),
    /** Null for an address that has not been fetched yet. */
    byteLength: integer('byte_length'),
    /** As the sender declared it. */
    mediaType: text('media_type'),
    /** Where it is to be fetched from, for an address. */
    url: text('url'),
    /** For a poll: the entry of the feed that it holds. */
    feedEntryId: integer('feed_entry_id').references((): AnySQLiteColumn => feedEntries.id, {
      onDelete: 'set null',
    }),
    state: text('state', { enum: FILE_STATES }).notNull(),
    /** For an archive inside an archive: the item of the outer one, and how deep it stands (0 outside). */
    parentItemId: integer('parent_item_id').references((): AnySQLiteColumn => importItems.id, {
      onDelete: 'cascade',
    }),
    depth: integer('depth').notNull().default(0),
    /** For a table of reports: how a person wants its columns read; null leaves it to the header. */
    columns: text('columns', { mode: 'json' }).$type<ColumnMapping>(),
    /** For a table of reports: its columns, their reading and first rows. */
    table: text('table_preview', { mode: 'json' }).$type<TablePreview>(),
  },
  (table) => [index('import_files_batch').on(table.batchId, table.state)],
);

/** One report of an import (or a file that holds none), and what became of it. */
export const importItems = sqliteTable(
  'import_items',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    batchId: integer('batch_id')
      .notNull()
      .references(() => importBatches.id, { onDelete: 'cascade' }),
    fileId: integer('file_id').references((): AnySQLiteColumn => importFiles.id, { onDelete: 'cascade' }),
    filename: text('filename').notNull(),
    /** In an archive: the entry's place in its directory, from 0. */
    entry: integer('entry'),
    /** In a feed, table or message: where in the file it stands ("row 14"). */
    locator: text('locator'),
    byteLength: integer('byte_length').notNull(),
    outcome: text('outcome', { enum: ITEM_OUTCOMES }).notNull(),
    /** For a rejected item: what is wrong and what to do. */
    reason: text('reason'),
    remedy: text('remedy'),
    /** The new article, or the one that was already here. */
    articleId: integer('article_id').references(() => articles.id, { onDelete: 'set null' }),
    /** The title as it was read, for items whose article has gone or is not stored yet. */
    title: text('title'),
    facts: integer('facts').notNull().default(0),
    /** For a near duplicate: the article that it resembles most, and the share of its sentences that are new, 0 to 1. */
    nearId: integer('near_id').references(() => articles.id, { onDelete: 'set null' }),
    newShare: real('new_share'),
    /** In a preview: what would be stored. */
    proposal: text('proposal', { mode: 'json' }).$type<ProposedReport>(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [
    index('import_items_batch').on(table.batchId, table.outcome),
    index('import_items_article').on(table.articleId),
    uniqueIndex('import_items_place').on(table.fileId, table.entry, table.locator),
  ],
);

import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { users } from './account';

/**
 * A filtered page under a name. The address alone says what it shows (`/?theme=governance&from=2025-01`), in its canonical
 * form, so that one view has one address. Others see it only when it is shared.
 */
export const savedViews = sqliteTable(
  'saved_views',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    ownerId: text('owner_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    address: text('address').notNull(),
    isPinned: integer('is_pinned', { mode: 'boolean' }).notNull().default(false),
    isShared: integer('is_shared', { mode: 'boolean' }).notNull().default(false),
    /** Opened by its owner when the desk is opened without an address; at most one. */
    isStart: integer('is_start', { mode: 'boolean' }).notNull().default(false),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [
    uniqueIndex('saved_views_name').on(table.ownerId, table.name),
    uniqueIndex('saved_views_start').on(table.ownerId).where(sql`${table.isStart} = 1`),
    index('saved_views_shared').on(table.isShared),
  ],
);

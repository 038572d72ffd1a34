import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { NOTED_KINDS } from '@/core/model/note';

/** What a person of the desk has written beside something. A note that was taken away keeps its row. */
export const notes = sqliteTable(
  'notes',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    subjectKind: text('subject_kind', { enum: NOTED_KINDS }).notNull(),
    subjectId: integer('subject_id').notNull(),
    text: text('text').notNull(),
    by: text('by').notNull(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
    editedAt: integer('edited_at', { mode: 'timestamp_ms' }),
    deletedAt: integer('deleted_at', { mode: 'timestamp_ms' }),
  },
  (table) => [index('notes_subject').on(table.subjectKind, table.subjectId)],
);

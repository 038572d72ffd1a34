import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Who did what when. Append-only: triggers refuse updates and deletions. */
export const auditLog = sqliteTable(
  'audit_log',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
    /** User id, "visitor" or "local:NAME". Kept as text, for people may be removed and the log may not. */
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    before: text('before', { mode: 'json' }),
    after: text('after', { mode: 'json' }),
  },
  (table) => [
    index('audit_log_subject').on(table.subjectKind, table.subjectId),
    index('audit_log_at').on(table.at),
    index('audit_log_actor').on(table.actor),
    index('audit_log_action').on(table.action),
  ],
);

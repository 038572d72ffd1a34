import { and, desc, eq, gte, lt, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/connection';
import { auditLog } from '@/db/schema/tables';

export type AuditRow = typeof auditLog.$inferSelect;

export interface AuditWhere {
  actor: string | null;
  action: string | null;
  subjectKind: string | null;
  subjectId: string | null;
  /** From this instant on. */
  from: Date | null;
  /** Up to but without this instant. */
  until: Date | null;
  /** Entries with smaller numbers only. */
  beforeId: number | null;
}

/** Entries of the log, the newest first, at most `limit`. */
export function listAuditEntries(db: Queryable, where: AuditWhere, limit: number): AuditRow[] {
  return db
    .select()
    .from(auditLog)
    .where(
      and(
        where.actor === null ? undefined : eq(auditLog.actor, where.actor),
        where.action === null ? undefined : eq(auditLog.action, where.action),
        where.subjectKind === null ? undefined : eq(auditLog.subjectKind, where.subjectKind),
        where.subjectId === null ? undefined : eq(auditLog.subjectId, where.subjectId),
        where.from === null ? undefined : gte(auditLog.at, where.from),
        where.until === null ? undefined : lt(auditLog.at, where.until),
        where.beforeId === null ? undefined : lt(auditLog.id, where.beforeId),
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(limit)
    .all();
}

/** Every value that stands in an indexed column of the log: one look-up a value, however long the log is. */
export function listAuditValues(db: Queryable, column: 'actor' | 'action'): string[] {
  const name = sql.identifier(column);
  return db
    .all<{ value: string }>(
      sql`WITH RECURSIVE found(value) AS (
            SELECT min(${name}) FROM ${auditLog}
            UNION ALL
            SELECT (SELECT min(${name}) FROM ${auditLog} WHERE ${name} > found.value) FROM found
            WHERE found.value IS NOT NULL
          )
          SELECT value FROM found WHERE value IS NOT NULL`,
    )
    .map(({ value }) => value);
}

import type { Queryable } from '@/db/connection';
import { rowInsert } from '@/db/rows';
import { auditLog } from '@/db/schema/tables';

/** One line of the log: who did what to which thing, and what it was before and after. */
export interface AuditEntry {
  at: Date;
  /** User id or "local:NAME". */
  actor: string;
  /** Verb with its subject: "import-report", "add-user". */
  action: string;
  subjectKind: string;
  subjectId: string | number;
  before?: unknown;
  after?: unknown;
}

const insertEntry = rowInsert(auditLog);

/**
 * Append to the audit log; the database refuses to change or remove what stands in it. Returns the number of the entry,
 * which only ever grows.
 */
export function storeAuditEntry(db: Queryable, entry: AuditEntry): number {
  return insertEntry(db, {
    at: entry.at,
    actor: entry.actor,
    action: entry.action,
    subjectKind: entry.subjectKind,
    subjectId: String(entry.subjectId),
    before: entry.before ?? null,
    after: entry.after ?? null,
  });
}

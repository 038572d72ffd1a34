import { and, asc, eq, inArray } from 'drizzle-orm';
import type { FileState } from '@/core/views/imports';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowSelect, rowUpdate } from '@/db/rows';
import { importFiles } from '@/db/schema/tables';

export type ImportFile = typeof importFiles.$inferSelect;
export type NewImportFile = typeof importFiles.$inferInsert;

const insertFile = rowInsert(importFiles);
const listById = rowSelect<[number], typeof importFiles>(importFiles, 'WHERE id = ?');
const listNext = rowSelect<[number, FileState], typeof importFiles>(
  importFiles,
  'WHERE batch_id = ? AND state = ? ORDER BY id LIMIT 1',
);

/** Note a file of an import; returns its id, by which its bytes are found in the staging folder. */
export function storeImportFile(db: Queryable, file: NewImportFile): number {
  return insertFile(db, file);
}

export function findImportFile(db: Queryable, id: number): ImportFile | null {
  return listById(db, id)[0] ?? null;
}

export const updateImportFile = rowUpdate(importFiles);

/** The next file of an import in this state, in the order in which they came, or null. */
export function findNextFile(db: Queryable, batchId: number, state: FileState): ImportFile | null {
  return listNext(db, batchId, state)[0] ?? null;
}

/** Files of an import that are in one of these states. */
export function listImportFiles(db: Queryable, batchId: number, states: FileState[]): ImportFile[] {
  return db
    .select()
    .from(importFiles)
    .where(and(eq(importFiles.batchId, batchId), inArray(importFiles.state, states)))
    .orderBy(asc(importFiles.id))
    .all();
}

/** Forget a file that never arrived whole. */
export function deleteImportFile(db: Queryable, id: number): void {
  db.delete(importFiles).where(eq(importFiles.id, id)).run();
}

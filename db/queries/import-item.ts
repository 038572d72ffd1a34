import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { ItemOutcome } from '@/core/views/imports';
import type { Queryable } from '@/db/connection';
import { rowSelect, rowsInsert, rowUpdate } from '@/db/rows';
import { importItems } from '@/db/schema/tables';

export type ImportItem = typeof importItems.$inferSelect;
export type NewImportItem = typeof importItems.$inferInsert;

const listById = rowSelect<[number], typeof importItems>(importItems, 'WHERE id = ?');

const insertItems = rowsInsert(importItems);

/** Note the reports of a file; returns their ids in the same order. */
export const storeImportItems = (db: Queryable, items: NewImportItem[]): number[] => insertItems(db, items);

export function findImportItem(db: Queryable, id: number): ImportItem | null {
  return listById(db, id)[0] ?? null;
}

export const updateImportItem = rowUpdate(importItems);

const listNext = rowSelect<[number, number, number], typeof importItems>(
  importItems,
  "WHERE batch_id = ? AND id > ? AND outcome = 'pending' ORDER BY id LIMIT ?",
);

/** The items of an import that are to be read, in the order in which they were found, after the item `after`. */
export const listPendingItems = (
  db: Queryable,
  batchId: number,
  limit: number,
  after: number,
): ImportItem[] => listNext(db, batchId, after, limit);

/** The items of an import with this outcome, in the order in which they were found, after the item `after`. */
export function listImportItems(
  db: Queryable,
  batchId: number,
  outcomes: ItemOutcome[],
  limit: number,
  after = 0,
): ImportItem[] {
  return db
    .select()
    .from(importItems)
    .where(
      and(
        eq(importItems.batchId, batchId),
        inArray(importItems.outcome, outcomes),
        gt(importItems.id, after),
      ),
    )
    .orderBy(asc(importItems.id))
    .limit(limit)
    .all();
}

/** Turn every item of an import that came to one of these outcomes into another; returns how many there were. */
export function moveImportItems(
  db: Queryable,
  batchId: number,
  from: ItemOutcome[],
  to: ItemOutcome,
  at: Date,
): number {
  return db
    .update(importItems)
    .set({ outcome: to, at, proposal: sql`CASE WHEN ${to} = 'ready' THEN ${importItems.proposal} END` })
    .where(and(eq(importItems.batchId, batchId), inArray(importItems.outcome, from)))
    .run().changes;
}

/** Forget the items of a file, to open it anew. */
export function deleteItemsOfFile(db: Queryable, fileId: number): void {
  db.delete(importItems).where(eq(importItems.fileId, fileId)).run();
}

/** True while an import has an item of this outcome. */
export function hasItems(db: Queryable, batchId: number, outcome: ItemOutcome): boolean {
  return (
    db
      .select({ id: importItems.id })
      .from(importItems)
      .where(and(eq(importItems.batchId, batchId), eq(importItems.outcome, outcome)))
      .limit(1)
      .get() !== undefined
  );
}

import { and, asc, eq, exists, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { type BatchState, isUnderWay } from '@/core/views/imports';
import type { Queryable } from '@/db/connection';
import { rowSelect } from '@/db/rows';
import { importBatches, importFiles, importItems } from '@/db/schema/tables';

export type Batch = typeof importBatches.$inferSelect;
export type NewBatch = typeof importBatches.$inferInsert;

const listById = rowSelect<[number], typeof importBatches>(importBatches, 'WHERE id = ?');

/** Open an import; returns its id. */
export function storeBatch(db: Queryable, batch: NewBatch): number {
  return db.insert(importBatches).values(batch).returning({ id: importBatches.id }).get().id;
}

/** The import with this id, or null. */
export function findBatch(db: Queryable, id: number): Batch | null {
  return listById(db, id)[0] ?? null;
}

/** Change an import's row. */
export function updateBatch(db: Queryable, id: number, set: Partial<NewBatch>): void {
  db.update(importBatches).set(set).where(eq(importBatches.id, id)).run();
}

/**
 * Move an import from one of some states to another; false when it was in none of them. With the last of its work goes the claim on
 * it, in the same write: whoever sees that it is over finds nothing written behind that.
 */
export function moveBatch(
  db: Queryable,
  id: number,
  from: BatchState[],
  set: Partial<NewBatch> & { state: BatchState },
): boolean {
  const { changes } = db
    .update(importBatches)
    .set(isUnderWay(set.state) ? set : { ...set, leaseOwner: null, leaseUntil: null })
    .where(and(eq(importBatches.id, id), inArray(importBatches.state, from)))
    .run();
  return changes > 0;
}

/** True once any import was begun. */
export function hasBatches(db: Queryable): boolean {
  return db.select({ id: importBatches.id }).from(importBatches).limit(1).get() !== undefined;
}

/** Ids of imports in which something is or may be going on. */
export function listUnfinished(db: Queryable): number[] {
  return db
    .select({ id: importBatches.id })
    .from(importBatches)
    .where(inArray(importBatches.state, ['receiving', 'running', 'waiting', 'cancelling', 'undoing']))
    .all()
    .map(({ id }) => id);
}

/**
 * Imports that have work for `owner` at this moment: nobody else holds a claim on them, and there is a file to open,
 * an item to read, or an end to come to. Those after `last` first, so that a long import does not hold up a short one.
 */
export function listWorkable(db: Queryable, owner: string, now: Date, last: number): Batch[] {
  const staged = db
    .select({ one: sql`1` })
    .from(importFiles)
    .where(and(eq(importFiles.batchId, importBatches.id), eq(importFiles.state, 'staged')));
  const pending = db
    .select({ one: sql`1` })
    .from(importItems)
    .where(and(eq(importItems.batchId, importBatches.id), eq(importItems.outcome, 'pending')));
  return db
    .select()
    .from(importBatches)
    .where(
      and(
        or(
          inArray(importBatches.state, ['running', 'cancelling', 'undoing']),
          and(eq(importBatches.state, 'receiving'), or(exists(staged), exists(pending))),
        ),
        or(
          isNull(importBatches.leaseOwner),
          eq(importBatches.leaseOwner, owner),
          lt(importBatches.leaseUntil, now),
        ),
      ),
    )
    .orderBy(asc(sql`${importBatches.id} <= ${last}`), asc(importBatches.id))
    .all();
}

/** Claim an import for `owner` until `until`; false when somebody else has it. */
export function claimBatch(db: Queryable, id: number, owner: string, now: Date, until: Date): boolean {
  const { changes } = db
    .update(importBatches)
    .set({ leaseOwner: owner, leaseUntil: until })
    .where(
      and(
        eq(importBatches.id, id),
        or(
          isNull(importBatches.leaseOwner),
          eq(importBatches.leaseOwner, owner),
          lt(importBatches.leaseUntil, now),
        ),
      ),
    )
    .run();
  return changes > 0;
}

/** Give up the claims of `owner`. */
export function releaseBatch(db: Queryable, id: number, owner: string): void {
  db.update(importBatches)
    .set({ leaseOwner: null, leaseUntil: null })
    .where(and(eq(importBatches.id, id), eq(importBatches.leaseOwner, owner)))
    .run();
}

/** Who holds a claim that has not run out. */
export function listClaims(db: Queryable, now: Date): { id: number; owner: string }[] {
  return db
    .select({ id: importBatches.id, owner: importBatches.leaseOwner })
    .from(importBatches)
    .where(and(sql`${importBatches.leaseOwner} IS NOT NULL`, gt(importBatches.leaseUntil, now)))
    .all()
    .flatMap(({ id, owner }) => (owner === null ? [] : { id, owner }));
}

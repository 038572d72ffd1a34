import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowSelect, rowUpdate } from '@/db/rows';
import { savedViews } from '@/db/schema/tables';

export type StoredView = typeof savedViews.$inferSelect;

const listById = rowSelect<[number], typeof savedViews>(savedViews, 'WHERE id = ?');
const listSeen = rowSelect<[string], typeof savedViews>(
  savedViews,
  'WHERE owner_id = ? OR is_shared = 1 ORDER BY name COLLATE NOCASE, id',
);
const listByOwner = rowSelect<[string], typeof savedViews>(savedViews, 'WHERE owner_id = ? ORDER BY id');
const insertView = rowInsert(savedViews);
const changeView = rowUpdate(savedViews);

/** A saved view, whoever keeps it; or null. */
export function findSavedView(db: Queryable, id: number): StoredView | null {
  return listById(db, id)[0] ?? null;
}

/** What a person keeps and what is shared, by name. */
export function listSeenViews(db: Queryable, ownerId: string): StoredView[] {
  return listSeen(db, ownerId);
}

/** What a person keeps. */
export function listOwnViews(db: Queryable, ownerId: string): StoredView[] {
  return listByOwner(db, ownerId);
}

export function storeSavedView(db: Queryable, view: typeof savedViews.$inferInsert): number {
  return insertView(db, view);
}

export function updateSavedView(
  db: Queryable,
  id: number,
  set: Partial<typeof savedViews.$inferInsert>,
): void {
  changeView(db, id, set);
}

export function deleteSavedView(db: Queryable, id: number): void {
  prepared<[number], never>(db, 'DELETE FROM saved_views WHERE id = ?').run(id);
}

/** The address that a person's start view has, or null. */
export function findStartAddress(db: Queryable, ownerId: string): string | null {
  const row = prepared<[string], { address: string }>(
    db,
    'SELECT address FROM saved_views WHERE owner_id = ? AND is_start = 1',
  ).get(ownerId);
  return row?.address ?? null;
}

import type { NotedKind } from '@/core/model/note';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowSelect, rowUpdate } from '@/db/rows';
import { notes } from '@/db/schema/tables';

export type Note = typeof notes.$inferSelect;

const TABLES: Record<NotedKind, string> = {
  article: 'articles',
  entity: 'entities',
  event: 'events',
  figure: 'figures',
  series: 'series',
  source: 'sources',
  theme: 'themes',
};

const listById = rowSelect<[number], typeof notes>(notes, 'WHERE id = ?');
const listBySubject = rowSelect<[string, number], typeof notes>(
  notes,
  'WHERE subject_kind = ? AND subject_id = ? AND deleted_at IS NULL ORDER BY id',
);
const insertNote = rowInsert(notes);
const changeNote = rowUpdate(notes);

/** Is there something that a note can stand beside? */
export function hasSubject(db: Queryable, kind: NotedKind, id: number): boolean {
  return prepared<[number], unknown>(db, `SELECT 1 FROM ${TABLES[kind]} WHERE id = ?`).get(id) !== undefined;
}

/** A note, also one that was taken away; or null. */
export function findNote(db: Queryable, id: number): Note | null {
  return listById(db, id)[0] ?? null;
}

/** The notes beside something, oldest first, without those that were taken away. */
export function listNotes(db: Queryable, kind: NotedKind, id: number): Note[] {
  return listBySubject(db, kind, id);
}

export function storeNote(db: Queryable, note: typeof notes.$inferInsert): number {
  return insertNote(db, note);
}

export function updateNote(db: Queryable, id: number, set: Partial<typeof notes.$inferInsert>): void {
  changeNote(db, id, set);
}

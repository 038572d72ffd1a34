import type { Ownership } from '@/core/model/source-history';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowSelect, rowUpdate } from '@/db/rows';
import { sourceGrades, sourceOwnerships, sources } from '@/db/schema/tables';

export type SourceRow = typeof sources.$inferSelect;
export type SourceGradeRow = typeof sourceGrades.$inferSelect;
export type SourceOwnershipRow = typeof sourceOwnerships.$inferSelect;

const listById = rowSelect<[number], typeof sources>(sources, 'WHERE id = ?');
const listByName = rowSelect<[number, string, string], typeof sources>(
  sources,
  'WHERE id <> ? AND (fold = ? OR renamed_fold = ?)',
);
const changeSource = rowUpdate(sources);
const listGrades = rowSelect<[number], typeof sourceGrades>(sourceGrades, 'WHERE source_id = ? ORDER BY id');
const insertGrade = rowInsert(sourceGrades);
const listOwnerships = rowSelect<[number], typeof sourceOwnerships>(
  sourceOwnerships,
  'WHERE source_id = ? ORDER BY coalesce(from_year, 0), id',
);
const insertOwnership = rowInsert(sourceOwnerships);

/** An outlet, or null. */
export function findSource(db: Queryable, id: number): SourceRow | null {
  return listById(db, id)[0] ?? null;
}

/** Another outlet that goes by this folded name, or null. */
export function findSourceByFold(db: Queryable, fold: string, except: number): SourceRow | null {
  return listByName(db, except, fold, fold)[0] ?? null;
}

export function updateSource(db: Queryable, id: number, set: Partial<typeof sources.$inferInsert>): void {
  changeSource(db, id, set);
}

/** The grades of an outlet in the order in which they were given. */
export function listSourceGrades(db: Queryable, sourceId: number): SourceGradeRow[] {
  return listGrades(db, sourceId);
}

/** Returns the number of the grade. */
export function storeSourceGrade(db: Queryable, grade: typeof sourceGrades.$inferInsert): number {
  return insertGrade(db, grade);
}

export function deleteSourceGrade(db: Queryable, id: number): void {
  prepared<[number], never>(db, 'DELETE FROM source_grades WHERE id = ?').run(id);
}

/** Who owned an outlet, the earliest first. */
export function listSourceOwnerships(db: Queryable, sourceId: number): SourceOwnershipRow[] {
  return listOwnerships(db, sourceId);
}

/** Put these periods in the place of those that stand; what was there before keeps who said it and when. */
export function replaceSourceOwnerships(
  db: Queryable,
  sourceId: number,
  periods: Ownership[],
  said: { by: string; at: Date },
): void {
  const key = ({ owner, stateOwned, fromYear, toYear, note }: Ownership) =>
    JSON.stringify([owner, stateOwned, fromYear, toYear, note]);
  const known = new Map(listOwnerships(db, sourceId).map((row) => [key(row), { by: row.by, at: row.at }]));
  prepared<[number], never>(db, 'DELETE FROM source_ownerships WHERE source_id = ?').run(sourceId);
  for (const period of periods)
    insertOwnership(db, { sourceId, ...period, ...(known.get(key(period)) ?? said) });
}

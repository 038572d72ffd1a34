import { type EntityChange, subjectsOf } from '@/core/resolution/change';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowSelect, rowUpdate } from '@/db/rows';
import { entityChangeSubjects, entityChanges } from '@/db/schema/tables';

export type EntityChangeRow = typeof entityChanges.$inferSelect;

const insertChange = rowInsert(entityChanges);
const insertSubject = rowInsert(entityChangeSubjects);
const updateChange = rowUpdate(entityChanges);
const listById = rowSelect<[number], typeof entityChanges>(entityChanges, 'WHERE id = ?');
const listStanding = rowSelect<[], typeof entityChanges>(
  entityChanges,
  'WHERE undone_at IS NULL ORDER BY id',
);
const listOfEntities = rowSelect<[string], typeof entityChanges>(
  entityChanges,
  `WHERE id IN (SELECT change_id FROM entity_change_subjects WHERE entity_id IN (SELECT value FROM json_each(?)))
   ORDER BY id DESC`,
);

/** Write down what a person has done; what follows from it is `storeResolution`. Returns its id. */
export function storeEntityChange(
  db: Queryable,
  { change, reason, by, at }: { change: EntityChange; reason: string | null; by: string; at: Date },
): number {
  const changeId = insertChange(db, { change, reason, by, at });
  for (const entityId of subjectsOf(change)) insertSubject(db, { changeId, entityId });
  return changeId;
}

/** A change, standing or taken back, or null. */
export function findEntityChange(db: Queryable, id: number): EntityChangeRow | null {
  return listById(db, id)[0] ?? null;
}

/** Mark a change as taken back. */
export function markEntityChangeUndone(
  db: Queryable,
  id: number,
  { by, at }: { by: string; at: Date },
): void {
  updateChange(db, id, { undoneBy: by, undoneAt: at });
}

/** The changes that stand, in the order in which they were made. */
export const listStandingChanges = (db: Queryable): EntityChange[] =>
  listStanding(db).map(({ change }) => change);

/** Every change that speaks of one of these entities, also those taken back; the newest first. */
export const listChangesOf = (db: Queryable, entityIds: readonly number[]): EntityChangeRow[] =>
  listOfEntities(db, JSON.stringify(entityIds));

/** For each entity that was made for another's facts: that other. Also where the change was taken back since. */
export function listOrigins(db: Queryable): Map<number, number> {
  const rows = prepared<[], { entity: number; to: number }>(
    db,
    `SELECT json_extract(m.value, '$.entity') AS entity, json_extract(m.value, '$.to') AS "to"
     FROM entity_changes c, json_each(c.change, '$.moves') m WHERE json_extract(c.change, '$.kind') = 'split-articles'`,
  ).all();
  return new Map(rows.map(({ entity, to }) => [to, entity]));
}

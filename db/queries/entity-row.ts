import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowSelect } from '@/db/rows';
import { entities } from '@/db/schema/tables';
import { namePartsOf, storePersonAlias } from './entity-alias';

export type EntityRow = typeof entities.$inferSelect;

const listById = rowSelect<[number], typeof entities>(entities, 'WHERE id = ?');
const insertEntity = rowInsert(entities);

/** An entity as its texts name it, also one that is shown as another or that people have rejected; or null. */
export const findEntityRow = (db: Queryable, id: number): EntityRow | null => listById(db, id)[0] ?? null;

/** The entity as which this one is shown: itself, or what it is part of; or null. */
export function findShownEntity(db: Queryable, id: number): EntityRow | null {
  const row = findEntityRow(db, id);
  return row?.canonicalId ? findEntityRow(db, row.canonicalId) : row;
}

/** The keys of an organisation and of all above it, nearest first, as they are shown. */
export function listKeysAbove(db: Queryable, key: string): string[] {
  const rows = prepared<[string], { key: string }>(
    db,
    `WITH RECURSIVE above(key, step) AS (
       SELECT ?, 0
       UNION SELECT shown.parent_key, step + 1 FROM above
         JOIN entities self ON self.key = above.key
         JOIN entities shown ON shown.id = coalesce(self.canonical_id, self.id)
         WHERE shown.parent_key IS NOT NULL AND step < 50
     ) SELECT DISTINCT key FROM above ORDER BY step`,
  ).all(key);
  return rows.map((row) => row.key);
}

/**
 * An entity for what some articles say of another, by a name of its own. Its key holds a sign that no reading puts into
 * one, so that nothing but a person's word leads to it. Returns its id.
 */
export function storeDividedEntity(db: Queryable, { key, type }: EntityRow, name: string): number {
  const isTaken = prepared<[string], { n: number }>(db, 'SELECT 1 AS n FROM entities WHERE key = ?');
  let number = 2;
  while (isTaken.get(`${key}/${number}`)) number++;
  const id = insertEntity(db, { key: `${key}/${number}`, type, name });
  storePersonAlias(db, id, namePartsOf(name));
  return id;
}

import { type Script, scriptOf } from '@/core/model/entity';
import { foldName } from '@/core/text/fold';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowSelect, rowUpdate } from '@/db/rows';
import { entityAliases } from '@/db/schema/tables';

export type AliasRow = typeof entityAliases.$inferSelect;

const insertAlias = rowInsert(entityAliases);
/** A name known from the gazetteer becomes one seen in a text; a person's own entry is never touched. */
const insertFound = rowInsert(
  entityAliases,
  `ON CONFLICT (entity_id, alias) DO UPDATE SET
     origin = CASE WHEN origin = 'gazetteer' THEN excluded.origin ELSE origin END,
     listed = listed OR excluded.listed
   WHERE (origin = 'gazetteer' AND excluded.origin <> 'gazetteer') OR listed < excluded.listed`,
);
const insertSet = rowInsert(entityAliases, "ON CONFLICT (entity_id, alias) DO UPDATE SET origin = 'person'");
const updateAlias = rowUpdate(entityAliases);
const listById = rowSelect<[number], typeof entityAliases>(entityAliases, 'WHERE id = ?');
const listByName = rowSelect<[number, string], typeof entityAliases>(
  entityAliases,
  'WHERE entity_id = ? AND alias = ?',
);

/** The language of a name that nobody has said more about, by its script. */
export const languageOf = (script: Script): string => (script === 'Hans' ? 'zh-Hans' : 'en');

/** The columns that follow from a name itself. */
export function namePartsOf(alias: string) {
  const script = scriptOf(alias);
  return { alias, fold: foldName(alias), script, language: languageOf(script) };
}

export const findAlias = (db: Queryable, id: number): AliasRow | null => listById(db, id)[0] ?? null;

/** This very name of an entity, or null. */
export const findAliasByName = (db: Queryable, entityId: number, alias: string): AliasRow | null =>
  listByName(db, entityId, alias)[0] ?? null;

/** A name that a text shows, or that the gazetteer has. */
export function storeFoundAlias(db: Queryable, alias: typeof entityAliases.$inferInsert): void {
  insertFound(db, alias);
}

/** A name that a person gives. Returns its id. */
export function storePersonAlias(
  db: Queryable,
  entityId: number,
  { alias, script, language }: { alias: string; script: Script; language: string },
): number {
  return insertAlias(db, { entityId, alias, fold: foldName(alias), script, language, origin: 'person' });
}

export function deleteAlias(db: Queryable, id: number): void {
  prepared<[number], never>(db, 'DELETE FROM entity_aliases WHERE id = ?').run(id);
}

/** Names that were a person's word by being set alone: no one has given or decided on them by themselves. */
const ONLY_SET = `entity_id = :id AND origin = 'person' AND alias IS NOT :name
  AND id NOT IN (SELECT fact_id FROM decisions WHERE kind = 'alias')
  AND NOT EXISTS (SELECT 1 FROM entities e WHERE e.id = :id AND instr(e.key, '/') > 0
    AND alias = coalesce(json_extract(e.proposed, '$.name'), e.name))`;

/**
 * The name that a person has set for an entity (null: none) is one of its names and counts as that person's word. One that
 * was set before is what it was without that: seen in a text, known from the gazetteer, or no name at all. The first name
 * of an entity that was made for another's facts stays, and so do names that people have given or decided on.
 */
export function storeSetName(db: Queryable, entityId: number, name: string | null): void {
  const rows = prepared<[{ id: number; name: string | null }], { id: number; alias: string; listed: number }>(
    db,
    `SELECT id, alias, listed FROM entity_aliases WHERE ${ONLY_SET}`,
  ).all({ id: entityId, name });
  const seen = rows.length > 0 ? new Set(listSeenNames(db, entityId)) : new Set<string>();
  for (const { id, alias, listed } of rows) {
    if (seen.has(alias)) updateAlias(db, id, { origin: 'text' });
    else if (listed) updateAlias(db, id, { origin: 'gazetteer' });
    else deleteAlias(db, id);
  }
  if (name !== null) insertSet(db, { entityId, ...namePartsOf(name), origin: 'person' });
}

/** The names under which texts mention an entity. */
function listSeenNames(db: Queryable, entityId: number): string[] {
  return prepared<[number], { quote: string }>(
    db,
    'SELECT DISTINCT v.quote FROM mentions m JOIN evidence v ON v.id = m.evidence_id WHERE m.entity_id = ? ORDER BY v.id',
  )
    .all(entityId)
    .map(({ quote }) => quote.replace(/\s+/g, ' '));
}

/** The names under which texts mention an entity are names of it. */
export function storeSeenNames(db: Queryable, entityId: number): void {
  for (const alias of listSeenNames(db, entityId)) {
    insertFound(db, { entityId, ...namePartsOf(alias), origin: 'text' });
  }
}

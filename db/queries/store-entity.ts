import type { ExtractedEntity } from '@/core/model/extraction';
import type { MachineFields } from '@/core/resolution/change';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowUpdate } from '@/db/rows';
import { entities, type entityAliases } from '@/db/schema/tables';
import { namePartsOf, storeFoundAlias } from './entity-alias';

/** Row id of the entity with this key, or null when the desk has never met it. */
export type EntityIds = (key: string) => number | null;

/** A name of an entity in one report. */
interface FoundName {
  alias: string;
  origin: 'text' | 'gazetteer';
  listed: boolean;
}

const insertEntity = rowInsert(entities);
const updateEntity = rowUpdate(entities);

interface KnownEntity {
  id: number;
  stateOwned: number | null;
  parentKey: string | null;
  /** What the machine says in the fields that people have set. */
  proposed: string | null;
}

const findEntity = (db: Queryable, key: string): KnownEntity | undefined =>
  prepared<[string], KnownEntity>(
    db,
    'SELECT id, state_owned AS stateOwned, parent_key AS parentKey, proposed FROM entities WHERE key = ?',
  ).get(key);

/**
 * Store an entity or find it again. What an earlier article left open is filled in; what it said stays, and so does what
 * a person has set.
 */
function storeEntity(db: Queryable, { key, type, name, stateOwned, parent }: ExtractedEntity): number {
  const known = findEntity(db, key);
  if (!known) return insertEntity(db, { key, type, name, stateOwned, parentKey: parent });
  if ((known.stateOwned === null && stateOwned !== null) || (known.parentKey === null && parent !== null)) {
    fillIn(db, known, { stateOwned, parentKey: parent });
  }
  return known.id;
}

/** Fill in what is open: beside what a person has set, where one has. */
function fillIn(
  db: Queryable,
  known: KnownEntity,
  found: { stateOwned: boolean | null; parentKey: string | null },
): void {
  const proposed = known.proposed === null ? null : (JSON.parse(known.proposed) as MachineFields);
  const isSet = (field: keyof typeof found) => proposed !== null && field in proposed;
  const open = (field: keyof typeof found) => (isSet(field) ? proposed?.[field] : known[field]) === null;
  const columns: Partial<typeof found> = {};
  const beside: MachineFields = {};
  for (const field of ['stateOwned', 'parentKey'] as const) {
    if (found[field] === null || !open(field)) continue;
    Object.assign(isSet(field) ? beside : columns, { [field]: found[field] });
  }
  const isBeside = Object.keys(beside).length > 0;
  updateEntity(db, known.id, { ...columns, ...(isBeside ? { proposed: { ...proposed, ...beside } } : {}) });
}

function namesOf(entity: ExtractedEntity): FoundName[] {
  const written = new Set(entity.mentions.map((mention) => mention.quote.replace(/\s+/g, ' ')));
  const listed = new Set(entity.aliases);
  const names = new Set([entity.name, ...written, ...entity.aliases]);
  return [...names].map((alias) => ({
    alias,
    origin: written.has(alias) ? 'text' : 'gazetteer',
    listed: listed.has(alias),
  }));
}

type KnownAlias = Pick<typeof entityAliases.$inferSelect, 'alias' | 'origin'> & { listed: number };

/** Store the names of an entity. Most are known from earlier articles, and nothing is written for those. */
function storeAliases(db: Queryable, entityId: number, names: FoundName[]): void {
  const rows = prepared<[number], KnownAlias>(
    db,
    'SELECT alias, origin, listed FROM entity_aliases WHERE entity_id = ?',
  ).all(entityId);
  const stored = new Map(rows.map((row) => [row.alias, row]));
  for (const { alias, origin, listed } of names) {
    const known = stored.get(alias);
    const isSeenNow = known?.origin === 'gazetteer' && origin !== 'gazetteer';
    const isListedNow = known?.listed === 0 && listed;
    if (known && !isSeenNow && !isListedNow) continue;
    storeFoundAlias(db, { entityId, ...namePartsOf(alias), origin, listed });
  }
}

/** Store or find again the entities of one extraction; further keys are looked up among all that the desk knows. */
export function storeEntities(db: Queryable, extracted: ExtractedEntity[]): EntityIds {
  const ids = new Map<string, number | null>();
  for (const entity of extracted) {
    const id = storeEntity(db, entity);
    ids.set(entity.key, id);
    storeAliases(db, id, namesOf(entity));
  }
  return (key) => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = findEntity(db, key)?.id ?? null;
    ids.set(key, id);
    return id;
  };
}

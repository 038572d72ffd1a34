import { scriptOf } from '@/core/model/entity';
import type { ExtractedEntity } from '@/core/model/extraction';
import { foldName } from '@/core/text/fold';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert } from '@/db/rows';
import { entities, entityAliases } from '@/db/schema/tables';

/** Row id of the entity with this key, or null when the desk has never met it. */
export type EntityIds = (key: string) => number | null;

type NewAlias = typeof entityAliases.$inferInsert & { listed: boolean };

const insertEntity = rowInsert(entities);

/** A name known from the gazetteer becomes one seen in a text; a person's own entry is never touched. */
const insertAlias = rowInsert(
  entityAliases,
  `ON CONFLICT (entity_id, alias) DO UPDATE SET
     origin = CASE WHEN origin = 'gazetteer' THEN excluded.origin ELSE origin END,
     listed = listed OR excluded.listed
   WHERE (origin = 'gazetteer' AND excluded.origin <> 'gazetteer') OR listed < excluded.listed`,
);

interface KnownEntity {
  id: number;
  stateOwned: number | null;
  parentKey: string | null;
}

const findEntity = (db: Queryable, key: string): KnownEntity | undefined =>
  prepared<[string], KnownEntity>(
    db,
    'SELECT id, state_owned AS stateOwned, parent_key AS parentKey FROM entities WHERE key = ?',
  ).get(key);

/** Store an entity or find it again. What an earlier article left open is filled in; what it said stays. */
function storeEntity(db: Queryable, { key, type, name, stateOwned, parent }: ExtractedEntity): number {
  const known = findEntity(db, key);
  if (!known) return insertEntity(db, { key, type, name, stateOwned, parentKey: parent });
  if ((known.stateOwned === null && stateOwned !== null) || (known.parentKey === null && parent !== null)) {
    prepared<[number | null, string | null, number], never>(
      db,
      'UPDATE entities SET state_owned = coalesce(state_owned, ?), parent_key = coalesce(parent_key, ?) WHERE id = ?',
    ).run(stateOwned === null ? null : Number(stateOwned), parent, known.id);
  }
  return known.id;
}

function aliasesOf(entityId: number, entity: ExtractedEntity): NewAlias[] {
  const written = new Set(entity.mentions.map((mention) => mention.quote.replace(/\s+/g, ' ')));
  const listed = new Set(entity.aliases);
  const names = new Set([entity.name, ...written, ...entity.aliases]);
  return [...names].map((alias) => {
    const script = scriptOf(alias);
    return {
      entityId,
      alias,
      fold: foldName(alias),
      script,
      language: script === 'Hans' ? 'zh-Hans' : 'en',
      origin: written.has(alias) ? 'text' : 'gazetteer',
      listed: listed.has(alias),
    };
  });
}

type KnownAlias = Required<Pick<NewAlias, 'alias' | 'origin'>> & { listed: number };

/** Store the names of an entity. Most are known from earlier articles, and nothing is written for those. */
function storeAliases(db: Queryable, entityId: number, aliases: NewAlias[]): void {
  const rows = prepared<[number], KnownAlias>(
    db,
    'SELECT alias, origin, listed FROM entity_aliases WHERE entity_id = ?',
  ).all(entityId);
  const stored = new Map(rows.map((row) => [row.alias, row]));
  for (const alias of aliases) {
    const known = stored.get(alias.alias);
    const isSeenNow = known?.origin === 'gazetteer' && alias.origin !== 'gazetteer';
    const isListedNow = known?.listed === 0 && alias.listed;
    if (!known || isSeenNow || isListedNow) insertAlias(db, alias);
  }
}

/** Store or find again the entities of one extraction; further keys are looked up among all that the desk knows. */
export function storeEntities(db: Queryable, extracted: ExtractedEntity[]): EntityIds {
  const ids = new Map<string, number | null>();
  for (const entity of extracted) {
    const id = storeEntity(db, entity);
    ids.set(entity.key, id);
    storeAliases(db, id, aliasesOf(id, entity));
  }
  return (key) => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = findEntity(db, key)?.id ?? null;
    ids.set(key, id);
    return id;
  };
}

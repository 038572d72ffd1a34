import { and, eq, ne, sql } from 'drizzle-orm';
import { scriptOf } from '@/core/model/entity';
import type { ExtractedEntity } from '@/core/model/extraction';
import { foldName } from '@/core/text/fold';
import type { Queryable } from '@/db/connection';
import { entities, entityAliases } from '@/db/schema/tables';

/** Row id of the entity with this key, or null when the desk has never met it. */
export type EntityIds = (key: string) => number | null;

function storeEntity(db: Queryable, entity: ExtractedEntity): number {
  // What an earlier article left open may be filled in; what it said stays.
  return db
    .insert(entities)
    .values({
      key: entity.key,
      type: entity.type,
      name: entity.name,
      stateOwned: entity.stateOwned,
      parentKey: entity.parent,
    })
    .onConflictDoUpdate({
      target: entities.key,
      set: {
        stateOwned: sql`coalesce(${entities.stateOwned}, excluded.state_owned)`,
        parentKey: sql`coalesce(${entities.parentKey}, excluded.parent_key)`,
      },
    })
    .returning({ id: entities.id })
    .get().id;
}

function storeAliases(db: Queryable, entityId: number, entity: ExtractedEntity): void {
  const written = new Set(entity.mentions.map((mention) => mention.quote.replace(/\s+/g, ' ')));
  const names = new Set([entity.name, ...written, ...entity.aliases]);
  const rows = [...names].map((alias) => {
    const script = scriptOf(alias);
    return {
      entityId,
      alias,
      fold: foldName(alias),
      script,
      language: script === 'Hans' ? 'zh-Hans' : 'en',
      origin: written.has(alias) ? ('text' as const) : ('gazetteer' as const),
    };
  });
  // A name known from the gazetteer becomes one seen in a text; a person's own entry is never touched.
  db.insert(entityAliases)
    .values(rows)
    .onConflictDoUpdate({
      target: [entityAliases.entityId, entityAliases.alias],
      set: { origin: sql`excluded.origin` },
      setWhere: and(eq(entityAliases.origin, 'gazetteer'), ne(sql`excluded.origin`, 'gazetteer')),
    })
    .run();
}

/** Store or find again the entities of one extraction; further keys are looked up among all that the desk knows. */
export function storeEntities(db: Queryable, extracted: ExtractedEntity[]): EntityIds {
  const ids = new Map<string, number | null>();
  for (const entity of extracted) {
    const id = storeEntity(db, entity);
    storeAliases(db, id, entity);
    ids.set(entity.key, id);
  }
  return (key) => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const row = db.select({ id: entities.id }).from(entities).where(eq(entities.key, key)).get();
    ids.set(key, row?.id ?? null);
    return row?.id ?? null;
  };
}

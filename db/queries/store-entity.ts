import { and, eq, ne, sql } from 'drizzle-orm';
import { scriptOf } from '@/core/model/entity';
import type { ExtractedEntity } from '@/core/model/extraction';
import { foldName } from '@/core/text/fold';
import type { Queryable } from '@/db/connection';
import { entities, entityAliases } from '@/db/schema/tables';

/** Row id of the entity with this key, or null when the desk has never met it. */
export type EntityIds = (key: string) => number | null;

/** SQLite takes 32,766 parameters a statement; the widest row here has six. */
const ROWS_PER_INSERT = 4000;

function chunksOf<T>(rows: T[]): T[][] {
  const chunks: T[][] = [];
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT)
    chunks.push(rows.slice(from, from + ROWS_PER_INSERT));
  return chunks;
}

function storeRows(db: Queryable, extracted: ExtractedEntity[]): Map<string, number | null> {
  const ids = new Map<string, number | null>();
  for (const chunk of chunksOf(extracted)) {
    // What an earlier article left open may be filled in; what it said stays.
    const rows = db
      .insert(entities)
      .values(
        chunk.map(({ key, type, name, stateOwned, parent }) => ({
          key,
          type,
          name,
          stateOwned,
          parentKey: parent,
        })),
      )
      .onConflictDoUpdate({
        target: entities.key,
        set: {
          stateOwned: sql`coalesce(${entities.stateOwned}, excluded.state_owned)`,
          parentKey: sql`coalesce(${entities.parentKey}, excluded.parent_key)`,
        },
      })
      .returning({ id: entities.id, key: entities.key })
      .all();
    for (const { id, key } of rows) ids.set(key, id);
  }
  return ids;
}

function aliasesOf(entityId: number, entity: ExtractedEntity): (typeof entityAliases.$inferInsert)[] {
  const written = new Set(entity.mentions.map((mention) => mention.quote.replace(/\s+/g, ' ')));
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
    };
  });
}

function storeAliases(db: Queryable, rows: (typeof entityAliases.$inferInsert)[]): void {
  for (const chunk of chunksOf(rows)) {
    // A name known from the gazetteer becomes one seen in a text; a person's own entry is never touched.
    db.insert(entityAliases)
      .values(chunk)
      .onConflictDoUpdate({
        target: [entityAliases.entityId, entityAliases.alias],
        set: { origin: sql`excluded.origin` },
        setWhere: and(eq(entityAliases.origin, 'gazetteer'), ne(sql`excluded.origin`, 'gazetteer')),
      })
      .run();
  }
}

/** Store or find again the entities of one extraction; further keys are looked up among all that the desk knows. */
export function storeEntities(db: Queryable, extracted: ExtractedEntity[]): EntityIds {
  const ids = storeRows(db, extracted);
  storeAliases(
    db,
    extracted.flatMap((entity) => aliasesOf(ids.get(entity.key)!, entity)),
  );
  return (key) => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const row = db.select({ id: entities.id }).from(entities).where(eq(entities.key, key)).get();
    ids.set(key, row?.id ?? null);
    return row?.id ?? null;
  };
}

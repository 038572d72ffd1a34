import type { EntityType } from '@/core/model/entity';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/** An entity of which a person has confirmed something, with the names that people stand for. */
export interface ConfirmedEntity {
  key: string;
  type: EntityType;
  name: string;
  parent: string | null;
  stateOwned: boolean | null;
  aliases: string[];
}

interface Row extends Omit<ConfirmedEntity, 'stateOwned' | 'aliases'> {
  id: number;
  stateOwned: number | null;
}

/** Names that a person has given, or confirmed. */
const CONFIRMED_ALIASES = `SELECT a.entity_id AS entityId, a.alias FROM entity_aliases a
  WHERE a.origin = 'person' OR a.id IN (SELECT fact_id FROM decisions WHERE kind = 'alias' AND verdict IN ('confirm', 'correct'))`;

/** Entities that people have confirmed, or one of whose names they have; in the order of their keys. */
export function listConfirmedEntities(db: Queryable): ConfirmedEntity[] {
  const aliases = prepared<[], { entityId: number; alias: string }>(
    db,
    `${CONFIRMED_ALIASES} ORDER BY a.id`,
  ).all();
  const namesOf = new Map<number, string[]>();
  for (const { entityId, alias } of aliases) {
    namesOf.set(entityId, [...(namesOf.get(entityId) ?? []), alias]);
  }
  const rows = prepared<[], Row>(
    db,
    `SELECT id, key, type, name, parent_key AS parent, state_owned AS stateOwned FROM entities
     WHERE review_status <> 'rejected'
       AND (review_status = 'confirmed' OR id IN (SELECT entityId FROM (${CONFIRMED_ALIASES})))
     ORDER BY key`,
  ).all();
  return rows.map(({ id, stateOwned, ...entity }) => ({
    ...entity,
    stateOwned: stateOwned === null ? null : stateOwned === 1,
    aliases: (namesOf.get(id) ?? []).filter((alias) => alias !== entity.name),
  }));
}

/** Changes whenever a decision on an entity or a name does: what is made of confirmed names is renewed then. */
export function readNamesStamp(db: Queryable): string {
  const row = prepared<[], { n: number; last: number | null; newest: number | null }>(
    db,
    `SELECT count(*) AS n, max(decided_at) AS last, max(id) AS newest FROM decisions
     WHERE kind IN ('entity', 'alias')`,
  ).get();
  return `${row?.n} ${row?.last} ${row?.newest}`;
}

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

/**
 * Names that a person has given or confirmed. An entity that was made for another's facts shares its name with that one,
 * and only a name of its own can tell a text which is meant.
 */
const CONFIRMED_ALIASES = `SELECT a.entity_id AS entityId, a.alias FROM entity_aliases a JOIN entities e ON e.id = a.entity_id
  WHERE (a.origin = 'person' OR a.id IN (SELECT fact_id FROM decisions WHERE kind = 'alias' AND verdict IN ('confirm', 'correct')))
    AND a.id NOT IN (SELECT fact_id FROM decisions WHERE kind = 'alias' AND verdict = 'reject')
    AND (instr(e.key, '/') = 0 OR NOT EXISTS (SELECT 1 FROM entity_aliases o WHERE o.fold = a.fold AND o.entity_id <> a.entity_id))`;

/**
 * Entities that people have confirmed, or one of whose names they have given or confirmed; in the order of their keys.
 * What was merged keeps its own key, so that the merge can be taken back, and is typed as what it is part of.
 */
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
    `SELECT e.id, e.key, shown.type, e.name, shown.parent_key AS parent, shown.state_owned AS stateOwned
     FROM entities e JOIN entities shown ON shown.id = coalesce(e.canonical_id, e.id)
     WHERE shown.review_status <> 'rejected'
       AND ((e.review_status = 'confirmed' AND instr(e.key, '/') = 0) OR e.id IN (SELECT entityId FROM (${CONFIRMED_ALIASES})))
     ORDER BY e.key`,
  ).all();
  return rows.map(({ id, stateOwned, key, name, ...entity }) => {
    const names = namesOf.get(id) ?? [];
    // The shared name of an entity that was made for another's facts stays that other's.
    const shown = key.includes('/') && !names.includes(name) ? (names[0] ?? name) : name;
    return {
      ...entity,
      key,
      name: shown,
      stateOwned: stateOwned === null ? null : stateOwned === 1,
      aliases: names.filter((alias) => alias !== shown),
    };
  });
}

/** Names that people have taken from an entity, by its key. */
export function listRemovedNames(db: Queryable): Map<string, string[]> {
  const rows = prepared<[], { key: string; alias: string }>(
    db,
    `SELECT e.key, a.alias FROM decisions d JOIN entity_aliases a ON a.id = d.fact_id JOIN entities e ON e.id = a.entity_id
     WHERE d.kind = 'alias' AND d.verdict = 'reject' ORDER BY e.key, a.id`,
  ).all();
  const removed = new Map<string, string[]>();
  for (const { key, alias } of rows) removed.set(key, [...(removed.get(key) ?? []), alias]);
  return removed;
}

/** Changes whenever a decision on an entity or a name does, or what people have done to entities: what is made of confirmed names is renewed then. */
export function readNamesStamp(db: Queryable): string {
  const row = prepared<[], Record<string, number | null>>(
    db,
    `SELECT count(*) AS n, max(decided_at) AS last, max(id) AS newest, max(revision) AS revision,
       (SELECT max(id) FROM entity_changes) AS change, (SELECT count(undone_at) FROM entity_changes) AS undone
     FROM decisions WHERE kind IN ('entity', 'alias')`,
  ).get();
  return Object.values(row ?? {}).join(' ');
}

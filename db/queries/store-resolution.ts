import type { EntityFields, MachineFields } from '@/core/resolution/change';
import { membersWith, type Resolution, standsFor } from '@/core/resolution/replay';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowSelect, rowUpdate } from '@/db/rows';
import { entities, entityIdentifiers } from '@/db/schema/tables';
import { storeSeenNames, storeSetName } from './entity-alias';
import { listNamedEntities, renameInArticle } from './entity-assignments';
import { listOrigins } from './entity-change';
import { forgetUnseenNames } from './remove-untold';

const listById = rowSelect<[number], typeof entities>(entities, 'WHERE id = ?');
const updateEntity = rowUpdate(entities);
const insertIdentifier = rowInsert(entityIdentifiers);

/** What of the desk follows a change of the resolution, for counts and suggestions. */
export interface Resettled {
  /** Entities that are shown as part of something else than before, with all that they were and are one with. */
  groups: number[][];
  /** Articles whose facts name other entities now. */
  articles: number[];
}

/** Ids whose value is another in the one map than in the other, or only in one. */
function changedIds<Value>(before: ReadonlyMap<number, Value>, after: ReadonlyMap<number, Value>): number[] {
  const toText = (value: Value | undefined) =>
    JSON.stringify(value instanceof Map ? [...value].sort(([a], [b]) => a - b) : (value ?? null));
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => toText(before.get(id)) !== toText(after.get(id)));
}

/**
 * Bring the tables from one resolution to the next: what is shown as what, the fields that people have set, and in divided
 * articles the entity that facts name. Inside the caller's transaction, in which the changes are written or taken back.
 */
export function storeResolution(db: Queryable, before: Resolution, after: Resolution): Resettled {
  const moved = changedIds(before.canonicalOf, after.canonicalOf);
  for (const id of moved) updateEntity(db, id, { canonicalId: after.canonicalOf.get(id) ?? null });
  for (const id of changedIds(before.fields, after.fields)) storeFields(db, id, after.fields.get(id) ?? {});
  const articles = changedIds(before.assignments, after.assignments);
  if (articles.length > 0) storeAssignments(db, after, articles);
  const groups = new Map<string, number[]>();
  for (const resolution of [before, after]) {
    for (const id of moved) {
      const members = membersWith(resolution, id);
      if (members.length > 1) groups.set(members.join(), [...members]);
    }
  }
  return { groups: [...groups.values()], articles };
}

/** Write what people have set of an entity; the machine's own words are kept beside, and stand again where nothing is set. */
function storeFields(db: Queryable, id: number, set: EntityFields): void {
  const [row] = listById(db, id);
  if (!row) return;
  const { identifiers = [], ...given } = set;
  const { name, type, stateOwned, parentKey, listedKey } = row;
  const machine = { name, type, stateOwned, parentKey, listedKey, ...row.proposed };
  const fields = Object.keys(given) as (keyof MachineFields)[];
  const proposed = Object.fromEntries(fields.map((field) => [field, machine[field]]));
  updateEntity(db, id, { ...machine, ...given, proposed: fields.length > 0 ? proposed : null });
  prepared<[number], never>(db, 'DELETE FROM entity_identifiers WHERE entity_id = ?').run(id);
  for (const identifier of identifiers) insertIdentifier(db, { entityId: id, ...identifier });
  storeSetName(db, id, given.name ?? null);
}

/** Let the facts of these articles name what stands for the entities of their texts. */
function storeAssignments(db: Queryable, after: Resolution, articles: readonly number[]): void {
  const origins = listOrigins(db);
  const told = (id: number): number => {
    let at = id;
    for (let from = origins.get(at); from !== undefined; from = origins.get(at)) at = from;
    return at;
  };
  const seen = new Set<number>();
  for (const article of articles) {
    for (const named of listNamedEntities(db, article)) {
      const to = standsFor(after, article, told(named));
      if (to === named) continue;
      renameInArticle(db, article, { from: named, to });
      seen.add(named).add(to);
    }
  }
  for (const id of seen) {
    forgetUnseenNames(db, id);
    storeSeenNames(db, id);
  }
}

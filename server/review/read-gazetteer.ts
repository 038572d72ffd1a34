import { listConfirmedEntities, listRemovedNames, readNamesStamp } from '@/db/queries/confirmed-names';
import { GAZETTEER, type Gazetteer, withConfirmed, withoutNames } from '@/extraction/rules/gazetteer';
import { entry } from '@/extraction/rules/gazetteer-entry';
import type { Desk } from '@/server/context';

/** Kept for each connection, for what matching builds from a gazetteer is kept with it. */
const cache = new WeakMap<Desk['db'], { stamp: string; gazetteer: Gazetteer }>();

/**
 * What the desk knows by name: the gazetteer that it is set up with, and the entities and names that people have
 * confirmed, which outrank it, without the names that they have taken from an entity. Made anew only when such a decision
 * has changed.
 */
export function readGazetteer(desk: Pick<Desk, 'db'>): Gazetteer {
  const stamp = readNamesStamp(desk.db);
  const known = cache.get(desk.db);
  if (known?.stamp === stamp) return known.gazetteer;
  const confirmed = listConfirmedEntities(desk.db).map(({ key, type, name, ...details }) =>
    entry(type, key, name, details),
  );
  const gazetteer = withConfirmed(withoutNames(GAZETTEER, listRemovedNames(desk.db)), confirmed);
  cache.set(desk.db, { stamp, gazetteer });
  return gazetteer;
}

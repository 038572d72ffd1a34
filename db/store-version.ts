import { clientOf, prepared } from './client';
import type { Queryable } from './connection';

/** Whether anything in the file has been written since, and by whom. Holds for one connection, outside of transactions. */
export interface StoreVersion {
  /**
   * Rows that this connection has changed, those of triggers and of references included, but not those of `writeApart`. What is
   * rolled back counts as well.
   */
  own: number;
  /** Another number after each commit of another connection or process. */
  others: number;
  /** Which imports and readings of the archive are under way. */
  underWay: string[];
}

const UNDER_WAY = `
  SELECT 'import ' || id FROM import_batches WHERE state IN ('receiving', 'running', 'cancelling', 'undoing')
  UNION ALL
  SELECT 'reread ' || id FROM rereads WHERE state IN ('running', 'cancelling')`;

/** Kept on `globalThis`: Next evaluates modules more than once in one process. */
const holder = globalThis as typeof globalThis & { lodestoneApart?: WeakMap<object, number> };
holder.lodestoneApart ??= new WeakMap();
const apart = holder.lodestoneApart;

const countChanges = (db: Queryable) => prepared<[], number>(db, 'SELECT total_changes()').pluck().get() ?? 0;

/**
 * Write what no reader is shown, such as the files of an import while they arrive: it does not count as a change of what the desk
 * holds. `work` must be over when it returns.
 */
export function writeApart<Result>(db: Queryable, work: () => Result): Result {
  const client = clientOf(db);
  const before = countChanges(db);
  try {
    return work();
  } finally {
    apart.set(client, (apart.get(client) ?? 0) + countChanges(db) - before);
  }
}

/**
 * How the store stands: as long as none of it changes, nothing has been written, by whichever connection or process. What is
 * rolled back costs a look and never hides one.
 */
export function storeVersion(db: Queryable): StoreVersion {
  return {
    own: countChanges(db) - (apart.get(clientOf(db)) ?? 0),
    others: prepared<[], number>(db, 'PRAGMA data_version').pluck().get() ?? 0,
    underWay: prepared<[], string>(db, UNDER_WAY).pluck().all(),
  };
}

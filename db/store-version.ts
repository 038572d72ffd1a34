import { STATES_UNDER_WAY } from '@/core/views/imports';
import { STATES_REREADING } from '@/core/views/rereads';
import { clientOf, prepared } from './client';
import type { Queryable } from './connection';

/** An import or a reading of the archive, and who has begun it. */
export interface WorkUnderWay {
  /** "import 12", "reread 3". */
  work: string;
  /** User id, or "local:NAME". */
  by: string;
}

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
  underWay: WorkUnderWay[];
}

const listed = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ');
const UNDER_WAY = `
  SELECT 'import ' || id AS work, started_by AS "by" FROM import_batches WHERE state IN (${listed(STATES_UNDER_WAY)})
  UNION ALL
  SELECT 'reread ' || id, started_by FROM rereads WHERE state IN (${listed(STATES_REREADING)})`;

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
    underWay: prepared<[], WorkUnderWay>(db, UNDER_WAY).all(),
  };
}

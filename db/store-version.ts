import { prepared } from './client';
import type { Queryable } from './connection';

/**
 * A word that is another one as soon as anything in the file has been written since, by whichever connection or process. SQLite
 * tells of others’ commits by `data_version` and counts the rows that this connection has changed, those of triggers and of
 * references included; what is rolled back counts as well, which costs a look and never hides one. Holds for one connection,
 * outside of transactions.
 */
export function storeVersion(db: Queryable): string {
  const others = prepared<[], number>(db, 'PRAGMA data_version').pluck().get();
  const own = prepared<[], number>(db, 'SELECT total_changes()').pluck().get();
  return `${others} ${own}`;
}

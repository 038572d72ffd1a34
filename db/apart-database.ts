import type Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { DeskDatabase } from './connection';
import * as tables from './schema/tables';
import { writeApart } from './store-version';

/** Methods of a statement that run it. */
const RUNS = new Set<PropertyKey>(['run', 'all', 'get']);

/** The same object with some of its properties in our own words; the others act on the object itself, as natives must. */
function inOwnWords<Target extends object>(target: Target, own: (key: PropertyKey) => unknown): Target {
  return new Proxy(target, {
    get(_, key) {
      const ours = own(key);
      if (ours !== undefined) return ours;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/**
 * The same connection for a library that writes by itself: what it writes to the tables named is written apart (`writeApart`), so
 * that a sign-in does not count as a change of what the desk holds. All else it writes counts.
 */
export function apartDatabase(db: DeskDatabase, apart: readonly string[]): DeskDatabase {
  const { $client: client } = db;
  const writes = new RegExp(`^\\s*(?:insert into|update|delete from) "(?:${apart.join('|')})"`, 'i');
  const apartly = (statement: Sqlite.Statement): Sqlite.Statement =>
    inOwnWords(statement, (key) => {
      if (key === 'raw') return (...on: [boolean?]) => apartly(statement.raw(...on));
      if (!RUNS.has(key)) return undefined;
      const run = (Reflect.get(statement, key) as (...values: unknown[]) => unknown).bind(statement);
      return (...values: unknown[]) => writeApart(db, () => run(...values));
    });
  const ours = inOwnWords(client, (key) => {
    if (key !== 'prepare') return undefined;
    return (source: string) => {
      const statement = client.prepare(source);
      return writes.test(source) ? apartly(statement) : statement;
    };
  });
  return drizzle({ client: ours, schema: tables });
}

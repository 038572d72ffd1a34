import Sqlite from 'better-sqlite3';
import type { Queryable } from './connection';

const cache = new WeakMap<Sqlite.Database, Map<string, Sqlite.Statement>>();

/**
 * The better-sqlite3 handle below a connection or an open transaction of it: there is one, so what runs on it runs
 * inside that transaction. For the few statements that run for every imported report, where building the query anew
 * each time would cost more than running it.
 */
export function clientOf(db: Queryable): Sqlite.Database {
  const { session } = db as unknown as { session?: { client?: unknown } };
  if (session?.client instanceof Sqlite) return session.client;
  throw new Error('This database handle has no better-sqlite3 connection below it.');
}

/** A statement of this connection, compiled once. */
export function prepared<Parameters extends unknown[], Row>(
  db: Queryable,
  source: string,
): Sqlite.Statement<Parameters, Row> {
  const client = clientOf(db);
  const statements = cache.get(client) ?? new Map<string, Sqlite.Statement>();
  cache.set(client, statements);
  const statement = statements.get(source) ?? client.prepare(source);
  statements.set(source, statement);
  return statement as Sqlite.Statement<Parameters, Row>;
}

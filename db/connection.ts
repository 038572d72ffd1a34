import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import * as tables from './schema/tables';

/** The one connection, synchronous, with every table. `$client` is the better-sqlite3 handle below it. */
export type DeskDatabase = BetterSQLite3Database<typeof tables> & { $client: Sqlite.Database };

/** A connection or an open transaction of it: what a query function asks for. */
export type Queryable = Pick<
  BetterSQLite3Database<typeof tables>,
  'select' | 'insert' | 'update' | 'delete' | 'all' | 'get' | 'run' | 'values' | 'selectDistinct'
>;

/** The file was written by a newer Lodestone; opening it could spoil it. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
}

const MIGRATIONS_TABLE = '__drizzle_migrations';

function appliedAt(client: Sqlite.Database): number {
  const isThere = client.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?");
  if (!isThere.get(MIGRATIONS_TABLE)) return 0;
  const row = client.prepare(`SELECT max(created_at) AS at FROM ${MIGRATIONS_TABLE}`).get() as {
    at: number | null;
  };
  return Number(row.at ?? 0);
}

function refuseNewer(client: Sqlite.Database, path: string, migrations: MigrationMeta[]): void {
  const known = migrations.at(-1)?.folderMillis ?? 0;
  if (appliedAt(client) > known) {
    throw new NewerDatabaseError(
      `The desk in ${path} was last opened by a newer Lodestone. Update the program, or open a backup made by this version.`,
    );
  }
}

/** Whether a desk has exactly the schema of this program. */
export function isUpToDate(db: DeskDatabase, migrationsFolder = resolve('drizzle')): boolean {
  return appliedAt(db.$client) === newestMigration(migrationsFolder);
}

const newest = new Map<string, number>();

/** When the newest migration of a folder was made; the files are read once. */
function newestMigration(folder: string): number {
  const known =
    newest.get(folder) ?? readMigrationFiles({ migrationsFolder: folder }).at(-1)?.folderMillis ?? 0;
  newest.set(folder, known);
  return known;
}

/** An upgrade was not begun, for the copy of the desk as it was could not be made. */
export class UpgradeError extends Error {
  override name = 'UpgradeError';
}

/** Keep the desk as it is in a file of its own before its schema changes; the copy of the upgrade before goes. */
function keepCopy(client: Sqlite.Database, path: string): void {
  const kept = `${path}.before-upgrade`;
  const partial = `${kept}.partial`;
  try {
    rmSync(partial, { force: true });
    client.prepare('VACUUM INTO ?').run(partial);
    renameSync(partial, kept);
  } catch (error) {
    rmSync(partial, { force: true });
    const cause = error instanceof Error ? error.message : String(error);
    throw new UpgradeError(
      `The desk in ${path} wants an upgrade, but could not be copied to ${kept} before it: ${cause}. Nothing was changed. Make room on the disk and see that the folder may be written to, then start again.`,
    );
  }
}

/**
 * Apply what is missing, in one transaction that holds the write lock: two processes that open a new desk at once
 * must not both create it. Foreign keys rest meanwhile (SQLite rebuilds a table by dropping it) and are checked before the commit.
 */
function migrate(client: Sqlite.Database, path: string, migrations: MigrationMeta[]): void {
  const last = appliedAt(client);
  if ((migrations.at(-1)?.folderMillis ?? 0) <= last) return;
  if (last > 0 && path !== ':memory:') keepCopy(client, path);
  client.pragma('foreign_keys = OFF');
  client
    .transaction(() => {
      const last = appliedAt(client);
      client.exec(
        `CREATE TABLE IF NOT EXISTS ${MIGRATIONS_TABLE} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)`,
      );
      const record = client.prepare(`INSERT INTO ${MIGRATIONS_TABLE} (hash, created_at) VALUES (?, ?)`);
      for (const migration of migrations.filter((each) => each.folderMillis > last)) {
        for (const statement of migration.sql) client.exec(statement);
        record.run(migration.hash, migration.folderMillis);
      }
      const broken = client.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0) throw new Error(`A migration would leave ${broken.length} broken references.`);
    })
    .immediate();
  client.pragma('foreign_keys = ON');
}

/**
 * Open the desk's file (or ':memory:'), create its folder, and bring its schema up to date.
 * Throws NewerDatabaseError when the file was written by a newer program.
 */
export function openDatabase(path: string, migrationsFolder = resolve('drizzle')): DeskDatabase {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const client = new Sqlite(path);
  try {
    client.pragma('busy_timeout = 5000');
    const migrations = readMigrationFiles({ migrationsFolder });
    refuseNewer(client, path, migrations);
    client.pragma('journal_mode = WAL');
    client.pragma('synchronous = NORMAL');
    // Pages written in between two copies into the database file: an import writes the same ones again and again, and
    // copying them less often took a tenth off its time (bench/import.ts). The log stays below 32 MB.
    client.pragma('wal_autocheckpoint = 8000');
    client.pragma('foreign_keys = ON');
    migrate(client, path, migrations);
    return drizzle({ client, schema: tables });
  } catch (error) {
    client.close();
    throw error;
  }
}

/**
 * Do `work`, which writes much under savepoints, with the pages as they were before each of them kept in memory and not
 * in a temporary file: no more of them than one savepoint changes, and an eighth less time for an import. What is
 * committed is as safe as ever. Only for the while, since a reader's large sort would be held in memory as well.
 */
export async function withSavepointsInMemory<T>(db: DeskDatabase, work: () => Promise<T>): Promise<T> {
  db.$client.pragma('temp_store = MEMORY');
  try {
    return await work();
  } finally {
    db.$client.pragma('temp_store = DEFAULT');
  }
}

/**
 * Run `work` in one transaction while foreign keys rest, for rows that are removed in an order of their own. Only on a
 * connection that nobody else is writing through: better-sqlite3 is synchronous, so nothing comes in between.
 */
export function withForeignKeysResting<T>(db: DeskDatabase, work: (tx: Queryable) => T): T {
  db.$client.pragma('foreign_keys = OFF');
  try {
    return db.transaction((tx) => work(tx), { behavior: 'immediate' });
  } finally {
    db.$client.pragma('foreign_keys = ON');
  }
}

import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import type { DeskDatabase } from './connection';

/** What a look over a whole database file finds. */
export interface DatabaseCheck {
  /** What SQLite’s integrity check complains of; empty when the file is whole. */
  faults: string[];
  /** Rows that refer to rows which are not there. */
  brokenReferences: number;
  /** Rows by table, of the tables that hold what a desk knows. */
  counts: Record<(typeof COUNTED_TABLES)[number], number>;
}

const COUNTED_TABLES = ['articles', 'events', 'figures', 'entities', 'decisions', 'uploads'] as const;

/** Remove a database file with what SQLite may have left beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
}

/**
 * Copy an open database, readers and writers going on, into one file that stands alone. It is written beside its place
 * and moved there when it is whole, so that `to` is never half a copy. Throws what SQLite throws (a full disk).
 */
export async function copyDatabase(db: DeskDatabase, to: string): Promise<void> {
  const partial = `${to}.partial`;
  removeDatabase(partial);
  try {
    // All pages in one step: step by step, the copy would begin anew whenever another process has written.
    await db.$client.backup(partial, { progress: () => Number.MAX_SAFE_INTEGER });
    const copy = new Sqlite(partial);
    try {
      // A copy of a database in WAL mode would want a second file as soon as it is read.
      copy.pragma('journal_mode = DELETE');
    } finally {
      copy.close();
    }
    // Accounts and sources are in it.
    chmodSync(partial, 0o600);
    syncFile(partial);
    renameSync(partial, to);
  } catch (error) {
    removeDatabase(partial);
    throw error;
  }
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Rows by table. */
function countRows(client: Sqlite.Database): DatabaseCheck['counts'] {
  // An older desk has no decisions yet.
  const isThere = client.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?");
  const count = (table: string) =>
    isThere.get(table) ? Number(client.prepare(`SELECT count(*) FROM ${table}`).pluck().get()) : 0;
  const counts = Object.fromEntries(COUNTED_TABLES.map((table) => [table, count(table)]));
  return counts as DatabaseCheck['counts'];
}

/**
 * Copy a database, as `copyDatabase` does, and compare: the tables whose copy has another number of rows. When somebody has
 * written meanwhile there is nothing to compare with, and none is returned.
 */
export async function copyAndCompare(db: DeskDatabase, to: string): Promise<string[]> {
  const client = db.$client;
  const changes = () => [
    client.pragma('data_version', { simple: true }),
    client.prepare('SELECT total_changes()').pluck().get(),
  ];
  const before = changes();
  const wanted = countRows(client);
  await copyDatabase(db, to);
  if (String(changes()) !== String(before)) return [];
  const copy = new Sqlite(to, { readonly: true });
  try {
    const found = countRows(copy);
    return COUNTED_TABLES.filter((table) => found[table] !== wanted[table]);
  } finally {
    copy.close();
  }
}

/** Look over a database file that nobody has open: whole or not, and how much is in it. Throws when it is no database. */
export function checkDatabase(path: string): DatabaseCheck {
  const client = new Sqlite(path, { readonly: true, fileMustExist: true });
  try {
    const rows = client.pragma('integrity_check') as { integrity_check: string }[];
    const faults = rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
    const brokenReferences = (client.pragma('foreign_key_check') as unknown[]).length;
    return { faults, brokenReferences, counts: countRows(client) };
  } finally {
    client.close();
  }
}

const isDamage = (error: unknown) =>
  error instanceof Sqlite.SqliteError && /^SQLITE_(?:NOTADB|CORRUPT)/.test(error.code);

/** Whether another process has a database file in use, a server of the desk for example. */
export function isInUse(path: string): boolean {
  const client = new Sqlite(path, { fileMustExist: true, timeout: 0 });
  try {
    // Leaving WAL mode takes the file for itself, which nobody gets while others have it open.
    const isAlone = client.pragma('journal_mode = DELETE', { simple: true }) === 'delete';
    if (isAlone) client.pragma('journal_mode = WAL');
    return !isAlone;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_BUSY') return true;
    // Nobody can work with a damaged file, and it must be possible to put a backup in its place.
    if (isDamage(error)) return false;
    throw error;
  } finally {
    client.close();
  }
}

import Sqlite from 'better-sqlite3';

/** Who holds a lock, as they wrote it down. */
export interface Holder {
  pid: number;
  host: string;
  /** ISO 8601 instant. */
  since: string;
}

/** Somebody else holds the lock. */
export class LockedError extends Error {
  override name = 'LockedError';
  constructor(readonly holder: Holder | null) {
    super('The lock is held.');
  }
}

export interface Lock {
  release(): void;
}

/**
 * Take a lock that lasts as long as this process does: a small database of its own with a write transaction that is never
 * ended. The system lets go of it when the process is gone, however it went, so that none is ever left over. It only keeps out
 * those who ask for it. Throws LockedError when another process holds it, and what SQLite throws where no file can be made.
 */
export function takeLock(path: string, holder: Holder): Lock {
  const client = new Sqlite(path, { timeout: 0 });
  try {
    client.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER, host TEXT, since TEXT)');
    client.transaction(() => {
      client.exec('DELETE FROM holder');
      client.prepare('INSERT INTO holder VALUES (@pid, @host, @since)').run(holder);
    })();
    // A reserved lock: others can still read who holds it, and nobody else gets one.
    client.exec('BEGIN IMMEDIATE');
  } catch (error) {
    const isHeld = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
    const held = isHeld ? readHolder(client) : null;
    client.close();
    throw isHeld ? new LockedError(held) : error;
  }
  return { release: () => client.close() };
}

function readHolder(client: Sqlite.Database): Holder | null {
  try {
    return (client.prepare('SELECT pid, host, since FROM holder').get() as Holder | undefined) ?? null;
  } catch {
    return null;
  }
}

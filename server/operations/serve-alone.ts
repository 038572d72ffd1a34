import { hostname } from 'node:os';
import { type Lock, LockedError, takeLock } from '@/db/lock';
import { ConflictError } from '@/server/errors';

/**
 * Make sure that one server at a time serves a desk, for as long as this process lives. Two would each poll the feeds, back up
 * and sweep the staging folder, and each would miss what the other keeps in memory. The command line does not ask for it: its
 * writes are single transactions, and jobs are parted by claims in the database. Throws ConflictError naming the other server.
 */
export function serveAlone(databasePath: string, now = new Date()): Lock {
  try {
    return takeLock(`${databasePath}.lock`, {
      pid: process.pid,
      host: hostname(),
      since: now.toISOString(),
    });
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    const { holder } = error;
    const who = holder ? `process ${holder.pid} on ${holder.host}, since ${holder.since}` : 'another process';
    throw new ConflictError(
      `The desk in ${databasePath} is served already: ${who}.`,
      'End that server first, or give this one a data folder of its own (LODESTONE_DATA).',
    );
  }
}

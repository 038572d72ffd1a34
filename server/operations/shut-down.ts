import type { Server } from 'node:http';
import { readLog } from './log';

/** Milliseconds that open requests get, before their connections are cut. */
export const REQUEST_GRACE = 4_000;
/** Milliseconds that the worker gets for the report that it is at; what it does not finish is begun anew after the next start. */
export const WORKER_GRACE = 8_000;

/** Milliseconds that connections get to be cut, and long reads that nobody waits for any more to end. */
const LAST_GRACE = 1_000;

export interface ShutDownParts {
  /** Null when nobody has asked anything yet. */
  server: Pick<Server, 'close' | 'closeIdleConnections' | 'closeAllConnections'> | null;
  /** Resolves when the worker has ended by itself. */
  stopWorker: () => Promise<void>;
  /** Resolves when nothing reads the desk any more; asked for when requests have ended. */
  stopReading: () => Promise<void>;
  /** Close the desk’s file and let go of its lock. */
  close: () => void;
}

const within = (work: Promise<unknown>, milliseconds: number): Promise<boolean> =>
  new Promise((done) => {
    const limit = setTimeout(() => done(false), milliseconds);
    work.then(() => {
      clearTimeout(limit);
      done(true);
    });
  });

/**
 * End a served desk in order: no new requests, those under way finish, the worker finishes its report and parks the rest, the
 * file is closed with everything written back. Resolves within WORKER_GRACE, whatever hangs.
 */
export async function shutDown(
  { server, stopWorker, stopReading, close }: ShutDownParts,
  grace = { request: REQUEST_GRACE, worker: WORKER_GRACE, last: LAST_GRACE },
): Promise<void> {
  const log = readLog();
  log.info('The desk is ending');
  const endRequests = async () => {
    if (!server) return;
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeIdleConnections();
    if (await within(closed, grace.request)) return;
    log.warn('Connections were cut that took too long to finish');
    server.closeAllConnections();
    await within(closed, grace.last);
  };
  const served = endRequests().then(() => within(stopReading(), grace.last));
  const [isParked] = await Promise.all([within(stopWorker(), grace.worker), served]);
  if (!isParked) log.warn('The worker was cut short; its report is read anew after the next start');
  try {
    close();
  } catch (err) {
    log.error({ err }, 'The database could not be closed');
  }
  log.info('The desk has ended');
}

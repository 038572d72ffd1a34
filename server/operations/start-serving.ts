import { startReading } from '@/server/answers/threads/reading-threads';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { DeskError } from '@/server/errors';
import { startImportWorker } from '@/server/import/worker/start-worker';
import { listUnknown } from '@/server/settings/read-values';
import { toStorageError } from '@/server/storage-error';
import { askAhead } from './ask-ahead';
import { readLog } from './log';
import { observeRequests, readServer } from './observe-requests';
import { refuseSlow } from './refuse-slow';
import { serveAlone } from './serve-alone';
import { shutDown } from './shut-down';

/** End this process before it serves anything, with words on what is wrong. */
function refuse(error: unknown): never {
  const known = toStorageError(error) ?? error;
  const message = known instanceof Error ? known.message : String(known);
  const remedy = known instanceof DeskError && known.remedy ? ` ${known.remedy}` : '';
  process.stderr.write(`✗ ${message}${remedy}\n`);
  process.exit(1);
}

/**
 * What the server of a desk does before its first request: settings checked, the desk’s file opened and taken for this process
 * alone, requests looked on, the worker started, and a way to end in order.
 */
export function startServing(): void {
  try {
    const { dataFolder, host, patience, port } = readSettings();
    const log = readLog();
    for (const name of listUnknown(process.env)) log.warn({ name }, 'There is no such setting');
    const desk = openDesk();
    const lock = serveAlone(desk.path);
    observeRequests();
    refuseSlow(patience);
    const worker = startImportWorker();
    const reading = startReading(desk);
    // In development each page would be compiled from its sources.
    if (process.env.NODE_ENV === 'production') askAhead({ host, port });
    log.info({ pid: process.pid, node: process.version, dataFolder }, 'The desk is served');
    // Next would end the process as soon as no request is open, in the middle of what the worker does; told to leave signals
    // alone it waits for us. `next dev` keeps its own way.
    const end = process.env.NEXT_MANUAL_SIG_HANDLE
      ? async () => {
          const close = () => {
            desk.db.$client.close();
            lock.release();
          };
          await shutDown({
            server: readServer(),
            stopWorker: worker.stop,
            stopReading: () => reading.stop(),
            close,
          });
          process.exit(0);
        }
      : worker.stop;
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end());
  } catch (error) {
    refuse(error);
  }
}

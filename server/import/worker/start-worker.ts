import { Worker } from 'node:worker_threads';
import { findImportItem, updateImportItem } from '@/db/queries/import-item';
import { type Desk, openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { abandonReceiving } from '../abandon-receiving';
import type { FromWorker, ToWorker } from './messages';
import { setWorker } from './wake';

/** Milliseconds between two looks at how long the worker has been at one report. */
const WATCH = 1_000;
/** Milliseconds before a worker that ended is started again. */
const PAUSE = 1_000;
/** Megabytes of JavaScript objects that reading one report may take. */
const MEMORY = 1_536;

/** The report that the worker is at, and since when. */
interface Current {
  itemId: number;
  since: number;
}

/** Refuse the report at which the worker did not come back. */
function giveUp(desk: Desk, itemId: number, reason: string): void {
  if (findImportItem(desk.db, itemId)?.outcome !== 'pending') return;
  updateImportItem(desk.db, itemId, {
    outcome: 'rejected',
    reason,
    remedy: 'Save its text as a .txt file and import that, or allow more by LODESTONE_MAX_SECONDS.',
    at: new Date(),
  });
}

/**
 * Start the worker of this process: a thread that opens, reads and stores what is to be imported, so that requests are
 * answered meanwhile. A report that takes too long or too much memory is given up and the thread started anew.
 */
export function startImportWorker(): void {
  const desk = openDesk();
  const { limits } = readSettings();
  abandonReceiving(desk);
  let current: Current | null = null;
  let isStopping = false;

  const start = () => {
    const worker = new Worker(new URL('./import.worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    const post = (message: ToWorker) => worker.postMessage(message);
    setWorker({ wake: () => post('wake') });
    worker.unref();
    worker.on('message', (message: FromWorker) => {
      current = message.kind === 'began' ? { itemId: message.itemId, since: Date.now() } : null;
    });
    let reason = 'Reading it ended the worker, perhaps for want of memory.';
    const watch = setInterval(() => {
      if (!current || Date.now() - current.since < limits.reportTime) return;
      reason = `Reading it took longer than ${limits.reportTime / 1000} seconds (LODESTONE_MAX_SECONDS).`;
      void worker.terminate();
    }, WATCH);
    watch.unref();
    worker.on('error', (error) => console.error(error));
    worker.on('exit', () => {
      clearInterval(watch);
      if (isStopping) return;
      if (current) giveUp(desk, current.itemId, reason);
      current = null;
      setTimeout(start, PAUSE).unref();
    });
    const stop = () => {
      isStopping = true;
      post('stop');
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  };
  start();
}

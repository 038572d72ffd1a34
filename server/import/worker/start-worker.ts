import { Worker } from 'node:worker_threads';
import { findImportFile, updateImportFile } from '@/db/queries/import-file';
import { findImportItem, storeImportItems, updateImportItem } from '@/db/queries/import-item';
import { type Desk, openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { noteBackup } from '@/server/operations/backup-state';
import { readLog } from '@/server/operations/log';
import { failArticle } from '@/server/reread/note-article';
import { abandonReceiving } from '../abandon-receiving';
import { ENDED, SAVE_AS_TEXT, tookLonger } from './give-up-words';
import type { FromWorker, ToWorker, WorkTarget } from './messages';
import { setWorker, setWorkerAlive } from './wake';

/** Milliseconds between two looks at how long the worker has been at one report. */
const WATCH = 1_000;
/** Milliseconds before a worker that ended is started again. */
const PAUSE = 1_000;
/** Megabytes of JavaScript objects that reading one report may take. */
const MEMORY = 1_536;

/** What the worker is at, and since when. */
interface Current {
  target: WorkTarget;
  since: number;
}

/** Refuse the report, the file while it was being opened, or the article, at which the worker did not come back. */
export function giveUp(desk: Desk, target: WorkTarget, reason: string, at = new Date()): void {
  if ('rereadId' in target) {
    failArticle(desk, target.rereadId, target.articleId, `${reason} It stays as it was.`, at);
    return;
  }
  const rejected = { outcome: 'rejected', reason, remedy: SAVE_AS_TEXT, at } as const;
  if ('itemId' in target) {
    if (findImportItem(desk.db, target.itemId)?.outcome === 'pending') {
      updateImportItem(desk.db, target.itemId, rejected);
    }
    return;
  }
  const file = findImportFile(desk.db, target.fileId);
  if (file?.state !== 'staged') return;
  const { batchId, filename } = file;
  desk.db.transaction(
    (tx) => {
      updateImportFile(tx, file.id, { state: 'refused' });
      storeImportItems(tx, [
        { batchId, fileId: file.id, filename, byteLength: file.byteLength ?? 0, ...rejected },
      ]);
    },
    { behavior: 'immediate' },
  );
}

/**
 * Start the worker of this process: a thread that opens, reads and stores what is to be imported, so that requests are
 * answered meanwhile. A report that takes too long or too much memory is given up and the thread started anew. `stop` has it
 * finish what it is at; it resolves when the thread has ended.
 */
export function startImportWorker(): { stop: () => Promise<void> } {
  const desk = openDesk();
  const { limits } = readSettings();
  abandonReceiving(desk);
  let current: Current | null = null;
  let isStopping = false;
  let hasEnded: () => void = () => {};
  const ended = new Promise<void>((done) => {
    hasEnded = done;
  });
  let post: (message: ToWorker) => void = () => {};
  let restart: NodeJS.Timeout | undefined;

  const start = () => {
    restart = undefined;
    const worker = new Worker(new URL('./import.worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    post = (message) => worker.postMessage(message);
    worker.unref();
    setWorkerAlive(true);
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'backups') {
        noteBackup(message.state);
        return;
      }
      current = message.kind === 'began' ? { target: message.target, since: Date.now() } : null;
    });
    let reason = ENDED;
    const watch = setInterval(() => {
      if (!current || Date.now() - current.since < limits.reportTime) return;
      reason = tookLonger(limits.reportTime);
      void worker.terminate();
    }, WATCH);
    watch.unref();
    worker.on('error', (err) => readLog().error({ err }, 'The import worker failed'));
    worker.on('exit', () => {
      clearInterval(watch);
      setWorkerAlive(false);
      if (isStopping) {
        hasEnded();
        return;
      }
      if (current) giveUp(desk, current.target, reason);
      current = null;
      restart = setTimeout(start, PAUSE).unref();
    });
  };
  start();
  setWorker({ wake: () => post('wake') });
  return {
    stop: () => {
      isStopping = true;
      if (restart) {
        // Between two threads: nobody is there to be told, and none is to come.
        clearTimeout(restart);
        hasEnded();
      } else post('stop');
      return ended;
    },
  };
}

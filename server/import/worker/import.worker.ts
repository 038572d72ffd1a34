import { parentPort } from 'node:worker_threads';
import { type BackupRounds, backUpWhenDue, openBackupRounds } from '@/server/backup/back-up-when-due';
import { type Desk, openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { FEED_PARTS } from '@/server/feeds/feed-parts';
import { pollDueFeeds } from '@/server/feeds/poll-due-feeds';
import { readLog } from '@/server/operations/log';
import { recoverRereads, runRereads } from '@/server/reread/run-rereads';
import { startAnalysisThread } from '../analysis/start-thread';
import { fingerprintMissing } from '../fingerprint-missing';
import { makeOwner, recoverImports, runImports } from '../run-imports';
import type { FromWorker, ToWorker } from './messages';

/** Milliseconds after which the worker looks for work by itself: an import begun by another process, a feed that is due. */
const LOOK = 2_000;
/** Articles of earlier versions that get their fingerprint in one idle moment. */
const IDLE_ARTICLES = 50;
/** Milliseconds of reading the archive again before imports have their turn. */
const REREAD_TURN = 2_000;
/** Milliseconds between two looks whether a backup is due. */
const BACKUP_LOOK = 60_000;

const port = parentPort;
if (!port) throw new Error('The import worker runs in a thread of the desk.');

const owner = makeOwner();
const ending = new AbortController();
let wake: () => void = () => {};

const tell = (message: FromWorker) => port.postMessage(message);

function rest(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    wake = () => {
      clearTimeout(timer);
      done();
    };
  });
}

port.on('message', (message: ToWorker) => {
  if (message === 'stop') ending.abort();
  wake();
});

let polling: Promise<void> | null = null;

/** Poll what is due beside the imports, one round at a time: a site that takes its time must not hold them up. */
function pollBeside(desk: Desk): void {
  polling ??= pollDueFeeds(desk, FEED_PARTS, ending.signal)
    .then((polled) => {
      if (polled.length > 0) wake();
    })
    .catch((err: unknown) => readLog().error({ err }, 'Feeds could not be polled'))
    .finally(() => {
      polling = null;
    });
}

let backingUp: Promise<void> | null = null;

/** Back up when it is time to, beside everything else: a long import must not put it off. */
function backUpBeside(desk: Desk, rounds: BackupRounds): void {
  backingUp ??= backUpWhenDue(desk, rounds)
    .then((wasTried) => {
      if (wasTried) tell({ kind: 'backups', state: rounds.state });
    })
    .finally(() => {
      backingUp = null;
    });
}

/** Read stored articles again for a while; true when some are left, behind the imports that came meanwhile. */
function rereadSome(desk: Desk): Promise<boolean> {
  return runRereads(desk, {
    owner,
    signal: ending.signal,
    turn: REREAD_TURN,
    tell: (event) => {
      if (event.kind === 'began') {
        const { rereadId, articleId } = event;
        tell({ kind: 'began', target: { rereadId, articleId } });
      } else tell({ kind: 'ended' });
    },
  });
}

async function main(): Promise<void> {
  const desk = openDesk();
  const rounds = openBackupRounds(readSettings().backup);
  tell({ kind: 'backups', state: rounds.state });
  backUpBeside(desk, rounds);
  const clock = setInterval(() => backUpBeside(desk, rounds), BACKUP_LOOK);
  recoverImports(desk, owner);
  recoverRereads(desk, owner);
  while (!ending.signal.aborted) {
    try {
      pollBeside(desk);
      await runImports(desk, {
        owner,
        signal: ending.signal,
        makeThread: startAnalysisThread,
        tell: (event) => {
          if (event.kind === 'began') {
            tell({
              kind: 'began',
              target: 'fileId' in event ? { fileId: event.fileId } : { itemId: event.itemId },
            });
          } else tell({ kind: 'ended' });
        },
      });
      if (await rereadSome(desk)) continue;
      if (fingerprintMissing(desk, IDLE_ARTICLES) > 0) continue;
    } catch (err) {
      // A full disk, a file that somebody else holds: nothing is lost, and the next look tries again.
      readLog().error({ err }, 'The worker could not go on; it tries again');
    }
    tell({ kind: 'resting' });
    if (!ending.signal.aborted) await rest(LOOK);
  }
  clearInterval(clock);
  await Promise.all([polling, backingUp]);
  desk.db.$client.close();
  tell({ kind: 'stopped' });
  // An open port would keep the thread.
  port?.close();
}

main().catch((err: unknown) => {
  readLog().fatal({ err }, 'The worker has ended');
  process.exit(1);
});

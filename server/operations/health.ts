import { accessSync, constants, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { isUpToDate } from '@/db/connection';
import type { Desk } from '@/server/context';
import type { Settings } from '@/server/env';
import { isWorkerAlive } from '@/server/import/worker/wake';
import { readBackupState } from './backup-state';
import { readLog } from './log';

export interface Readiness {
  isReady: boolean;
  /** What was looked at; no paths, no numbers, for anybody may ask. */
  checks: Record<'database' | 'schema' | 'disk' | 'worker', 'ok' | 'failing'>;
  /** Backups of the served desk; a late one does not make the desk unready. */
  backups: 'off' | 'ok' | 'late';
}

export interface HealthParts {
  /** Bytes that may still be written in a folder. */
  freeBytes: (folder: string) => number;
  isWorkerAlive: () => boolean;
  now: () => number;
}

const PARTS: HealthParts = {
  freeBytes: (folder) => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  },
  isWorkerAlive,
  now: Date.now,
};

/** Whether the desk can do its work: the database answers and has today’s schema, there is room, the worker runs. */
export function readReadiness(
  openDesk: () => Desk,
  { operations, backup }: Pick<Settings, 'operations' | 'backup'>,
  parts: HealthParts = PARTS,
): Readiness {
  const check = (what: string, isFine: () => boolean): 'ok' | 'failing' => {
    try {
      if (isFine()) return 'ok';
      readLog().warn({ check: what }, 'The desk is not ready');
    } catch (err) {
      readLog().warn({ check: what, err }, 'The desk is not ready');
    }
    return 'failing';
  };
  const checks: Readiness['checks'] = {
    database: check('database', () => {
      const { db, path } = openDesk();
      accessSync(path, constants.R_OK | constants.W_OK);
      return db.$client.prepare('SELECT count(*) FROM sources').pluck().get() !== undefined;
    }),
    schema: check('schema', () => isUpToDate(openDesk().db)),
    disk: check('disk', () => parts.freeBytes(dirname(openDesk().path)) >= operations.minFreeBytes),
    worker: check('worker', parts.isWorkerAlive),
  };
  return {
    isReady: Object.values(checks).every((each) => each === 'ok'),
    checks,
    backups: backupsOf(backup, parts.now()),
  };
}

/** Late once twice the time between two has gone by without one. */
function backupsOf({ folder, every }: Settings['backup'], now: number): Readiness['backups'] {
  if (folder === null) return 'off';
  const { lastSuccess, failures } = readBackupState();
  return failures > 0 || (lastSuccess > 0 && now - lastSuccess > 2 * every) ? 'late' : 'ok';
}

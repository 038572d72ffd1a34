import type { BackupState } from '@/server/operations/backup-state';
import type { WorkTarget as ImportTarget } from '../work/context';

/** What the worker is at: a file or report of an import, or an article that it reads again. */
export type WorkTarget = ImportTarget | { rereadId: number; articleId: number };

/** What the desk tells its import worker. */
export type ToWorker = 'wake' | 'stop';

/** What the worker tells the desk: what it is at, so that a report which never ends can be given up. */
export type FromWorker =
  | { kind: 'began'; target: WorkTarget }
  | { kind: 'ended' }
  | { kind: 'resting' }
  | { kind: 'backups'; state: BackupState }
  | { kind: 'stopped' };

import { mkdirSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Desk } from '@/server/context';
import type { BackupSettings } from '@/server/env';
import type { BackupState } from '@/server/operations/backup-state';
import { readLog } from '@/server/operations/log';
import { keepBackups, timeOfBackup } from './keep-backups';

/** Milliseconds after which a backup that failed is tried again, if the next is not due before. */
const RETRY = 15 * 60 * 1000;

const ACTOR = { kind: 'local', name: 'schedule' } as const;

/** The backups that the served desk makes by itself, between two looks. */
export interface BackupRounds {
  settings: BackupSettings;
  state: BackupState;
  /** Epoch milliseconds. */
  next: number;
}

/** When the newest backup in a folder was made, in epoch milliseconds; 0 when there is none. */
function newestIn(folder: string): number {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return Math.max(0, ...readdirSync(folder).map((name) => timeOfBackup(name) ?? 0));
  } catch {
    // The backup itself will say what is wrong with the folder.
    return 0;
  }
}

/** Begin with what is in the folder: after a restart, a backup is due when it would have been without it. */
export function openBackupRounds(settings: BackupSettings): BackupRounds {
  const lastSuccess = settings.folder === null ? 0 : newestIn(resolve(settings.folder));
  const next = settings.folder === null ? Number.POSITIVE_INFINITY : lastSuccess + settings.every;
  return { settings, state: { lastSuccess, failures: 0 }, next };
}

/**
 * Back up when it is time to; true when one was tried. A failure is logged and tried again, sooner than the next one is due;
 * older backups stay.
 */
export async function backUpWhenDue(desk: Desk, rounds: BackupRounds, now = new Date()): Promise<boolean> {
  const { folder, every, keep, passphrase } = rounds.settings;
  if (folder === null || now.getTime() < rounds.next) return false;
  const log = readLog();
  try {
    const { file, bytes, check, removed } = await keepBackups(desk, ACTOR, resolve(folder), {
      keep,
      now,
      passphrase,
    });
    rounds.state = { lastSuccess: now.getTime(), failures: 0 };
    rounds.next = now.getTime() + every;
    log.info({ file, bytes, rows: check.counts, removed: removed.length }, 'The desk was backed up');
  } catch (err) {
    rounds.state = { ...rounds.state, failures: rounds.state.failures + 1 };
    rounds.next = now.getTime() + Math.min(every, RETRY);
    log.error({ err, failures: rounds.state.failures }, 'The desk could not be backed up');
  }
  return true;
}

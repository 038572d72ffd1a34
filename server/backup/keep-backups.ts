import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '@/core/model/user';
import type { Desk } from '@/server/context';
import { type Backup, backUpDesk } from './back-up-desk';
import { explainFileProblem } from './backup-error';

const DAY = 24 * 60 * 60 * 1000;

const NAME = /^lodestone-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)\.db(?:\.age)?$/;

/** The name of a backup made at this moment (UTC); names sort by time. */
export function backupName(now: Date, isEncrypted = false): string {
  const stamp = now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  return `lodestone-${stamp}.db${isEncrypted ? '.age' : ''}`;
}

/** When a backup of this name was made, in epoch milliseconds; null for any other name. */
export function timeOfBackup(name: string): number | null {
  const parts = NAME.exec(name)?.slice(1).map(Number);
  if (!parts) return null;
  const [year = 0, month = 1, ...rest] = parts;
  return Date.UTC(year, month - 1, ...rest);
}

/** Half copies of a process that was ended outright: those that began more than a day ago, for others may be at theirs. */
const leftOver = (names: string[], now: Date) =>
  names.filter((name) => {
    const [, of = ''] = /^(.+\.(?:db|age))\.(?:unseen|sealing)\b/.exec(name) ?? [];
    const begun = timeOfBackup(of);
    return begun !== null && now.getTime() - begun > DAY;
  });

/**
 * Make a backup named by the time in a folder, then remove the oldest ones of such names beyond `keep`. Nothing is removed
 * unless the new one is whole; files of other names are left alone. Throws like `backUpDesk`.
 */
export async function keepBackups(
  desk: Desk,
  actor: Actor,
  folder: string,
  { keep, now = new Date(), passphrase = null }: { keep: number; now?: Date; passphrase?: string | null },
): Promise<Backup & { removed: string[] }> {
  const backup = await backUpDesk(desk, actor, join(folder, backupName(now, passphrase !== null)), {
    now,
    passphrase,
  });
  try {
    const all = readdirSync(folder)
      .filter((name) => NAME.test(name))
      .sort();
    const removed = all.slice(0, Math.max(0, all.length - keep));
    for (const name of [...removed, ...leftOver(readdirSync(folder), now)]) rmSync(join(folder, name));
    return { ...backup, removed };
  } catch (error) {
    throw explainFileProblem(error, `Older backups in ${folder} could not be removed`);
  }
}

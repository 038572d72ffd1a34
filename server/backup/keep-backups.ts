import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '@/core/model/user';
import type { Desk } from '@/server/context';
import { type Backup, backUpDesk } from './back-up-desk';
import { explainFileProblem } from './backup-error';

const NAME = /^lodestone-\d{8}-\d{6}\.db$/;

/** The name of a backup made at this moment (UTC); names sort by time. */
export function backupName(now: Date): string {
  return `lodestone-${now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}.db`;
}

/**
 * Make a backup named by the time in a folder, then remove the oldest ones of such names beyond `keep`. Nothing is removed
 * unless the new one is whole; files of other names are left alone. Throws like `backUpDesk`.
 */
export async function keepBackups(
  desk: Desk,
  actor: Actor,
  folder: string,
  { keep, now = new Date() }: { keep: number; now?: Date },
): Promise<Backup & { removed: string[] }> {
  const backup = await backUpDesk(desk, actor, join(folder, backupName(now)), { now });
  try {
    const all = readdirSync(folder)
      .filter((name) => NAME.test(name))
      .sort();
    const removed = all.slice(0, Math.max(0, all.length - keep));
    for (const name of removed) rmSync(join(folder, name));
    return { ...backup, removed };
  } catch (error) {
    throw explainFileProblem(error, `Older backups in ${folder} could not be removed`);
  }
}

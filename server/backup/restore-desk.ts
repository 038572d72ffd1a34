import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkDatabase, type DatabaseCheck, isInUse, removeDatabase } from '@/db/backup';
import { NewerDatabaseError, openDatabase } from '@/db/connection';
import { ConflictError } from '@/server/errors';
import { faultsOf } from './back-up-desk';
import { BackupError, explainFileProblem } from './backup-error';
import { decryptFile, isEncrypted } from './encrypt';

export interface Restoration {
  /** Where the desk that was there before is kept; null where there was none. */
  kept: string | null;
  check: DatabaseCheck;
}

export interface RestoreOptions {
  /** Also where there is a desk already. */
  force?: boolean;
  now?: Date;
  /** Asked only for a backup that is encrypted. */
  passphrase?: () => Promise<string>;
}

/**
 * Put a backup in the place of a desk’s file. The backup is looked over and brought up to date first, on a copy beside the
 * desk; only a whole one takes its place, and what was there is kept under another name. Throws ConflictError for a desk
 * that is there (unless `force`) or in use, BackupError for a backup that cannot be used.
 */
export async function restoreDesk(
  backup: string,
  path: string,
  { force = false, now = new Date(), passphrase }: RestoreOptions = {},
): Promise<Restoration> {
  const isThere = existsSync(path);
  if (isThere && !force) {
    throw new ConflictError(
      `There is a desk already: ${path}.`,
      'Restore into another data folder (LODESTONE_DATA), or put the backup in its place with --force; the desk that is there is kept beside it.',
    );
  }
  if (isThere && isInUse(path)) {
    throw new ConflictError(
      `The desk in ${path} is in use.`,
      'End the server and whatever else has it open, then restore.',
    );
  }
  const copy = `${path}.restoring`;
  removeDatabase(copy);
  try {
    const check = await takeOver(backup, copy, passphrase);
    const kept = isThere ? keep(path, now) : null;
    renameSync(copy, path);
    return { kept, check };
  } catch (error) {
    removeDatabase(copy);
    throw explainFileProblem(error, `${backup} could not be restored`);
  }
}

/** Copy or decrypt the backup, look it over, and bring its schema up to date. */
async function takeOver(
  backup: string,
  copy: string,
  passphrase: RestoreOptions['passphrase'],
): Promise<DatabaseCheck> {
  if (isEncrypted(backup)) {
    if (!passphrase) {
      throw new BackupError(
        `${backup} is encrypted, and no passphrase was given.`,
        'Give the one that it was made with.',
      );
    }
    const words = await passphrase();
    mkdirSync(dirname(copy), { recursive: true, mode: 0o700 });
    await decryptFile(backup, copy, words);
  } else {
    mkdirSync(dirname(copy), { recursive: true, mode: 0o700 });
    copyFileSync(backup, copy);
    chmodSync(copy, 0o600);
  }
  const check = checkDatabase(copy);
  if (check.faults.length > 0 || check.brokenReferences > 0) {
    throw new BackupError(`${backup} is damaged: ${faultsOf(check)}.`, 'Use an earlier backup.');
  }
  try {
    openDatabase(copy).$client.close();
  } catch (error) {
    if (!(error instanceof NewerDatabaseError)) throw error;
    throw new BackupError(
      `${backup} was made by a newer Lodestone.`,
      'Update the program, or use an older backup.',
    );
  }
  return check;
}

function keep(path: string, now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  const kept = `${path}.before-restore-${stamp}`;
  renameSync(path, kept);
  // Nobody has it open, so SQLite has written everything back and the file stands alone; of a damaged one it could not.
  if (existsSync(`${path}-wal`)) renameSync(`${path}-wal`, `${kept}-wal`);
  removeDatabase(path);
  return kept;
}

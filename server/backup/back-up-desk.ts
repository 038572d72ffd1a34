import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Actor } from '@/core/model/user';
import { checkDatabase, copyAndCompare, type DatabaseCheck, removeDatabase } from '@/db/backup';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError } from '@/server/errors';
import { BackupError, explainFileProblem } from './backup-error';
import { encryptFile } from './encrypt';

export interface Backup {
  file: string;
  bytes: number;
  check: DatabaseCheck;
}

export interface BackupOptions {
  /** Also in the place of a file that is there. */
  replace?: boolean;
  now?: Date;
  /** Encrypt the backup with it; null or missing leaves it open. */
  passphrase?: string | null;
  /** Of the encryption, see `encryptFile`; less than usual is for tests. */
  workFactor?: number;
}

/**
 * Copy the desk, served or not, into one file and look over the copy: whole, no broken reference, as many rows. With a
 * passphrase the copy is made in the data folder, where the desk stands open anyway, and only its encrypted form leaves it.
 * What is not whole takes nobody’s place. Throws ConflictError for a file that is there (unless `replace`), BackupError for all
 * that goes wrong with disks and files.
 */
export async function backUpDesk(
  desk: Desk,
  actor: Actor,
  file: string,
  { replace = false, now = new Date(), passphrase = null, workFactor }: BackupOptions = {},
): Promise<Backup> {
  requireRight(actor, 'back-up');
  if (existsSync(file) && !replace) {
    throw new ConflictError(
      `There is a file already: ${file}.`,
      'Name another one, or replace it with --force.',
    );
  }
  let check: DatabaseCheck;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    check = await (passphrase === null
      ? backUpOpen(desk, file)
      : backUpSealed(desk, file, passphrase, workFactor));
  } catch (error) {
    throw explainFileProblem(error, `The desk could not be backed up to ${file}`);
  }
  storeAuditEntry(desk.db, {
    at: now,
    actor: actorKey(actor),
    action: 'back-up',
    subjectKind: 'desk',
    subjectId: file,
    before: null,
    after: check.counts,
  });
  return { file, bytes: statSync(file).size, check };
}

async function backUpOpen(desk: Desk, file: string): Promise<DatabaseCheck> {
  const copy = `${file}.unseen`;
  try {
    const check = await makeCopy(desk, copy);
    renameSync(copy, file);
    return check;
  } finally {
    removeDatabase(copy);
  }
}

async function backUpSealed(
  desk: Desk,
  file: string,
  passphrase: string,
  workFactor: number | undefined,
): Promise<DatabaseCheck> {
  removeLeftOver(desk.path);
  const copy = `${desk.path}.${LEFT}${process.pid}`;
  const sealed = `${file}.sealing`;
  try {
    const check = await makeCopy(desk, copy);
    rmSync(sealed, { force: true });
    await encryptFile(copy, sealed, passphrase, workFactor);
    renameSync(sealed, file);
    return check;
  } finally {
    removeDatabase(copy);
    rmSync(sealed, { force: true });
  }
}

/** A copy that has been looked over. Throws BackupError when it is not as it should be. */
async function makeCopy(desk: Desk, to: string): Promise<DatabaseCheck> {
  const differing = await copyAndCompare(desk.db, to);
  const check = checkDatabase(to);
  if (check.faults.length > 0 || check.brokenReferences > 0) {
    throw new BackupError(
      `The copy was not whole and has been removed: ${faultsOf(check)}.`,
      'The desk’s own file is damaged as well. Keep it, and restore an earlier backup.',
    );
  }
  if (differing.length > 0) {
    throw new BackupError(
      `The copy had not as many rows as the desk (${differing.join(', ')}) and has been removed.`,
      'Try again; if it happens once more, look at the disk.',
    );
  }
  return check;
}

/** What the names of open copies end with, before the number of the process that makes them. */
const LEFT = 'backing-up-';

/** Remove what backups have left in the data folder whose process was ended outright. */
function removeLeftOver(database: string): void {
  const folder = dirname(database);
  const start = `${basename(database)}.${LEFT}`;
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = name.startsWith(start) ? Number.parseInt(name.slice(start.length), 10) : Number.NaN;
    if (!Number.isNaN(pid) && !isRunning(pid)) removeDatabase(join(folder, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What is wrong with a database, in words. */
export function faultsOf({ faults, brokenReferences }: DatabaseCheck): string {
  const broken = brokenReferences > 0 ? [`${brokenReferences} broken references`] : [];
  return [...faults.slice(0, 3), ...broken].join('; ');
}

import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Actor } from '@/core/model/user';
import { checkDatabase, copyDatabase, type DatabaseCheck } from '@/db/backup';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError } from '@/server/errors';
import { BackupError, explainFileProblem } from './backup-error';

export interface Backup {
  file: string;
  bytes: number;
  check: DatabaseCheck;
}

/**
 * Copy the desk, served or not, into one file and look over the copy: whole, no broken reference. A copy that is not so is
 * removed again. Throws ConflictError for a file that is there (unless `replace`), BackupError for all that goes wrong
 * with disks and files.
 */
export async function backUpDesk(
  desk: Desk,
  actor: Actor,
  file: string,
  { replace = false, now = new Date() }: { replace?: boolean; now?: Date } = {},
): Promise<Backup> {
  requireRight(actor, 'back-up');
  if (existsSync(file) && !replace) {
    throw new ConflictError(
      `There is a file already: ${file}.`,
      'Name another one, or replace it with --force.',
    );
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
    await copyDatabase(desk.db, file);
  } catch (error) {
    throw explainFileProblem(error, `The desk could not be backed up to ${file}`);
  }
  const check = checkDatabase(file);
  if (check.faults.length > 0 || check.brokenReferences > 0) {
    rmSync(file);
    throw new BackupError(
      `The copy in ${file} was not whole and has been removed: ${faultsOf(check)}.`,
      'The desk’s own file is damaged as well. Keep it, and restore an earlier backup.',
    );
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

/** What is wrong with a database, in words. */
export function faultsOf({ faults, brokenReferences }: DatabaseCheck): string {
  const broken = brokenReferences > 0 ? [`${brokenReferences} broken references`] : [];
  return [...faults.slice(0, 3), ...broken].join('; ');
}

import { constants, copyFileSync, renameSync, statSync } from 'node:fs';
import type { Actor } from '@/core/model/user';
import { storeImportFile, updateImportFile } from '@/db/queries/import-file';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { InvalidInputError } from '@/server/errors';
import { partialPath, stagedPath } from './staging';
import { requireReceiving } from './start-import';

/**
 * Take a file of this machine into an import: it is copied (without its bytes being moved where the file system can
 * share them), so that what is imported stays the same whatever becomes of the original. Throws InvalidInputError for a
 * file that cannot be read.
 */
export function stageLocalFile(desk: Desk, actor: Actor, batchId: number, path: string, name: string): void {
  requireRight(actor, 'import');
  requireReceiving(desk, batchId);
  const fileId = storeImportFile(desk.db, { batchId, filename: name, state: 'receiving' });
  const partial = partialPath(desk, batchId, String(fileId));
  try {
    copyFileSync(path, partial, constants.COPYFILE_FICLONE);
    const { size } = statSync(partial);
    renameSync(partial, stagedPath(desk, batchId, fileId));
    updateImportFile(desk.db, fileId, { state: 'staged', byteLength: size });
  } catch (error) {
    updateImportFile(desk.db, fileId, { state: 'refused' });
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new InvalidInputError(
      'file',
      `The file cannot be opened (${code}).`,
      'Check its permissions and import it again.',
    );
  }
}

import { DeskError } from '@/server/errors';

/** A backup or a restoration did not come about; what was there before is as it was. */
export class BackupError extends DeskError {
  override name = 'BackupError';
  constructor(message: string, remedy: string) {
    super('conflict', message, remedy);
  }
}

const CAUSES: Record<string, { cause: string; remedy: string }> = {
  SQLITE_FULL: { cause: 'the disk is full', remedy: 'Make room there, or choose another disk.' },
  ENOSPC: { cause: 'the disk is full', remedy: 'Make room there, or choose another disk.' },
  EACCES: {
    cause: 'the folder may not be written to',
    remedy: 'Choose another folder, or give the desk’s user the right.',
  },
  EROFS: { cause: 'the disk is read-only', remedy: 'Choose another disk.' },
  SQLITE_READONLY: { cause: 'the disk is read-only', remedy: 'Choose another disk.' },
  SQLITE_CANTOPEN: {
    cause: 'the file cannot be opened there',
    remedy: 'Look whether the folder exists and may be written to.',
  },
  SQLITE_NOTADB: { cause: 'it is no database', remedy: 'Name a file that `lodestone backup` has made.' },
  SQLITE_CORRUPT: { cause: 'the file is damaged', remedy: 'Use an earlier backup.' },
  ENOTDIR: { cause: 'a part of the path is a file', remedy: 'Look at the path.' },
  EEXIST: { cause: 'a part of the path is a file', remedy: 'Look at the path.' },
  ENOENT: { cause: 'it is not there', remedy: 'Look at its name and place.' },
};

/** What the file system or SQLite complained of, for people; anything else is passed on as it is. */
export function explainFileProblem(error: unknown, what: string): unknown {
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string') return error;
  const known = CAUSES[code] ?? CAUSES[code.replace(/^(SQLITE_[A-Z]+)_.*/, '$1')];
  return known ? new BackupError(`${what}: ${known.cause}.`, known.remedy) : error;
}

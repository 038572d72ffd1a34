import { DeskError, type DeskErrorKind } from './errors';

/** What the disk or the database file would not do. What was acknowledged before is kept; what was under way is not stored. */
export class StorageError extends DeskError {
  override name = 'StorageError';
}

interface Problem {
  kind: Extract<DeskErrorKind, 'disk-full' | 'unavailable'>;
  message: string;
  remedy: string;
}

const FULL: Problem = {
  kind: 'disk-full',
  message: 'The desk’s disk is full. This was not stored; everything before it was.',
  remedy: 'Make room on the disk of the data folder, then try again.',
};
const READ_ONLY: Problem = {
  kind: 'unavailable',
  message: 'The desk’s database may only be read. This was not stored.',
  remedy:
    'Give the desk’s user the right to write to the data folder and its files, and see that the disk is not mounted read-only.',
};
const CORRUPT: Problem = {
  kind: 'unavailable',
  message: 'The desk’s database file is damaged.',
  remedy:
    'End the desk, keep the file, and restore the last good backup: `lodestone restore FILE --force` keeps the damaged one beside it.',
};

/** By the code of SQLite or of the operating system; a longer code of SQLite goes with its beginning. */
const PROBLEMS: Record<string, Problem> = {
  SQLITE_FULL: FULL,
  ENOSPC: FULL,
  EDQUOT: FULL,
  SQLITE_READONLY: READ_ONLY,
  EROFS: READ_ONLY,
  SQLITE_BUSY: {
    kind: 'unavailable',
    message: 'Another program has held the desk’s database for too long. This was not stored.',
    remedy: 'Try again in a moment; if it stays so, look which program has the file open.',
  },
  SQLITE_CORRUPT: CORRUPT,
  SQLITE_NOTADB: {
    ...CORRUPT,
    message: 'The desk’s database file is no database: something has overwritten it.',
  },
  SQLITE_CANTOPEN: {
    kind: 'unavailable',
    message: 'The desk’s database file cannot be opened.',
    remedy:
      'See that the data folder (LODESTONE_DATA) is there and that the desk’s user may read and write in it.',
  },
  SQLITE_IOERR: {
    kind: 'unavailable',
    message: 'The desk’s disk failed to read or write. This was not stored.',
    remedy: 'Look into the system’s log for faults of the disk; make a backup as soon as one can be made.',
  },
};

/** The error that people get for what SQLite or the disk complained of; null for anything else. */
export function toStorageError(error: unknown): StorageError | null {
  const inner = error instanceof Error && /^Failed query/.test(error.message) ? error.cause : error;
  const code = (inner as { code?: unknown } | null | undefined)?.code;
  if (typeof code !== 'string') return null;
  const problem = PROBLEMS[code] ?? PROBLEMS[code.replace(/^(SQLITE_[A-Z]+)_.*/, '$1')];
  return problem ? new StorageError(problem.kind, problem.message, problem.remedy) : null;
}

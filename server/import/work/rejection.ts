import { UnreadableDocumentError } from '@/ingest/errors';
import { DeskError } from '@/server/errors';
import { readLog } from '@/server/operations/log';

export interface Rejection {
  outcome: 'rejected';
  reason: string;
  remedy: string;
}

/**
 * Why a file or report was not imported, in words. A fault of the program, not of the report, goes whole to the log;
 * the person gets its message.
 */
export function toRejection(error: unknown): Rejection {
  if (error instanceof UnreadableDocumentError) {
    const place = error.line === undefined ? '' : `Line ${error.line}: `;
    return { outcome: 'rejected', reason: `${place}${error.reason}`, remedy: error.remedy };
  }
  if (error instanceof DeskError) {
    return { outcome: 'rejected', reason: error.message, remedy: error.remedy ?? 'Try it again later.' };
  }
  readLog().error({ err: error }, 'A report could not be stored');
  return {
    outcome: 'rejected',
    reason: `The report could not be stored: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'Nothing of it was kept. Try it again; if it happens once more, report the fault with this file.',
  };
}

/** Faults of the machine, not of a report: a full disk or a locked file refuses every report alike. */
export function isStoreFault(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return (
    typeof code === 'string' &&
    /^(?:SQLITE_(?:FULL|BUSY|IOERR|READONLY|CORRUPT|NOTADB|CANTOPEN)|ENOSPC|EROFS)/.test(code)
  );
}

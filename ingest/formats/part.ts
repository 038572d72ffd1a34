import type { Document } from '@/core/model/document';
import type { UnreadableDocumentError } from '../errors';

/**
 * One report in a file, or the reason why it is none. `locator` says where in the file it stands ("row 14",
 * "entry 3", "attachment report.pdf"), is unique in it, and is null where the file is one report.
 */
export type ReadPart =
  | { locator: string | null; document: Document }
  | { locator: string | null; error: UnreadableDocumentError };

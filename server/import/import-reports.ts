import { createHash } from 'node:crypto';
import type { Actor } from '@/core/model/user';
import type { ImportChannel, ImportOutcome } from '@/core/views/imports';
import type { DeskDatabase } from '@/db/connection';
import {
  type Batch,
  closeBatch,
  findArticleByBytes,
  findArticleByText,
  findBatch,
  type KnownArticle,
  storeBatch,
  storeImportItem,
  storeUpload,
} from '@/db/queries/import-batch';
import { storeArticle } from '@/db/queries/store-article';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { UnreadableDocumentError } from '@/ingest/errors';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, NotFoundError } from '@/server/errors';
import { analyseReport } from './analyse-report';
import { profileOutlet } from './profile-outlet';
import { seedVocabulary } from './seed-vocabulary';

/** One file as it came in. */
export interface ReportFile {
  filename: string;
  bytes: Uint8Array;
  /** As the sender declared it; the bytes decide where it says nothing. */
  mediaType?: string;
}

/** Parts that a test may replace. */
export interface ImportParts {
  analyse: typeof analyseReport;
  now: () => Date;
}

const PARTS: ImportParts = { analyse: analyseReport, now: () => new Date() };

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

/** Begin an import of several files. Returns the batch's id. */
export function startBatch(desk: Desk, actor: Actor, channel: ImportChannel, now = new Date()): number {
  requireRight(actor, 'import');
  seedVocabulary(desk);
  return storeBatch(desk.db, { startedAt: now, startedBy: actorKey(actor), channel });
}

/** End an import; ending it twice changes nothing. */
export function finishBatch(desk: Desk, actor: Actor, batchId: number, now = new Date()): void {
  requireRight(actor, 'import');
  const batch = findBatch(desk.db, batchId);
  if (!batch) throw new NotFoundError('import');
  if (!batch.finishedAt) closeBatch(desk.db, batchId, now);
}

/** The batch when it takes files; throws NotFoundError or ConflictError otherwise. */
export function getOpenBatch(db: DeskDatabase, batchId: number): Batch {
  const batch = findBatch(db, batchId);
  if (!batch) throw new NotFoundError('import');
  if (batch.finishedAt)
    throw new ConflictError('This import is finished.', 'Start a new one for more files.');
  return batch;
}

/**
 * Import one report: analyse it, then store the article, its facts, the batch's item and the audit entry in ONE
 * transaction, so that a report that fails leaves nothing half-written. The same bytes, or the same clean text in
 * another wrapping, are already here. A report that cannot be read or stored is a result, never an exception.
 */
export function importReport(
  desk: Desk,
  actor: Actor,
  batchId: number,
  file: ReportFile,
  { analyse, now }: ImportParts = PARTS,
): ImportOutcome {
  requireRight(actor, 'import');
  getOpenBatch(desk.db, batchId);
  const at = now();
  const record = (db: Parameters<typeof storeImportItem>[0], result: ImportOutcome): ImportOutcome => {
    recordOutcome(db, { actor, batchId, file, at }, result);
    return result;
  };
  try {
    const bytesHash = sha256(file.bytes);
    const known = findArticleByBytes(desk.db, bytesHash);
    if (known) return desk.db.transaction((tx) => record(tx, alreadyHere(known)));
    const report = analyse(file.bytes, file.filename, file.mediaType);
    const textHash = sha256(report.clean.text);
    return desk.db.transaction(
      (tx) => {
        // Asked again under the write lock: another process may have stored the report meanwhile.
        const same = findArticleByBytes(tx, bytesHash) ?? findArticleByText(tx, textHash);
        if (same) return record(tx, alreadyHere(same));
        const by = actorKey(actor);
        const uploadId = storeUpload(tx, {
          sha256: bytesHash,
          bytes: Buffer.from(file.bytes),
          byteLength: file.bytes.byteLength,
          mediaType: report.document.mediaType,
          filename: file.filename,
          uploadedBy: by,
          uploadedAt: at,
        });
        const { source } = report.extraction;
        const stored = storeArticle(tx, {
          ...report,
          uploadId,
          textSha256: textHash,
          // The state's hand is said of the original voice; a publisher that relays it is another outlet.
          publisher: profileOutlet(source.publisher, source.originalOutlet ? false : source.stateOwned),
          originalOutlet: profileOutlet(source.originalOutlet, source.stateOwned),
          importedAt: at,
          importedBy: by,
        });
        const { id: articleId, title, facts } = stored;
        return record(tx, { outcome: 'new', articleId, title, facts });
      },
      { behavior: 'immediate' },
    );
  } catch (error) {
    const rejected = toRejection(error);
    return desk.db.transaction((tx) => record(tx, rejected));
  }
}

const alreadyHere = ({ id, title }: KnownArticle): ImportOutcome => ({
  outcome: 'duplicate',
  articleId: id,
  title,
});

function toRejection(error: unknown): ImportOutcome {
  if (error instanceof UnreadableDocumentError) {
    const place = error.line === undefined ? '' : `Line ${error.line}: `;
    return { outcome: 'rejected', reason: `${place}${error.reason}`, remedy: error.remedy };
  }
  // A fault of the program, not of the report: the log has it whole, the person gets its message.
  console.error(error);
  return {
    outcome: 'rejected',
    reason: `The report could not be stored: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'Nothing of it was kept. Report the fault with this file, or leave the file out.',
  };
}

function recordOutcome(
  db: Parameters<typeof storeImportItem>[0],
  { actor, batchId, file, at }: { actor: Actor; batchId: number; file: ReportFile; at: Date },
  result: ImportOutcome,
): void {
  storeImportItem(db, {
    batchId,
    filename: file.filename,
    byteLength: file.bytes.byteLength,
    outcome: result.outcome,
    reason: result.outcome === 'rejected' ? result.reason : null,
    remedy: result.outcome === 'rejected' ? result.remedy : null,
    articleId: result.outcome === 'rejected' ? null : result.articleId,
    facts: result.outcome === 'new' ? result.facts : 0,
    at,
  });
  storeAuditEntry(db, {
    at,
    actor: actorKey(actor),
    action: 'import-report',
    subjectKind: result.outcome === 'rejected' ? 'import-batch' : 'article',
    subjectId: result.outcome === 'rejected' ? batchId : result.articleId,
    after: { ...result, filename: file.filename, batchId },
  });
}

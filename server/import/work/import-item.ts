import type { Document } from '@/core/model/document';
import { findArticleOfEntry, linkFeedEntry } from '@/db/queries/feed-link';
import type { Batch } from '@/db/queries/import-batch';
import type { ImportFile } from '@/db/queries/import-file';
import { findImportFile, storeImportFile } from '@/db/queries/import-file';
import {
  type ImportItem,
  type NewImportItem,
  storeImportItems,
  updateImportItem,
} from '@/db/queries/import-item';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { UnreadableDocumentError } from '@/ingest/errors';
import { analyseReport } from '../analyse-report';
import { proposeReport } from '../propose-report';
import {
  findSameBytes,
  type PreparedReport,
  prepareReport,
  type ReportOrigin,
  type StoredReport,
  storeReport,
} from '../store-report';
import type { WorkContext } from './context';
import type { ImportReader, NestedArchive, OpenContent } from './import-reader';
import { isSingle, itemsOf } from './open-file';
import { isStoreFault, toRejection } from './rejection';

/** A page that was fetched is also known by the address at which it was found, whatever it says of itself. */
function atAddress(document: Document, url: string | null): Document {
  if (url === null || document.url === url) return document;
  if (document.url === null) return { ...document, url };
  return { ...document, otherUrls: [...document.otherUrls, url] };
}

/** What reading an item came to, before anything is written. */
type Read =
  | { kind: 'nested'; nested: NestedArchive }
  | { kind: 'container'; content: OpenContent }
  | { kind: 'known'; stored: StoredReport }
  | { kind: 'report'; report: PreparedReport; origin: ReportOrigin };

async function readItem(
  { desk, limits }: WorkContext,
  reader: ImportReader,
  file: ImportFile,
  item: ImportItem,
): Promise<Read> {
  let content: OpenContent;
  if (item.locator !== null) content = (await reader.readPart(file, item.entry, item.locator)).content;
  else {
    const opened = item.entry === null ? await reader.open(file) : await reader.openEntry(file, item.entry);
    if (opened.kind === 'nested') return { kind: 'nested', nested: opened };
    if (opened.kind === 'archive') {
      throw new UnreadableDocumentError(file.filename, 'It has become an archive.', 'Import it again.');
    }
    content = opened.content;
    if (!isSingle(content)) return { kind: 'container', content };
  }
  const known = findSameBytes(desk.db, content.sha256, item.locator);
  if (known) return { kind: 'known', stored: known };
  const part = content.parts.find(({ locator }) => locator === item.locator);
  if (!part) throw new UnreadableDocumentError(file.filename, 'Its report has gone.', 'Import it again.');
  if ('error' in part) throw part.error;
  const document = item.locator === null ? atAddress(part.document, file.url) : part.document;
  const report = prepareReport(analyseReport(document, limits.read.textLength));
  const origin = {
    bytes: content.bytes,
    sha256: content.sha256,
    filename: item.filename,
    part: item.locator,
  };
  return { kind: 'report', report, origin };
}

/** Items that came out of one: the reports of a feed inside an archive. */
export interface ItemResult {
  /** Ids of new items, to be read next while their file is at hand. */
  children: number[];
}

/**
 * Import one item: read it, find its facts, and write the article, its facts, what became of the item and the audit entry
 * in ONE transaction, so that an end at any moment leaves the item either untouched or done. A report that
 * cannot be read is an outcome; a store that cannot be written to is an error and leaves the item as it was.
 */
export async function importItem(
  context: WorkContext,
  reader: ImportReader,
  batch: Batch,
  item: ImportItem,
): Promise<ItemResult> {
  const { desk, now, tell } = context;
  tell({ kind: 'began', itemId: item.id });
  const file = item.fileId === null ? null : findImportFile(desk.db, item.fileId);
  const settle = (set: Partial<NewImportItem> & Pick<NewImportItem, 'outcome'>): ItemResult => {
    const { id: itemId, filename, locator } = item;
    const { outcome, facts = 0, title = item.title, reason = null, remedy = null } = set;
    tell({
      kind: 'item',
      batchId: batch.id,
      itemId,
      filename,
      locator,
      outcome,
      facts,
      title,
      reason,
      remedy,
    });
    return { children: [] };
  };
  try {
    if (!file) throw new UnreadableDocumentError(item.filename, 'Its file has gone.', 'Import it again.');
    const read = await readItem(context, reader, file, item);
    if (read.kind === 'nested') return adoptNested(context, file, item, read.nested);
    if (read.kind === 'container') return openContainer(context, item, read.content);
    const at = now();
    const set = desk.db.transaction(
      (tx) => {
        const stored =
          read.kind === 'known'
            ? read.stored
            : batch.preview
              ? null
              : storeReport(
                  tx,
                  read.report,
                  { ...read.origin, formerId: findArticleOfEntry(tx, file) },
                  { by: batch.startedBy, at },
                );
        const change: Partial<NewImportItem> & Pick<NewImportItem, 'outcome'> = stored
          ? toItem(stored, at)
          : toProposal(read as Extract<Read, { kind: 'report' }>, at);
        updateImportItem(tx, item.id, change);
        if (stored) {
          linkFeedEntry(tx, file, stored.articleId);
          storeAuditEntry(tx, {
            at,
            actor: batch.startedBy,
            action: 'import-report',
            subjectKind: 'article',
            subjectId: stored.articleId,
            after: { ...stored, filename: item.filename, locator: item.locator, batchId: batch.id },
          });
        }
        return change;
      },
      { behavior: 'immediate' },
    );
    return settle(set);
  } catch (error) {
    if (isStoreFault(error)) throw error;
    const at = now();
    const rejected = { ...toRejection(error), at };
    desk.db.transaction((tx) => {
      updateImportItem(tx, item.id, rejected);
      storeAuditEntry(tx, {
        at,
        actor: batch.startedBy,
        action: 'reject-report',
        subjectKind: 'import-batch',
        subjectId: batch.id,
        after: { ...rejected, filename: item.filename, locator: item.locator },
      });
    });
    return settle(rejected);
  }
}

function toItem(stored: StoredReport, at: Date) {
  const { articleId, title } = stored;
  const base = { outcome: stored.outcome, articleId, title, at, proposal: null };
  if (stored.outcome === 'duplicate') return base;
  const { facts, nearId, newShare } = stored;
  return { ...base, facts, nearId, newShare };
}

function toProposal({ report }: Extract<Read, { kind: 'report' }>, at: Date) {
  const proposal = proposeReport(report);
  const { entities, events, figures, themes } = report.extraction;
  const facts = entities.length + events.length + figures.length + themes.length;
  return { outcome: 'ready' as const, proposal, title: proposal.title, facts, at };
}

/** A file of reports inside an archive: each report becomes an item. */
function openContainer({ desk, now }: WorkContext, item: ImportItem, content: OpenContent): ItemResult {
  const { batchId, fileId, entry, filename } = item;
  const items = itemsOf(content.parts, { batchId, fileId, entry, filename }, item.byteLength, now());
  const children = desk.db.transaction(
    (tx) => {
      updateImportItem(tx, item.id, { outcome: 'container', at: now() });
      return storeImportItems(tx, items);
    },
    { behavior: 'immediate' },
  );
  return { children };
}

/** An archive inside an archive: it becomes a received file of its own. */
function adoptNested(
  { desk, now }: WorkContext,
  file: ImportFile,
  item: ImportItem,
  nested: NestedArchive,
): ItemResult {
  desk.db.transaction(
    (tx) => {
      const fileId = storeImportFile(tx, {
        batchId: item.batchId,
        filename: item.filename,
        byteLength: nested.byteLength,
        mediaType: 'application/zip',
        state: 'staged',
        parentItemId: item.id,
        depth: file.depth + 1,
      });
      updateImportItem(tx, item.id, { outcome: 'container', at: now() });
      // Before the commit: a move without its row is swept, a row without its bytes could never be read.
      nested.adopt(fileId);
    },
    { behavior: 'immediate' },
  );
  return { children: [] };
}

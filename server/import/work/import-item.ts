import { type ImportFile, storeImportFile } from '@/db/queries/import-file';
import { type ImportItem, storeImportItems, updateImportItem } from '@/db/queries/import-item';
import { UnreadableDocumentError } from '@/ingest/errors';
import type { WorkContext } from './context';
import type { ImportReader, NestedArchive, OpenContent } from './import-reader';
import type { Waiting } from './item-writer';
import { itemsOf } from './open-file';
import { type ItemToOpen, openItem, type ReadItem } from './open-item';
import { isStoreFault } from './rejection';

/** An item to import; its file is null when that has gone. */
type ItemToImport = Omit<ItemToOpen, 'file'> & { file: ImportFile | null };

/** An item whose report is being read: what is to be written of it, once it is known. */
export interface Underway {
  arrived: Waiting | null;
  /** Settles when `arrived` is there; never rejects. */
  settled: Promise<void>;
}

/**
 * Begin to import one item: open it and have its facts found. A file of reports, or an archive, becomes items of its own at
 * once, and nothing is under way then. A report that cannot be read is an outcome; a store that cannot be written to is an
 * error and leaves the item as it was.
 */
export async function importItem(
  context: WorkContext,
  reader: ImportReader,
  { item, file }: ItemToImport,
): Promise<Underway | null> {
  context.tell({ kind: 'began', itemId: item.id });
  try {
    if (!file) throw new UnreadableDocumentError(item.filename, 'Its file has gone.', 'Import it again.');
    const opened = await openItem(context, reader, { item, file });
    if (opened.kind === 'nested') {
      adoptNested(context, file, item, opened.nested);
      return null;
    }
    if (opened.kind === 'container') {
      openContainer(context, item, opened.content);
      return null;
    }
    if (opened.kind === 'known') return underway(item, file, Promise.resolve(opened));
    const { document, origin } = opened;
    const reading = context.analyst.analyse(document);
    return underway(
      item,
      file,
      reading.then((report) => ({ kind: 'report', report, origin })),
    );
  } catch (error) {
    if (isStoreFault(error)) throw error;
    return { arrived: { item, error }, settled: Promise.resolve() };
  } finally {
    context.tell({ kind: 'opened-item', itemId: item.id });
  }
}

function underway(item: ImportItem, file: ImportFile, reading: Promise<ReadItem>): Underway {
  const each: Underway = {
    arrived: null,
    settled: reading.then(
      (read) => {
        each.arrived = { item, file, read };
      },
      (error: unknown) => {
        each.arrived = { item, error };
      },
    ),
  };
  return each;
}

/** A file of reports inside an archive: each report becomes an item. */
function openContainer({ desk, now }: WorkContext, item: ImportItem, content: OpenContent): void {
  const { batchId, fileId, entry, filename } = item;
  const items = itemsOf(content.parts, { batchId, fileId, entry, filename }, item.byteLength, now());
  desk.db.transaction(
    (tx) => {
      updateImportItem(tx, item.id, { outcome: 'container', at: now() });
      storeImportItems(tx, items);
    },
    { behavior: 'immediate' },
  );
}

/** An archive inside an archive: it becomes a received file of its own. */
function adoptNested(
  { desk, now }: WorkContext,
  file: ImportFile,
  item: ImportItem,
  nested: NestedArchive,
): void {
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
}

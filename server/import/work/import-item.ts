import { type ImportFile, storeImportFile } from '@/db/queries/import-file';
import { type ImportItem, storeImportItems, updateImportItem } from '@/db/queries/import-item';
import { UnreadableDocumentError } from '@/ingest/errors';
import type { WorkContext } from './context';
import type { ImportReader, NestedArchive, OpenContent } from './import-reader';
import type { ItemWriter } from './item-writer';
import { itemsOf } from './open-file';
import { type ItemToRead, readItem } from './read-item';
import { isStoreFault } from './rejection';

/** An item to import; its file is null when that has gone. */
type ItemToImport = Omit<ItemToRead, 'file'> & { file: ImportFile | null };

/**
 * Import one item: read it, find its facts, and hand it to the writer. A file of reports, or an archive, becomes items of
 * its own at once. A report that cannot be read is an outcome; a store that cannot be written to is an error and leaves
 * the item as it was.
 */
export async function importItem(
  context: WorkContext,
  reader: ImportReader,
  { item, file, search }: ItemToImport,
  writer: ItemWriter,
): Promise<void> {
  context.tell({ kind: 'began', itemId: item.id });
  try {
    if (!file) throw new UnreadableDocumentError(item.filename, 'Its file has gone.', 'Import it again.');
    const read = await readItem(context, reader, { item, file, search });
    if (read.kind === 'nested') adoptNested(context, file, item, read.nested);
    else if (read.kind === 'container') openContainer(context, item, read.content);
    else writer.add({ item, file, read });
  } catch (error) {
    if (isStoreFault(error)) throw error;
    writer.add({ item, error });
  }
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

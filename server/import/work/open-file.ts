import { renameSync, writeFileSync } from 'node:fs';
import type { TablePreview } from '@/core/model/table';
import { type ImportFile, updateImportFile } from '@/db/queries/import-file';
import { type NewImportItem, storeImportItems } from '@/db/queries/import-item';
import type { ReadPart } from '@/ingest/formats/part';
import { UnmappedTableError } from '@/ingest/formats/table';
import { partialPath, stagedPath } from '../staging';
import type { WorkContext } from './context';
import type { ImportReader, OpenContent, Opened } from './import-reader';
import { toRejection } from './rejection';

/** True where a file is one report, and no list of them. */
export const isSingle = (content: OpenContent): boolean =>
  content.parts.length === 1 && content.parts[0]?.locator === null;

type Place = Pick<NewImportItem, 'batchId' | 'fileId' | 'entry' | 'filename'>;

/** The items of a file of reports: one for each part, those that are none rejected at once. */
export function itemsOf(parts: ReadPart[], place: Place, byteLength: number, at: Date): NewImportItem[] {
  return parts.map((part) => {
    const base = { ...place, locator: part.locator, byteLength, at };
    if ('document' in part) {
      return { ...base, outcome: 'pending' as const, title: part.document.title };
    }
    return { ...base, ...toRejection(part.error) };
  });
}

async function fetchInto({ desk, fetchFile }: WorkContext, file: ImportFile): Promise<ImportFile> {
  if (file.url === null || file.byteLength !== null) return file;
  const fetched = await fetchFile(file.url);
  const partial = partialPath(desk, file.batchId, String(file.id));
  writeFileSync(partial, fetched.bytes, { mode: 0o600 });
  renameSync(partial, stagedPath(desk, file.batchId, file.id));
  const { filename, mediaType } = fetched;
  const known = { filename, mediaType, byteLength: fetched.bytes.byteLength };
  updateImportFile(desk.db, file.id, known);
  return { ...file, ...known };
}

function itemsOfOpened(file: ImportFile, opened: Opened, at: Date): NewImportItem[] {
  const { batchId, filename } = file;
  const place = { batchId, fileId: file.id };
  if (opened.kind === 'content') {
    return itemsOf(opened.content.parts, { ...place, filename }, file.byteLength ?? 0, at);
  }
  return opened.archive.entries.map(({ index, name, byteLength, refusal }) => {
    const base = { ...place, entry: index, filename: `${filename}/${name}`, byteLength, at };
    return refusal
      ? { ...base, outcome: 'rejected' as const, ...refusal }
      : { ...base, outcome: 'pending' as const };
  });
}

/**
 * Open a received file: fetch it if it is an address, find out what it is, and note each of its reports as an item, all
 * at once. A file that is nothing becomes one rejected item.
 */
export async function openFile(context: WorkContext, reader: ImportReader, file: ImportFile): Promise<void> {
  const { desk, now, tell } = context;
  tell({ kind: 'began', fileId: file.id });
  let opened: Opened | null = null;
  let table: TablePreview | null = null;
  let items: NewImportItem[];
  try {
    const received = await fetchInto(context, file);
    opened = await reader.open(received);
    if (opened.kind === 'content') table = opened.content.table;
    items = itemsOfOpened(received, opened, now());
    if (items.length === 0) {
      const reason = 'The archive holds no files.';
      const rejected = {
        outcome: 'rejected' as const,
        reason,
        remedy: 'Pack the reports into it and send it again.',
      };
      items = [
        {
          batchId: file.batchId,
          fileId: file.id,
          filename: file.filename,
          byteLength: file.byteLength ?? 0,
          at: now(),
          ...rejected,
        },
      ];
    }
  } catch (error) {
    if (error instanceof UnmappedTableError) table = error.table;
    const { batchId, filename } = file;
    const byteLength = file.byteLength ?? 0;
    items = [{ batchId, fileId: file.id, filename, byteLength, at: now(), ...toRejection(error) }];
  }
  const ids = desk.db.transaction(
    (tx) => {
      updateImportFile(tx, file.id, { state: opened ? 'opened' : 'refused', table });
      return storeImportItems(tx, items);
    },
    { behavior: 'immediate' },
  );
  tell({ kind: 'opened', fileId: file.id });
  for (const [i, item] of items.entries()) {
    if (item.outcome !== 'rejected') continue;
    tell({
      kind: 'item',
      batchId: file.batchId,
      itemId: ids[i]!,
      filename: item.filename,
      locator: item.locator ?? null,
      outcome: 'rejected',
      facts: 0,
      title: null,
      reason: item.reason ?? null,
      remedy: item.remedy ?? null,
    });
  }
}

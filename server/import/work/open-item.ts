import type { Document } from '@/core/model/document';
import type { ImportFile } from '@/db/queries/import-file';
import type { ImportItem } from '@/db/queries/import-item';
import { UnreadableDocumentError } from '@/ingest/errors';
import { findSameBytes, type PreparedReport, type ReportOrigin, type StoredReport } from '../store-report';
import type { WorkContext } from './context';
import type { ImportReader, NestedArchive, OpenContent } from './import-reader';
import { isSingle } from './open-file';

/** A page that was fetched is also known by the address at which it was found, whatever it says of itself. */
export function atAddress(document: Document, url: string | null): Document {
  if (url === null || document.url === url) return document;
  if (document.url === null) return { ...document, url };
  return { ...document, otherUrls: [...document.otherUrls, url] };
}

/** An item to open. */
export interface ItemToOpen {
  item: ImportItem;
  /** The received file in which it is. */
  file: ImportFile;
}

/** What an item turns out to be, before its text is read. */
export type OpenItem =
  | { kind: 'nested'; nested: NestedArchive }
  | { kind: 'container'; content: OpenContent }
  | { kind: 'known'; stored: StoredReport }
  | { kind: 'document'; document: Document; origin: ReportOrigin };

/** A report that is here already, or one with its facts, before anything is written. */
export type ReadItem =
  | { kind: 'known'; stored: StoredReport }
  | { kind: 'report'; report: PreparedReport; origin: ReportOrigin };

/** Open one item; nothing is written. Throws UnreadableDocumentError for what is no report. */
export async function openItem(
  { desk }: WorkContext,
  reader: ImportReader,
  { item, file }: ItemToOpen,
): Promise<OpenItem> {
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
  const origin = {
    bytes: content.bytes,
    sha256: content.sha256,
    filename: item.filename,
    part: item.locator,
  };
  return { kind: 'document', document, origin };
}

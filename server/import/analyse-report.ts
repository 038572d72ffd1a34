import type { CleanText, Document } from '@/core/model/document';
import type { Extraction } from '@/core/model/extraction';
import { extract } from '@/extraction/extract';
import { cleanBody } from '@/ingest/clean/clean';
import { readDocument } from '@/ingest/read-document';

/** A report read, cleaned and searched for facts; nothing of it is stored yet. */
export interface AnalysedReport {
  document: Document;
  clean: CleanText;
  extraction: Extraction;
}

/**
 * From a file's bytes to proposed facts. Pure: neither clock nor database has a say.
 * Throws UnreadableDocumentError for what cannot become a report.
 */
export function analyseReport(bytes: Uint8Array, filename: string, mediaType?: string): AnalysedReport {
  const document = readDocument(bytes, filename, mediaType);
  const clean = cleanBody(document);
  const { title, url, published, publisher, language } = document;
  const extraction = extract(clean.text, { title, url, published, publisher, language });
  return { document, clean, extraction };
}

import type { CleanText, Document } from '@/core/model/document';
import type { Extraction } from '@/core/model/extraction';
import { extract } from '@/extraction/extract';
import { cleanBody } from '@/ingest/clean/clean';
import { UnreadableDocumentError } from '@/ingest/errors';
import { readDocument } from '@/ingest/read-document';

/**
 * The longest clean text that is searched for facts, in characters: some 50,000 words. A file beyond it is a
 * collection, and searching it would hold up everybody else on the desk.
 */
export const LONGEST_REPORT = 300_000;

const inThousands = (n: number) => n.toLocaleString('en-GB');

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
  if (clean.text.length > LONGEST_REPORT) {
    throw new UnreadableDocumentError(
      filename,
      `The text has ${inThousands(clean.text.length)} characters; one report has at most ${inThousands(LONGEST_REPORT)}.`,
      'Split the file into single reports and import those.',
    );
  }
  const { title, url, published, publisher, language } = document;
  const extraction = extract(clean.text, { title, url, published, publisher, language });
  return { document, clean, extraction };
}

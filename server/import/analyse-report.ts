import type { CleanText, Document } from '@/core/model/document';
import type { Extraction } from '@/core/model/extraction';
import { type ExtractOptions, extract } from '@/extraction/extract';
import { cleanBody } from '@/ingest/clean/clean';
import { UnreadableDocumentError } from '@/ingest/errors';
import { detectLanguage } from '@/ingest/language';
import { DEFAULT_LIMITS } from '@/ingest/limits';

const inThousands = (n: number) => n.toLocaleString('en-GB');

/** Cleaning takes out menus and markup, but hardly ever more than three parts of four. */
const MOST_SHRINKAGE = 4;

function tooLong({ filename }: Document, length: number, longest: number): UnreadableDocumentError {
  return new UnreadableDocumentError(
    filename,
    `The text has ${inThousands(length)} characters; one report has at most ${inThousands(longest)} (LODESTONE_MAX_TEXT).`,
    'Split the file into single reports and import those.',
  );
}

/** A report cleaned and searched for facts; nothing of it is stored yet. */
export interface AnalysedReport {
  document: Document;
  clean: CleanText;
  extraction: Extraction;
}

/** How a clean text is searched. A test hands in its own `extract`. */
export interface SearchOptions extends ExtractOptions {
  extract?: typeof extract;
}

interface AnalyseOptions extends SearchOptions {
  /** The most characters of clean text that are searched. */
  longest?: number;
}

/** Search a clean text for facts, with what its document says of itself. */
export function searchText(
  document: Document,
  text: string,
  { extract: read = extract, ...options }: SearchOptions = {},
): Extraction {
  const { title, url, published, publisher } = document;
  const language = detectLanguage(text, document.language);
  return read(text, { title, url, published, publisher, language }, options);
}

/**
 * From a document to proposed facts. Pure: neither clock nor database has a say. Throws UnreadableDocumentError for what
 * cannot become a report.
 */
export function analyseReport(
  document: Document,
  { longest = DEFAULT_LIMITS.textLength, ...options }: AnalyseOptions = {},
): AnalysedReport {
  // Cleaning takes time as well: what could not shrink to a report is not begun.
  if (document.body.length > MOST_SHRINKAGE * longest) throw tooLong(document, document.body.length, longest);
  const clean = cleanBody(document);
  if (clean.text.length > longest) throw tooLong(document, clean.text.length, longest);
  return { document, clean, extraction: searchText(document, clean.text, options) };
}

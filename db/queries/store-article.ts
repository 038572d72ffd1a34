import type { CleanText, Document } from '@/core/model/document';
import type { Extraction } from '@/core/model/extraction';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowUpdate } from '@/db/rows';
import { articles } from '@/db/schema/tables';
import { boundsOf } from './store-bounds';
import { evidenceOf, storeEvidence } from './store-evidence';
import { storeFacts } from './store-facts';
import { openingOf } from './store-opening';
import { type SourceProfile, type StoredSource, storeSource } from './store-source';

/** One analysed report on its way into the desk. */
export interface ArticleToStore {
  uploadId: number;
  /** Where in its upload it stands; null when the upload is this report. */
  part: string | null;
  document: Document;
  clean: CleanText;
  /** SHA-256 of the clean text, hexadecimal. */
  textSha256: string;
  extraction: Extraction;
  publisher: SourceProfile | null;
  originalOutlet: SourceProfile | null;
  importedAt: Date;
  importedBy: string;
}

const insertArticle = rowInsert(articles);
const updateArticle = rowUpdate(articles);

/** What was stored: the article, and how many facts an analyst can look at (events, figures, entities, themes). */
export interface StoredArticle {
  id: number;
  title: string;
  facts: number;
}

/** The title of a report: its own, else the text's first telling line, else the file's name. */
export function titleOf({
  extraction,
  document,
  clean,
}: Pick<ArticleToStore, 'extraction' | 'document' | 'clean'>): string {
  return extraction.title ?? document.title ?? openingOf(clean.text) ?? document.filename;
}

/**
 * Store one report with all its facts. Must run inside a transaction: it throws, after having written, when a quote
 * is not grounded (UngroundedFactError), a date is none, or a constraint refuses a row.
 */
export function storeArticle(db: Queryable, article: ArticleToStore): StoredArticle {
  const { extraction, clean, document } = article;
  const told = columnsOf(db, article);
  const id = insertArticle(db, {
    ...told,
    uploadId: article.uploadId,
    url: document.url,
    part: article.part,
    importedAt: article.importedAt,
    importedBy: article.importedBy,
  });
  const evidenceId = storeEvidence(db, id, clean.text, evidenceOf(extraction));
  storeFacts(db, id, extraction, evidenceId);
  const { entities, events, figures, themes } = extraction;
  return { id, title: told.title, facts: entities.length + events.length + figures.length + themes.length };
}

/** What an article is to become, now that it was read again; its upload, address and importer stay. */
export type ArticleToRewrite = Omit<ArticleToStore, 'uploadId' | 'part' | 'importedAt' | 'importedBy'>;

/** Write what a fresh reading says of an article itself; its facts are the caller's. */
export function rewriteArticle(db: Queryable, id: number, article: ArticleToRewrite): void {
  updateArticle(db, id, columnsOf(db, article));
}

/** The columns that a reading fills. */
function columnsOf(db: Queryable, article: ArticleToRewrite) {
  const { extraction, clean, document } = article;
  const publisher = article.publisher ? storeSource(db, article.publisher) : null;
  const outlet = article.originalOutlet ? storeSource(db, article.originalOutlet) : null;
  const published = boundsOf(extraction.published);
  return {
    title: titleOf(article),
    headerTitle: document.title,
    text: clean.text,
    textSha256: article.textSha256,
    author: document.author,
    publisherId: publisher?.id ?? null,
    originalOutletId: outlet?.id ?? null,
    stateOutlet: isStateOutlet(extraction, outlet ?? publisher),
    published: extraction.published,
    publishedLower: published.lower,
    publishedUpper: published.upper,
    publishedBasis: extraction.publishedBasis,
    language: extraction.language,
    extractorVersion: extraction.extractorVersion,
    removals: clean.removals,
    repairs: clean.repairs,
  };
}

function isStateOutlet(extraction: Extraction, voice: StoredSource | null): boolean {
  return extraction.source.stateOwned || (voice?.stateOwned ?? false);
}

import type { CleanText, Document } from '@/core/model/document';
import type { Extraction } from '@/core/model/extraction';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowUpdate } from '@/db/rows';
import { articles, claims, entityRoles, mentions, tagEvidence, tags } from '@/db/schema/tables';
import { boundsOf } from './store-bounds';
import { type EntityIds, storeEntities } from './store-entity';
import { storeEvents } from './store-event';
import { type EvidenceIds, evidenceOf, storeEvidence } from './store-evidence';
import { storeFigures } from './store-figure';
import { openingOf } from './store-opening';
import { type SourceProfile, type StoredSource, storeSource } from './store-source';
import { readThemeIds } from './store-theme';

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
const insertMention = rowInsert(mentions);
const insertRole = rowInsert(entityRoles);
const insertTag = rowInsert(tags);
const insertTagEvidence = rowInsert(tagEvidence);
const insertClaim = rowInsert(claims);

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
  const publisher = article.publisher ? storeSource(db, article.publisher) : null;
  const outlet = article.originalOutlet ? storeSource(db, article.originalOutlet) : null;
  const title = titleOf(article);
  const published = boundsOf(extraction.published);
  const id = insertArticle(db, {
    uploadId: article.uploadId,
    title,
    text: clean.text,
    textSha256: article.textSha256,
    url: document.url,
    part: article.part,
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
    importedAt: article.importedAt,
    importedBy: article.importedBy,
  });
  const evidenceId = storeEvidence(db, id, clean.text, evidenceOf(extraction));
  const entityId = storeEntities(db, extraction.entities);
  const themeIds = readThemeIds(db);
  linkArticle(db, id, extraction, evidenceId, entityId);
  storeMentions(db, id, extraction, evidenceId, entityId);
  storeTags(db, id, extraction, evidenceId, themeIds);
  storeFigures(db, id, extraction.figures, { evidenceId, entityId });
  storeEvents(db, id, extraction.events, { evidenceId, entityId, themeIds });
  storeClaims(db, id, extraction, evidenceId, entityId);
  const { entities, events, figures, themes } = extraction;
  return { id, title, facts: entities.length + events.length + figures.length + themes.length };
}

function isStateOutlet(extraction: Extraction, voice: StoredSource | null): boolean {
  return extraction.source.stateOwned || (voice?.stateOwned ?? false);
}

/** The article's own proofs and main organisation can only be written once those rows exist. */
function linkArticle(
  db: Queryable,
  articleId: number,
  extraction: Extraction,
  evidenceId: EvidenceIds,
  entityId: EntityIds,
): void {
  const { source } = extraction;
  const optional = (span: Parameters<EvidenceIds>[0] | null) => (span ? evidenceId(span) : null);
  updateArticle(db, articleId, {
    titleEvidenceId: optional(extraction.titleEvidence),
    publishedEvidenceId: optional(extraction.publishedEvidence),
    publisherEvidenceId: optional(source.publisherEvidence),
    outletEvidenceId: optional(source.originalOutletEvidence),
    disclaimerEvidenceId: optional(source.disclaimer),
    mainEntityId: extraction.mainOrganisation ? entityId(extraction.mainOrganisation) : null,
  });
}

function storeMentions(
  db: Queryable,
  articleId: number,
  extraction: Extraction,
  evidenceId: EvidenceIds,
  entityIds: EntityIds,
): void {
  for (const { key, mentions: spans, roles, confidence } of extraction.entities) {
    const entityId = entityIds(key)!;
    for (const span of spans)
      insertMention(db, { articleId, entityId, evidenceId: evidenceId(span), confidence });
    for (const { title, organisation, evidence } of roles) {
      insertRole(db, { articleId, entityId, title, organisation, evidenceId: evidenceId(evidence) });
    }
  }
}

function storeTags(
  db: Queryable,
  articleId: number,
  extraction: Extraction,
  evidenceId: EvidenceIds,
  themeIds: Map<string, number>,
): void {
  for (const { theme, score, evidence: spans } of extraction.themes) {
    const themeId = themeIds.get(theme);
    if (themeId === undefined) throw new Error(`The theme “${theme}” is not in the desk’s vocabulary.`);
    const tagId = insertTag(db, { articleId, themeId, score, evidenceId: evidenceId(spans[0]!) });
    for (const proof of new Set(spans.map(evidenceId))) insertTagEvidence(db, { tagId, evidenceId: proof });
  }
}

function storeClaims(
  db: Queryable,
  articleId: number,
  extraction: Extraction,
  evidenceId: EvidenceIds,
  entityId: EntityIds,
): void {
  for (const { text, speaker, speakerEntity, status, evidence } of extraction.claims) {
    insertClaim(db, {
      articleId,
      text,
      speaker,
      speakerEntityId: speakerEntity ? entityId(speakerEntity) : null,
      status,
      evidenceId: evidenceId(evidence),
    });
  }
}

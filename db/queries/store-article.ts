import { eq } from 'drizzle-orm';
import type { CleanText, Document } from '@/core/model/document';
import type { Extraction } from '@/core/model/extraction';
import type { Queryable } from '@/db/connection';
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

/** SQLite takes 32,766 parameters a statement; a mention has five. */
const ROWS_PER_INSERT = 4000;

/** What was stored: the article, and how many facts an analyst can look at (events, figures, entities, themes). */
export interface StoredArticle {
  id: number;
  title: string;
  facts: number;
}

function titleOf({ extraction, document, clean }: ArticleToStore): string {
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
  const { id } = db
    .insert(articles)
    .values({
      uploadId: article.uploadId,
      title,
      text: clean.text,
      textSha256: article.textSha256,
      url: document.url,
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
    })
    .returning({ id: articles.id })
    .get();
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
  db.update(articles)
    .set({
      titleEvidenceId: optional(extraction.titleEvidence),
      publishedEvidenceId: optional(extraction.publishedEvidence),
      publisherEvidenceId: optional(source.publisherEvidence),
      outletEvidenceId: optional(source.originalOutletEvidence),
      disclaimerEvidenceId: optional(source.disclaimer),
      mainEntityId: extraction.mainOrganisation ? entityId(extraction.mainOrganisation) : null,
    })
    .where(eq(articles.id, articleId))
    .run();
}

function storeMentions(
  db: Queryable,
  articleId: number,
  extraction: Extraction,
  evidenceId: EvidenceIds,
  entityIds: EntityIds,
): void {
  const mentionRows = extraction.entities.flatMap(({ key, mentions: spans, confidence }) =>
    spans.map((span) => ({ articleId, entityId: entityIds(key)!, evidenceId: evidenceId(span), confidence })),
  );
  for (let from = 0; from < mentionRows.length; from += ROWS_PER_INSERT) {
    db.insert(mentions)
      .values(mentionRows.slice(from, from + ROWS_PER_INSERT))
      .run();
  }
  const roleRows = extraction.entities.flatMap(({ key, roles }) =>
    roles.map(({ title, organisation, evidence }) => ({
      articleId,
      entityId: entityIds(key)!,
      title,
      organisation,
      evidenceId: evidenceId(evidence),
    })),
  );
  if (roleRows.length > 0) db.insert(entityRoles).values(roleRows).run();
}

function storeTags(
  db: Queryable,
  articleId: number,
  extraction: Extraction,
  evidenceId: EvidenceIds,
  themeIds: Map<string, number>,
): void {
  if (extraction.themes.length === 0) return;
  const proofs = new Map<number, number[]>();
  const rows = extraction.themes.map(({ theme, score, evidence: spans }) => {
    const themeId = themeIds.get(theme);
    if (themeId === undefined) throw new Error(`The theme “${theme}” is not in the desk’s vocabulary.`);
    proofs.set(themeId, [...new Set(spans.map((span) => evidenceId(span)))]);
    return { articleId, themeId, score, evidenceId: evidenceId(spans[0]!) };
  });
  const stored = db.insert(tags).values(rows).returning({ id: tags.id, themeId: tags.themeId }).all();
  db.insert(tagEvidence)
    .values(
      stored.flatMap(({ id, themeId }) =>
        proofs.get(themeId)!.map((proof) => ({ tagId: id, evidenceId: proof })),
      ),
    )
    .run();
}

function storeClaims(
  db: Queryable,
  articleId: number,
  extraction: Extraction,
  evidenceId: EvidenceIds,
  entityId: EntityIds,
): void {
  if (extraction.claims.length === 0) return;
  const rows = extraction.claims.map(({ text, speaker, speakerEntity, status, evidence }) => ({
    articleId,
    text,
    speaker,
    speakerEntityId: speakerEntity ? entityId(speakerEntity) : null,
    status,
    evidenceId: evidenceId(evidence),
  }));
  db.insert(claims).values(rows).run();
}

import type { Evidence } from '@/core/model/evidence';
import type { ExtractedEvent, ExtractedFigure, Extraction } from '@/core/model/extraction';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowsInsert, rowUpdate } from '@/db/rows';
import { articles, claims, entityRoles, mentions, tagEvidence, tags } from '@/db/schema/tables';
import { type EntityIds, storeEntities } from './store-entity';
import { storeEvents } from './store-event';
import type { EvidenceIds } from './store-evidence';
import { storeFigures } from './store-figure';
import { readThemeIds } from './store-theme';

const updateArticle = rowUpdate(articles);
const insertMentions = rowsInsert(mentions);
const insertRole = rowInsert(entityRoles);
const insertTag = rowInsert(tags);
const insertTagEvidence = rowsInsert(tagEvidence);
const insertClaim = rowInsert(claims);

/** Row ids that facts keep when their article is read again; undefined gives a new one. */
export interface KeptRows {
  event(event: ExtractedEvent): number | undefined;
  figure(figure: ExtractedFigure): number | undefined;
  mention(entity: string, span: Evidence): number | undefined;
  tag(theme: string): number | undefined;
}

const NEW_ROWS: KeptRows = {
  event: () => undefined,
  figure: () => undefined,
  mention: () => undefined,
  tag: () => undefined,
};

/** Store the facts of an article whose row and evidence are there, inside the caller's transaction. */
export function storeFacts(
  db: Queryable,
  articleId: number,
  extraction: Extraction,
  evidenceId: EvidenceIds,
  rows: KeptRows = NEW_ROWS,
): void {
  const entityId = storeEntities(db, extraction.entities);
  const themeIds = readThemeIds(db);
  linkArticle(db, articleId, extraction, evidenceId, entityId);
  storeMentions(db, articleId, extraction, evidenceId, entityId, rows);
  storeTags(db, articleId, extraction, evidenceId, themeIds, rows);
  storeFigures(db, articleId, extraction.figures, { evidenceId, entityId, rowId: rows.figure });
  storeEvents(db, articleId, extraction.events, { evidenceId, entityId, themeIds, rowId: rows.event });
  storeClaims(db, articleId, extraction, evidenceId, entityId);
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
  rows: KeptRows,
): void {
  for (const { key, mentions: spans, roles, confidence } of extraction.entities) {
    const entityId = entityIds(key)!;
    insertMentions(
      db,
      spans.map((span) => ({
        id: rows.mention(key, span),
        articleId,
        entityId,
        evidenceId: evidenceId(span),
        confidence,
      })),
    );
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
  rows: KeptRows,
): void {
  for (const { theme, score, evidence: spans } of extraction.themes) {
    const themeId = themeIds.get(theme);
    if (themeId === undefined) throw new Error(`The theme “${theme}” is not in the desk’s vocabulary.`);
    const id = rows.tag(theme);
    const tagId = insertTag(db, { id, articleId, themeId, score, evidenceId: evidenceId(spans[0]!) });
    const proofs = [...new Set(spans.map(evidenceId))];
    insertTagEvidence(
      db,
      proofs.map((proof) => ({ tagId, evidenceId: proof })),
    );
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

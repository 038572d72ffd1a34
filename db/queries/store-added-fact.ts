import type { EntityType } from '@/core/model/entity';
import type { Evidence } from '@/core/model/evidence';
import type { ExtractedEvent, ExtractedFigure } from '@/core/model/extraction';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert } from '@/db/rows';
import { mentions, tagEvidence, tags } from '@/db/schema/tables';
import { storeEntities } from './store-entity';
import { storeEvents } from './store-event';
import { storeEvidence } from './store-evidence';
import { storeFigures } from './store-figure';
import { readThemeIds } from './store-theme';

/** The article that a fact is added to. */
export interface ArticleText {
  id: number;
  text: string;
}

export interface EntityRow {
  id: number;
  key: string;
  type: EntityType;
  name: string;
}

/** A mention names an entity by its key; where the desk has none with it, one is made. */
export interface AddedMention {
  key: string;
  type: EntityType;
  name: string;
  evidence: Evidence;
  confidence: number;
}

export interface AddedTag {
  theme: string;
  evidence: Evidence;
  /** Relative weight in the text, 0 to 1. */
  score: number;
}

const insertMention = rowInsert(mentions);
const insertTag = rowInsert(tags);
const insertTagEvidence = rowInsert(tagEvidence);

/** The entity with this key, or null. */
export function findEntityByKey(db: Queryable, key: string): EntityRow | null {
  return (
    prepared<[string], EntityRow>(db, 'SELECT id, key, type, name FROM entities WHERE key = ?').get(key) ??
    null
  );
}

const newRow = () => undefined;
const present = (...spans: (Evidence | null | undefined)[]) => spans.flatMap((span) => span ?? []);

/** Store one more event of an article, with its proofs. Returns its row id. Throws UngroundedFactError. */
export function storeAddedEvent(db: Queryable, { id, text }: ArticleText, event: ExtractedEvent): number {
  const spans = present(event.evidence, event.dateEvidence, event.series?.evidence);
  const evidenceId = storeEvidence(db, id, text, unique(spans));
  const [row] = storeEvents(db, id, [event], {
    evidenceId,
    entityId: storeEntities(db, []),
    themeIds: readThemeIds(db),
    rowId: newRow,
  });
  return row!;
}

/** Store one more figure of an article, with its proofs. Returns its row id. Throws UngroundedFactError. */
export function storeAddedFigure(db: Queryable, { id, text }: ArticleText, figure: ExtractedFigure): number {
  const spans = present(figure.evidence, figure.periodEvidence, figure.changeEvidence);
  const evidenceId = storeEvidence(db, id, text, unique(spans));
  const [row] = storeFigures(db, id, [figure], {
    evidenceId,
    entityId: storeEntities(db, []),
    rowId: newRow,
  });
  return row!;
}

/** Store one more mention, and its words as a name of its entity. Throws UngroundedFactError. */
export function storeAddedMention(
  db: Queryable,
  { id, text }: ArticleText,
  { key, type, name, evidence, confidence }: AddedMention,
): { id: number; entityId: number } {
  const evidenceId = storeEvidence(db, id, text, [evidence]);
  const entity = { key, type, name, mentions: [evidence], aliases: [], roles: [], confidence };
  const entityId = storeEntities(db, [{ ...entity, stateOwned: null, parent: null }])(key)!;
  const row = { articleId: id, entityId, evidenceId: evidenceId(evidence), confidence };
  return { id: insertMention(db, row), entityId };
}

/** Store one more theme of an article. Throws UngroundedFactError, and for a theme that is not in the scheme. */
export function storeAddedTag(
  db: Queryable,
  { id, text }: ArticleText,
  { theme, evidence, score }: AddedTag,
): number {
  const themeId = readThemeIds(db).get(theme);
  if (themeId === undefined) throw new Error(`The theme “${theme}” is not in the desk’s vocabulary.`);
  const evidenceId = storeEvidence(db, id, text, [evidence])(evidence);
  const tagId = insertTag(db, { articleId: id, themeId, score, evidenceId });
  insertTagEvidence(db, { tagId, evidenceId });
  return tagId;
}

/** Each span once. */
function unique(spans: Evidence[]): Evidence[] {
  return [...new Map(spans.map((span) => [`${span.start}:${span.end}`, span])).values()];
}

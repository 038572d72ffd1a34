import type { Evidence } from '@/core/model/evidence';
import { isGrounded } from '@/core/model/evidence';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowUpdate } from '@/db/rows';
import { evidence } from '@/db/schema/tables';
import { findTouched, removeUntold } from './remove-untold';
import { type ArticleToRewrite, rewriteArticle } from './store-article';
import { evidenceOf, storeEvidence, UngroundedFactError } from './store-evidence';
import { type KeptRows, storeFacts } from './store-facts';

/** Rows of facts that stay as they are, for people have decided on them. */
export interface DecidedRows {
  events: number[];
  figures: number[];
  mentions: number[];
  tags: number[];
  /** Rows of `evidence` that they stand on, each with its place in the text as it is to be. */
  evidence: Map<number, Evidence>;
}

const updateEvidence = rowUpdate(evidence);

/**
 * Put the facts of a fresh reading in the place of an article's facts, but for those on which people have decided.
 * `article.extraction` holds what is to be stored; facts that were there before take their rows again by `rows`. Entities,
 * series and outlets that nothing tells of any more go, as when an article is deleted.
 *
 * Like `deleteArticle` it is to be called with foreign keys resting. Clusters and counts are the caller's.
 */
export function replaceFacts(
  db: Queryable,
  articleId: number,
  { article, rows, decided }: { article: ArticleToRewrite; rows: KeptRows; decided: DecidedRows },
): void {
  const touched = findTouched(db, articleId);
  if (!touched) throw new Error(`There is no article ${articleId}.`);
  clearFacts(db, articleId, decided);
  rewriteArticle(db, articleId, article);
  const { text } = article.clean;
  for (const [id, span] of decided.evidence) {
    if (!isGrounded(text, span)) {
      throw new UngroundedFactError(`A decided fact has lost its words: “${span.quote.slice(0, 80)}”.`);
    }
    updateEvidence(db, id, span);
  }
  const evidenceId = storeEvidence(db, articleId, text, evidenceOf(article.extraction));
  storeFacts(db, articleId, article.extraction, evidenceId, rows);
  removeUntold(db, touched);
}

/** Remove the facts and proofs of an article, but those that are decided. */
function clearFacts(db: Queryable, articleId: number, decided: DecidedRows): void {
  const clear = (table: string, kept: Iterable<number>) =>
    prepared<[number, string], never>(
      db,
      `DELETE FROM ${table} WHERE article_id = ? AND id NOT IN (SELECT value FROM json_each(?))`,
    ).run(articleId, JSON.stringify([...kept]));
  const ofGone = (table: string, column: string, facts: string, kept: number[]) =>
    prepared<[number, string], never>(
      db,
      `DELETE FROM ${table} WHERE ${column} IN (
         SELECT id FROM ${facts} WHERE article_id = ? AND id NOT IN (SELECT value FROM json_each(?)))`,
    ).run(articleId, JSON.stringify(kept));
  ofGone('event_participants', 'event_id', 'events', decided.events);
  ofGone('event_themes', 'event_id', 'events', decided.events);
  ofGone('tag_evidence', 'tag_id', 'tags', decided.tags);
  // A decided theme keeps the passage that it stands on; the others belonged to the former reading.
  prepared<[number, string], never>(
    db,
    `DELETE FROM tag_evidence WHERE tag_id IN (SELECT id FROM tags WHERE article_id = ?)
       AND evidence_id NOT IN (SELECT value FROM json_each(?))`,
  ).run(articleId, JSON.stringify([...decided.evidence.keys()]));
  clear('events', decided.events);
  clear('figures', decided.figures);
  clear('mentions', decided.mentions);
  clear('tags', decided.tags);
  clear('entity_roles', []);
  clear('claims', []);
  clear('evidence', decided.evidence.keys());
}

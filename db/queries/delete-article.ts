import { sql } from 'drizzle-orm';
import type { Queryable } from '@/db/connection';
import { findTouched, removeUntold } from './remove-untold';

/** The decision on a fact was made on the version before this one, which has it still. */
const isCarried = (kind: string) =>
  sql`(id IN (SELECT fact_id FROM decisions WHERE kind = ${kind} AND carried_from IS NOT NULL))`;

/** Facts of an article that people have decided on. An undo leaves such an article. */
export function hasDecisions(db: Queryable, articleId: number): boolean {
  const row = db.get<{ n: number }>(sql`SELECT
    EXISTS (SELECT 1 FROM events WHERE article_id = ${articleId} AND review_status <> 'proposed' AND NOT ${isCarried('event')}) +
    EXISTS (SELECT 1 FROM figures WHERE article_id = ${articleId} AND review_status <> 'proposed' AND NOT ${isCarried('figure')}) +
    EXISTS (SELECT 1 FROM mentions WHERE article_id = ${articleId} AND review_status <> 'proposed' AND NOT ${isCarried('mention')}) +
    EXISTS (SELECT 1 FROM tags WHERE article_id = ${articleId} AND review_status <> 'proposed' AND NOT ${isCarried('theme')}) +
    EXISTS (SELECT 1 FROM entity_changes c, json_each(c.change, '$.articles') a
      WHERE json_extract(c.change, '$.kind') = 'split-articles' AND c.undone_at IS NULL AND a.value = ${articleId}) +
    EXISTS (SELECT 1 FROM cluster_decisions WHERE article_a = ${articleId} OR article_b = ${articleId}) AS n`);
  return (row?.n ?? 0) > 0;
}

/**
 * Remove an article with its facts, evidence and raw upload, and what only it had brought: entities, aliases, series and
 * outlets that no other article knows and that no person has confirmed. Its cluster must have been left before.
 *
 * Call it with foreign keys resting (`withForeignKeysResting`): the rows are removed in order here, by indexed columns,
 * while SQLite would look through whole tables for each piece of evidence. A test checks that no reference breaks.
 */
export function deleteArticle(db: Queryable, articleId: number): void {
  const touched = findTouched(db, articleId);
  if (!touched) return;
  // A decision of the version before that was taken over from here to a later one stays taken over.
  db.run(sql`UPDATE decisions SET carried_to = (SELECT c.carried_to FROM decisions c WHERE c.carried_from = decisions.id)
    WHERE carried_to = ${articleId}`);
  const ofEvents = sql`IN (SELECT id FROM events WHERE article_id = ${articleId})`;
  db.run(sql`UPDATE events SET same_as_id = NULL WHERE same_as_id ${ofEvents}`);
  db.run(
    sql`UPDATE figures SET same_as_id = NULL WHERE same_as_id IN (SELECT id FROM figures WHERE article_id = ${articleId})`,
  );
  db.run(sql`DELETE FROM event_participants WHERE event_id ${ofEvents}`);
  db.run(sql`DELETE FROM event_themes WHERE event_id ${ofEvents}`);
  db.run(sql`DELETE FROM tag_evidence WHERE tag_id IN (SELECT id FROM tags WHERE article_id = ${articleId})`);
  for (const table of [
    'events',
    'figures',
    'mentions',
    'entity_roles',
    'tags',
    'claims',
    'evidence',
    'article_urls',
    'article_bands',
    'decisions',
  ]) {
    db.run(sql`DELETE FROM ${sql.identifier(table)} WHERE article_id = ${articleId}`);
  }
  db.run(sql`UPDATE events SET claim_article_id = NULL WHERE claim_article_id = ${articleId}`);
  db.run(sql`UPDATE figures SET claim_article_id = NULL WHERE claim_article_id = ${articleId}`);
  db.run(sql`DELETE FROM cluster_decisions WHERE article_a = ${articleId} OR article_b = ${articleId}`);
  db.run(sql`UPDATE articles SET replaced_by_id = NULL WHERE replaced_by_id = ${articleId}`);
  db.run(sql`UPDATE articles SET lead_id = NULL WHERE lead_id = ${articleId}`);
  db.run(sql`UPDATE feed_entries SET article_id = NULL WHERE article_id = ${articleId}`);
  db.run(sql`UPDATE import_items SET article_id = NULL WHERE article_id = ${articleId}`);
  db.run(sql`UPDATE rereads SET article_id = NULL WHERE article_id = ${articleId}`);
  db.run(sql`UPDATE reread_items SET article_id = NULL WHERE article_id = ${articleId}`);
  db.run(sql`UPDATE import_items SET near_id = NULL WHERE near_id = ${articleId}`);
  db.run(sql`DELETE FROM articles WHERE id = ${articleId}`);
  db.run(
    sql`DELETE FROM uploads WHERE id = ${touched.uploadId} AND NOT EXISTS (SELECT 1 FROM articles WHERE upload_id = ${touched.uploadId})`,
  );
  removeUntold(db, touched);
}

import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import type { DecidableFact } from './decided-fact';
import { deleteAlias } from './entity-alias';
import { findTouched, removeUntold } from './remove-untold';

/**
 * Remove a fact that a person had added: a name of an entity, or a fact of an article with what only it had brought, its
 * proofs and the entities and series that nothing else tells of. Whether somebody still stands behind it is for the caller to know. Quicker with foreign
 * keys resting (`withForeignKeysResting`), for SQLite looks through whole tables for each proof.
 */
export function removeFact(db: Queryable, { kind, id, articleId }: DecidableFact): void {
  if (kind === 'alias') {
    deleteAlias(db, id);
    return;
  }
  if (articleId === null || kind === 'entity') {
    throw new Error(`A ${kind} stands in no article; it is not removed as a fact.`);
  }
  const touched = findTouched(db, articleId);
  const run = (sql: string) => prepared<[number], never>(db, sql).run(id);
  if (kind === 'event') {
    run('UPDATE events SET same_as_id = NULL WHERE same_as_id = ?');
    run('DELETE FROM event_participants WHERE event_id = ?');
    run('DELETE FROM event_themes WHERE event_id = ?');
    run('DELETE FROM events WHERE id = ?');
  }
  if (kind === 'figure') {
    run('UPDATE figures SET same_as_id = NULL WHERE same_as_id = ?');
    run('DELETE FROM figures WHERE id = ?');
  }
  if (kind === 'mention') run('DELETE FROM mentions WHERE id = ?');
  if (kind === 'theme') {
    run('DELETE FROM tag_evidence WHERE tag_id = ?');
    run('DELETE FROM tags WHERE id = ?');
  }
  removeLooseProofs(db, articleId);
  if (touched) removeUntold(db, touched);
}

/** Proofs of an article that no fact and no part of its head stands on any more. */
export function removeLooseProofs(db: Queryable, articleId: number): void {
  const uses = [
    ['events', 'evidence_id'],
    ['events', 'date_evidence_id'],
    ['events', 'series_evidence_id'],
    ['figures', 'evidence_id'],
    ['figures', 'period_evidence_id'],
    ['figures', 'change_evidence_id'],
    ['mentions', 'evidence_id'],
    ['entity_roles', 'evidence_id'],
    ['claims', 'evidence_id'],
    ['tags', 'evidence_id'],
  ].map(([table, column]) => `SELECT ${column} AS id FROM ${table} WHERE article_id = :article`);
  uses.push(
    'SELECT x.evidence_id AS id FROM tag_evidence x JOIN tags t ON t.id = x.tag_id WHERE t.article_id = :article',
    ...['title', 'published', 'publisher', 'outlet', 'disclaimer'].map(
      (part) => `SELECT ${part}_evidence_id AS id FROM articles WHERE id = :article`,
    ),
  );
  prepared<[{ article: number }], never>(
    db,
    `DELETE FROM evidence WHERE article_id = :article AND id NOT IN (
       SELECT id FROM (${uses.join(' UNION ')}) WHERE id IS NOT NULL)`,
  ).run({ article: articleId });
}

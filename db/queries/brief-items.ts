import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/**
 * What the ids of events stand for, by id: the event that counts (where near-duplicates tell it again, the first telling)
 * with its article. What is gone or rejected is left out.
 */
export function listChosenEvents(
  db: Queryable,
  ids: number[],
): Map<number, { id: number; articleId: number }> {
  const rows = prepared<[string], { asked: number; id: number; articleId: number }>(
    db,
    `SELECT asked.id AS asked, told.id, told.article_id AS articleId
     FROM events asked JOIN events told ON told.id = coalesce(
       (SELECT first.id FROM events first WHERE first.id = asked.same_as_id AND first.review_status <> 'rejected'), asked.id)
     WHERE asked.id IN (SELECT value FROM json_each(?)) AND asked.review_status <> 'rejected'`,
  ).all(JSON.stringify(ids));
  return new Map(rows.map(({ asked, ...event }) => [asked, event]));
}

/** The story that each of these articles tells, by id: the first article of its cluster, or itself. */
export function listChosenArticles(db: Queryable, ids: number[]): Map<number, number> {
  const rows = prepared<[string], { id: number; story: number }>(
    db,
    'SELECT id, coalesce(lead_id, id) AS story FROM articles WHERE id IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify(ids));
  return new Map(rows.map(({ id, story }) => [id, story]));
}

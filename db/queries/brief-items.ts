import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/** A fact as it counts, with its article. */
interface ToldFact {
  id: number;
  articleId: number;
}

/** A figure that a near-duplicate tells again, under the one that counts. */
interface Retelling {
  id: number;
  source: string;
}

/**
 * What ids of facts stand for, by id: the fact that counts (where near-duplicates tell it again, the first telling) with
 * its article. What is gone or rejected is left out.
 */
const listChosenIn =
  (table: 'events' | 'figures') =>
  (db: Queryable, ids: number[]): Map<number, ToldFact> => {
    const rows = prepared<[string], ToldFact & { asked: number }>(
      db,
      `SELECT asked.id AS asked, told.id, told.article_id AS articleId
       FROM ${table} asked JOIN ${table} told ON told.id = coalesce(
         (SELECT first.id FROM ${table} first WHERE first.id = asked.same_as_id AND first.review_status <> 'rejected'), asked.id)
       WHERE asked.id IN (SELECT value FROM json_each(?)) AND asked.review_status <> 'rejected'`,
    ).all(JSON.stringify(ids));
    return new Map(rows.map(({ asked, ...fact }) => [asked, fact]));
  };

export const listChosenEvents = listChosenIn('events');
export const listChosenFigures = listChosenIn('figures');

/** Who tells each of these figures again, in the order of storing: the publisher, else the outlet, else the title of the article. */
export function listFigureRetellings(db: Queryable, ids: number[]): Map<number, string[]> {
  const rows = prepared<[string], Retelling>(
    db,
    `SELECT again.same_as_id AS id, coalesce(publisher.name, outlet.name, a.title) AS source
     FROM figures again JOIN articles a ON a.id = again.article_id
     LEFT JOIN sources publisher ON publisher.id = a.publisher_id
     LEFT JOIN sources outlet ON outlet.id = a.original_outlet_id
     WHERE again.same_as_id IN (SELECT value FROM json_each(?)) ORDER BY again.id`,
  ).all(JSON.stringify(ids));
  const byFigure = new Map<number, string[]>();
  for (const { id, source } of rows) byFigure.set(id, [...(byFigure.get(id) ?? []), source]);
  return byFigure;
}

/** The story that each of these articles tells, by id: the first article of its cluster, or itself. */
export function listChosenArticles(db: Queryable, ids: number[]): Map<number, number> {
  const rows = prepared<[string], { id: number; story: number }>(
    db,
    'SELECT id, coalesce(lead_id, id) AS story FROM articles WHERE id IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify(ids));
  return new Map(rows.map(({ id, story }) => [id, story]));
}

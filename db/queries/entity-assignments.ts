import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/** Every place where a row of an article names an entity: table, column, and how the row is found by the article. */
const NAMING: readonly { table: string; column: string; ofArticle: string }[] = [
  { table: 'mentions', column: 'entity_id', ofArticle: 'article_id = ?' },
  { table: 'entity_roles', column: 'entity_id', ofArticle: 'article_id = ?' },
  { table: 'figures', column: 'subject_entity_id', ofArticle: 'article_id = ?' },
  { table: 'claims', column: 'speaker_entity_id', ofArticle: 'article_id = ?' },
  { table: 'articles', column: 'main_entity_id', ofArticle: 'id = ?' },
  {
    table: 'event_participants',
    column: 'entity_id',
    ofArticle: 'event_id IN (SELECT id FROM events WHERE article_id = ?)',
  },
];

/** The entities that the facts of an article name, each once. */
export function listNamedEntities(db: Queryable, articleId: number): number[] {
  const parts = NAMING.map(
    ({ table, column, ofArticle }) => `SELECT ${column} AS id FROM ${table} WHERE ${ofArticle}`,
  );
  return prepared<number[], { id: number | null }>(db, parts.join(' UNION '))
    .all(...NAMING.map(() => articleId))
    .flatMap(({ id }) => id ?? []);
}

/** Let the facts of an article that name one entity name another. */
export function renameInArticle(
  db: Queryable,
  articleId: number,
  { from, to }: { from: number; to: number },
): void {
  for (const { table, column, ofArticle } of NAMING) {
    // Somebody who takes part in an event twice in one role, once under each name, takes part in it once.
    prepared<[number, number, number], never>(
      db,
      `UPDATE OR REPLACE ${table} SET ${column} = ? WHERE ${column} = ? AND ${ofArticle}`,
    ).run(to, from, articleId);
  }
}

/** What stands for the entities of an article by a person's word, by the key that a reading gives. */
export function listAssignedKeys(db: Queryable, articleId: number): Map<string, AssignedEntity> {
  const rows = prepared<[number], { key: string; toKey: string; name: string }>(
    db,
    `SELECT e.key, t.key AS toKey, t.name
     FROM entity_changes c, json_each(c.change, '$.articles') a, json_each(c.change, '$.moves') m
     JOIN entities e ON e.id = json_extract(m.value, '$.entity') JOIN entities t ON t.id = json_extract(m.value, '$.to')
     WHERE c.undone_at IS NULL AND json_extract(c.change, '$.kind') = 'split-articles' AND a.value = ? ORDER BY c.id`,
  ).all(articleId);
  const found = new Map(rows.map(({ key, toKey, name }) => [key, { key: toKey, name }]));
  for (const [key, first] of found) {
    let last = first;
    // What was made for it may have been divided again, into something younger each time.
    for (let next = found.get(last.key); next; next = found.get(last.key)) last = next;
    found.set(key, last);
  }
  return found;
}

export interface AssignedEntity {
  key: string;
  name: string;
}

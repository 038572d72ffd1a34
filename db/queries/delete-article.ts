import { sql } from 'drizzle-orm';
import type { Queryable } from '@/db/connection';

/** Facts of an article that people have decided on. An undo leaves such an article. */
export function hasDecisions(db: Queryable, articleId: number): boolean {
  const row = db.get<{ n: number }>(sql`SELECT
    EXISTS (SELECT 1 FROM events WHERE article_id = ${articleId} AND review_status <> 'proposed') +
    EXISTS (SELECT 1 FROM figures WHERE article_id = ${articleId} AND review_status <> 'proposed') +
    EXISTS (SELECT 1 FROM mentions WHERE article_id = ${articleId} AND review_status <> 'proposed') +
    EXISTS (SELECT 1 FROM tags WHERE article_id = ${articleId} AND review_status <> 'proposed') +
    EXISTS (SELECT 1 FROM cluster_decisions WHERE article_a = ${articleId} OR article_b = ${articleId}) AS n`);
  return (row?.n ?? 0) > 0;
}

/** Ids that an article's facts point to, and that may stand alone once it is gone. */
interface Touched {
  entities: number[];
  series: number[];
  sources: number[];
  uploadId: number;
}

const idsOf = (db: Queryable, query: ReturnType<typeof sql>): number[] =>
  db.all<{ id: number | null }>(query).flatMap(({ id }) => id ?? []);

function touchedBy(db: Queryable, articleId: number): Touched | null {
  const article = db.get<{ uploadId: number; publisher: number | null; outlet: number | null } | undefined>(
    sql`SELECT upload_id AS uploadId, publisher_id AS publisher, original_outlet_id AS outlet FROM articles WHERE id = ${articleId}`,
  );
  if (!article) return null;
  return {
    uploadId: article.uploadId,
    sources: [article.publisher, article.outlet].flatMap((id) => id ?? []),
    series: idsOf(db, sql`SELECT DISTINCT series_id AS id FROM events WHERE article_id = ${articleId}`),
    entities: idsOf(
      db,
      sql`SELECT entity_id AS id FROM mentions WHERE article_id = ${articleId}
        UNION SELECT entity_id FROM entity_roles WHERE article_id = ${articleId}
        UNION SELECT p.entity_id FROM event_participants p JOIN events e ON e.id = p.event_id WHERE e.article_id = ${articleId}
        UNION SELECT subject_entity_id FROM figures WHERE article_id = ${articleId}
        UNION SELECT speaker_entity_id FROM claims WHERE article_id = ${articleId}
        UNION SELECT main_entity_id FROM articles WHERE id = ${articleId}`,
    ),
  };
}

/**
 * Remove an article with its facts, evidence and raw upload, and what only it had brought: entities, aliases, series and
 * outlets that no other article knows and that no person has confirmed. Its cluster must have been left before.
 *
 * Call it with foreign keys resting (`withForeignKeysResting`): the rows are removed in order here, by indexed columns,
 * while SQLite would look through whole tables for each piece of evidence. A test checks that no reference breaks.
 */
export function deleteArticle(db: Queryable, articleId: number): void {
  const touched = touchedBy(db, articleId);
  if (!touched) return;
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
  ]) {
    db.run(sql`DELETE FROM ${sql.identifier(table)} WHERE article_id = ${articleId}`);
  }
  db.run(sql`DELETE FROM cluster_decisions WHERE article_a = ${articleId} OR article_b = ${articleId}`);
  db.run(sql`UPDATE articles SET replaced_by_id = NULL WHERE replaced_by_id = ${articleId}`);
  db.run(sql`UPDATE articles SET lead_id = NULL WHERE lead_id = ${articleId}`);
  db.run(sql`UPDATE feed_entries SET article_id = NULL WHERE article_id = ${articleId}`);
  db.run(sql`UPDATE import_items SET article_id = NULL WHERE article_id = ${articleId}`);
  db.run(sql`UPDATE import_items SET near_id = NULL WHERE near_id = ${articleId}`);
  db.run(sql`DELETE FROM articles WHERE id = ${articleId}`);
  db.run(
    sql`DELETE FROM uploads WHERE id = ${touched.uploadId} AND NOT EXISTS (SELECT 1 FROM articles WHERE upload_id = ${touched.uploadId})`,
  );
  for (const id of touched.series) removeSeries(db, id);
  for (const id of touched.entities) removeEntity(db, id);
  for (const id of touched.sources) removeSource(db, id);
}

function removeSeries(db: Queryable, id: number): void {
  db.run(
    sql`DELETE FROM series WHERE id = ${id} AND NOT EXISTS (SELECT 1 FROM events WHERE series_id = ${id})`,
  );
}

function removeSource(db: Queryable, id: number): void {
  db.run(sql`DELETE FROM sources WHERE id = ${id}
    AND NOT EXISTS (SELECT 1 FROM articles WHERE publisher_id = ${id})
    AND NOT EXISTS (SELECT 1 FROM articles WHERE original_outlet_id = ${id})`);
}

/** An entity that nothing mentions any more goes, unless a person stands behind it; else its names are looked through. */
function removeEntity(db: Queryable, id: number): void {
  const isKept = db.get<{ kept: number }>(sql`SELECT
    EXISTS (SELECT 1 FROM mentions WHERE entity_id = ${id}) +
    EXISTS (SELECT 1 FROM entity_roles WHERE entity_id = ${id}) +
    EXISTS (SELECT 1 FROM event_participants WHERE entity_id = ${id}) +
    EXISTS (SELECT 1 FROM figures WHERE subject_entity_id = ${id}) +
    EXISTS (SELECT 1 FROM claims WHERE speaker_entity_id = ${id}) +
    EXISTS (SELECT 1 FROM articles WHERE main_entity_id = ${id}) +
    EXISTS (SELECT 1 FROM series WHERE entity_id = ${id}) +
    EXISTS (SELECT 1 FROM entities WHERE id = ${id} AND review_status <> 'proposed') +
    EXISTS (SELECT 1 FROM entity_aliases WHERE entity_id = ${id} AND origin = 'person') AS kept`);
  if ((isKept?.kept ?? 0) === 0) {
    db.run(sql`DELETE FROM entity_aliases WHERE entity_id = ${id}`);
    db.run(sql`DELETE FROM entities WHERE id = ${id}`);
    return;
  }
  // A name that only the removed text had shown goes, or counts as the gazetteer's again.
  const unseen = sql`entity_id = ${id} AND origin = 'text' AND alias NOT IN (
    SELECT replace(replace(v.quote, char(10), ' '), '  ', ' ') FROM mentions m JOIN evidence v ON v.id = m.evidence_id WHERE m.entity_id = ${id})`;
  db.run(sql`UPDATE entity_aliases SET origin = 'gazetteer' WHERE listed AND ${unseen}`);
  db.run(
    sql`DELETE FROM entity_aliases WHERE NOT listed AND ${unseen} AND alias <> (SELECT name FROM entities WHERE id = ${id})`,
  );
}

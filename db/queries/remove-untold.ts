import { sql } from 'drizzle-orm';
import type { Queryable } from '@/db/connection';

/** Ids that an article's facts point to, and that may stand alone once it is gone. */
export interface Touched {
  entities: number[];
  series: number[];
  sources: number[];
  uploadId: number;
}

const idsOf = (db: Queryable, query: ReturnType<typeof sql>): number[] =>
  db.all<{ id: number | null }>(query).flatMap(({ id }) => id ?? []);

/** What an article's facts point to at this moment; null when there is no such article. */
export function findTouched(db: Queryable, articleId: number): Touched | null {
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

/** Remove those of them that no article tells of any more and that no person stands behind; look through the names of the rest. */
export function removeUntold(db: Queryable, { series, entities, sources }: Omit<Touched, 'uploadId'>): void {
  for (const id of series) removeSeries(db, id);
  for (const id of entities) removeEntity(db, id);
  for (const id of sources) removeSource(db, id);
}

/** A series that people have joined or parted stays: what they said of it holds when it is told of again. */
function removeSeries(db: Queryable, id: number): void {
  db.run(
    sql`DELETE FROM series WHERE id = ${id} AND NOT EXISTS (SELECT 1 FROM events WHERE series_id = ${id})
      AND NOT EXISTS (SELECT 1 FROM series_changes WHERE ${id} IN (
        json_extract(change, '$.into'), json_extract(change, '$.from'), json_extract(change, '$.series')))`,
  );
}

/** An outlet of which a person has said something stays, too; only people are in the log of one. */
function removeSource(db: Queryable, id: number): void {
  db.run(sql`DELETE FROM sources WHERE id = ${id}
    AND NOT EXISTS (SELECT 1 FROM articles WHERE publisher_id = ${id})
    AND NOT EXISTS (SELECT 1 FROM articles WHERE original_outlet_id = ${id})
    AND NOT EXISTS (SELECT 1 FROM audit_log WHERE subject_kind = 'source' AND subject_id = ${String(id)})`);
}

/** A person has said something of this name. */
const isDecided = sql`(id IN (SELECT fact_id FROM decisions WHERE kind = 'alias'))`;

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
    EXISTS (SELECT 1 FROM entity_change_subjects s JOIN entity_changes c ON c.id = s.change_id
      WHERE s.entity_id = ${id} AND c.undone_at IS NULL) +
    EXISTS (SELECT 1 FROM notes WHERE subject_kind = 'entity' AND subject_id = ${id} AND deleted_at IS NULL) +
    EXISTS (SELECT 1 FROM entity_aliases WHERE entity_id = ${id} AND ${isDecided}) AS kept`);
  if ((isKept?.kept ?? 0) === 0) {
    db.run(sql`DELETE FROM merge_suggestions WHERE entity_id = ${id} OR other_id = ${id}`);
    db.run(sql`DELETE FROM entity_identifiers WHERE entity_id = ${id}`);
    db.run(sql`DELETE FROM entity_aliases WHERE entity_id = ${id}`);
    db.run(sql`DELETE FROM entities WHERE id = ${id}`);
    return;
  }
  forgetUnseenNames(db, id);
}

/** A name of an entity that no text shows any more goes, or counts as the gazetteer's again; not what it is shown as, nor what the machine would show it as. */
export function forgetUnseenNames(db: Queryable, id: number): void {
  const unseen = sql`entity_id = ${id} AND origin = 'text' AND NOT ${isDecided} AND alias NOT IN (
    SELECT replace(replace(v.quote, char(10), ' '), '  ', ' ') FROM mentions m JOIN evidence v ON v.id = m.evidence_id WHERE m.entity_id = ${id})`;
  db.run(sql`UPDATE entity_aliases SET origin = 'gazetteer' WHERE listed AND ${unseen}`);
  db.run(
    sql`DELETE FROM entity_aliases WHERE NOT listed AND ${unseen} AND alias NOT IN (
      SELECT name FROM entities WHERE id = ${id} UNION SELECT json_extract(proposed, '$.name') FROM entities
      WHERE id = ${id} AND json_extract(proposed, '$.name') IS NOT NULL)`,
  );
}

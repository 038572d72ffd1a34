import { sql } from 'drizzle-orm';
import type { EntityType } from '@/core/model/entity';
import type { LikenessReason } from '@/core/resolution/likeness';
import type { MergeSide, MergeSuggestionView } from '@/core/views/merge-suggestion';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { countStories, isCurrent } from '@/db/counted';
import { membersOf } from '@/db/resolved';
import { rowInsert, rowUpdate } from '@/db/rows';
import { mergeSuggestions } from '@/db/schema/tables';

const insertSuggestion = rowInsert(mergeSuggestions);
const updateSuggestion = rowUpdate(mergeSuggestions);

interface Row {
  id: number;
  likeness: number;
  reasons: string;
  keepId: number;
  keepType: EntityType;
  keepName: string;
  foldId: number;
  foldType: EntityType;
  foldName: string;
}

const ROWS = `SELECT s.id, s.likeness, s.reasons, k.id AS keepId, k.type AS keepType, k.name AS keepName,
    f.id AS foldId, f.type AS foldType, f.name AS foldName
  FROM merge_suggestions s JOIN entities k ON k.id = s.entity_id JOIN entities f ON f.id = s.other_id`;

/** What the desk holds of an entity with all that is merged into it. */
export function countOfSide(db: Queryable, id: number): Omit<MergeSide, 'entity'> {
  const members = membersOf(id);
  return db.get<{ articles: number; facts: number }>(sql`SELECT
    (SELECT ${countStories(sql`m.article_id`)} FROM mentions m
      WHERE m.entity_id IN ${members} AND m.review_status <> 'rejected' AND ${isCurrent(sql`m.article_id`)}) AS articles,
    (SELECT count(DISTINCT p.event_id) FROM event_participants p JOIN events e ON e.id = p.event_id
      WHERE p.entity_id IN ${members} AND e.counted AND e.review_status <> 'rejected')
    + (SELECT count(*) FROM figures g
      WHERE g.subject_entity_id IN ${members} AND g.counted AND g.review_status <> 'rejected') AS facts`);
}

const findPassage = (db: Queryable, id: number): MergeSuggestionView['passage'] =>
  db.get<NonNullable<MergeSuggestionView['passage']> | undefined>(sql`
    SELECT a.id AS articleId, a.title AS articleTitle, v.prefix, v.quote, v.suffix
    FROM mentions m JOIN evidence v ON v.id = m.evidence_id JOIN articles a ON a.id = m.article_id
    WHERE m.entity_id IN ${membersOf(id)} AND m.review_status <> 'rejected' AND ${isCurrent(sql`m.article_id`)}
    ORDER BY m.article_id DESC, v.start LIMIT 1`) ?? null;

function toView(db: Queryable, row: Row): MergeSuggestionView {
  const { id, likeness, keepId, foldId } = row;
  return {
    id,
    keep: { entity: { id: keepId, type: row.keepType, name: row.keepName }, ...countOfSide(db, keepId) },
    fold: { entity: { id: foldId, type: row.foldType, name: row.foldName }, ...countOfSide(db, foldId) },
    likeness,
    reasons: JSON.parse(row.reasons) as LikenessReason[],
    passage: findPassage(db, foldId),
  };
}

/** Pairs of entities that may be one, the likeliest first. */
export function listMergeSuggestions(
  db: Queryable,
  { limit, offset = 0 }: { limit: number; offset?: number },
): MergeSuggestionView[] {
  return prepared<[number, number], Row>(db, `${ROWS} ORDER BY s.likeness DESC, s.id LIMIT ? OFFSET ?`)
    .all(limit, offset)
    .map((row) => toView(db, row));
}

/** One of them; null when it has been answered or renewed meanwhile. */
export function findMergeSuggestion(db: Queryable, id: number): MergeSuggestionView | null {
  const row = prepared<[number], Row>(db, `${ROWS} WHERE s.id = ?`).get(id);
  return row ? toView(db, row) : null;
}

/** Those that speak of one entity, the likeliest first. */
export function listEntitySuggestions(db: Queryable, entityId: number): MergeSuggestionView[] {
  return prepared<[number, number], Row>(
    db,
    `${ROWS} WHERE s.entity_id = ? OR s.other_id = ? ORDER BY s.likeness DESC, s.id`,
  )
    .all(entityId, entityId)
    .map((row) => toView(db, row));
}

export function countMergeSuggestions(db: Queryable): number {
  return prepared<[], { n: number }>(db, 'SELECT count(*) AS n FROM merge_suggestions').get()?.n ?? 0;
}

/** A pair as the machine suggests it: which to keep, which to fold in. */
export interface SuggestedPair {
  entityId: number;
  otherId: number;
  likeness: number;
  reasons: LikenessReason[];
}

/** Pairs that are suggested now of which one is among these entities; all for null. */
export function listSuggestedPairs(
  db: Queryable,
  entityIds: readonly number[] | null,
): { id: number; entityId: number; otherId: number }[] {
  const asked = JSON.stringify(entityIds ?? []);
  return prepared<[number, string, string], { id: number; entityId: number; otherId: number }>(
    db,
    `SELECT id, entity_id AS entityId, other_id AS otherId FROM merge_suggestions
     WHERE ? OR entity_id IN (SELECT value FROM json_each(?)) OR other_id IN (SELECT value FROM json_each(?))`,
  ).all(entityIds === null ? 1 : 0, asked, asked);
}

/** Suggest a pair; one that is suggested already keeps its number, and with it its place in a queue. */
export function storeSuggestion(db: Queryable, id: number | undefined, pair: SuggestedPair): void {
  if (id === undefined) insertSuggestion(db, pair);
  else updateSuggestion(db, id, pair);
}

export function deleteSuggestion(db: Queryable, id: number): void {
  prepared<[number], never>(db, 'DELETE FROM merge_suggestions WHERE id = ?').run(id);
}

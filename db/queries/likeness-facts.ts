import { sql } from 'drizzle-orm';
import type { EntityType, IdentifierScheme } from '@/core/model/entity';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { countOfSide } from './merge-suggestions';

/** Names that nobody has rejected, each with what its entity is shown as; entities that people have deleted apart. */
const NAMES = `SELECT coalesce(e.canonical_id, e.id) AS id, a.fold FROM entity_aliases a JOIN entities e ON e.id = a.entity_id
  WHERE (SELECT review_status FROM entities shown WHERE shown.id = coalesce(e.canonical_id, e.id)) <> 'rejected'
    AND a.id NOT IN (SELECT fact_id FROM decisions WHERE kind = 'alias' AND verdict = 'reject')`;

export interface NameRow {
  /** What the entity is shown as. */
  id: number;
  fold: string;
}

/** All names of the desk. */
export const listAllNames = (db: Queryable): NameRow[] => prepared<[], NameRow>(db, NAMES).all();

/** How many entities bear a word in one of their names. Reads the index of names alone, and those that hold the word. */
export const countBearers = (db: Queryable, word: string): number =>
  prepared<[string], { n: number }>(
    db,
    `SELECT count(DISTINCT id) AS n FROM (${NAMES} AND instr(' ' || a.fold || ' ', ' ' || ? || ' ') > 0)`,
  ).get(word)?.n ?? 0;

/** The names of some entities that are shown, folded. */
export const listNamesOf = (db: Queryable, entityIds: readonly number[]): string[] =>
  prepared<[{ ids: string }], { fold: string }>(
    db,
    `SELECT DISTINCT a.fold FROM entities e JOIN entity_aliases a ON a.entity_id = e.id
     WHERE e.id IN (SELECT value FROM json_each(:ids)) OR e.canonical_id IN (SELECT value FROM json_each(:ids))`,
  )
    .all({ ids: JSON.stringify(entityIds) })
    .map(({ fold }) => fold);

/** The names of the desk that are one of these, or hold one of these words. */
export function listNamesHolding(
  db: Queryable,
  folds: readonly string[],
  words: readonly string[],
): NameRow[] {
  // Written out, for a list that is joined would be gone through anew for every name.
  const holds = words.map((word) => sql`instr(' ' || a.fold || ' ', ${` ${word} `}) > 0`);
  const isOne = sql`a.fold IN (SELECT value FROM json_each(${JSON.stringify(folds)}))`;
  return db.all<NameRow>(sql`${sql.raw(NAMES)} AND (${sql.join([isOne, ...holds], sql` OR `)})`);
}

/** Pairs that carry one number of a register. */
export const listSharedIdentifiers = (db: Queryable): [number, number][] =>
  prepared<[], { a: number; b: number }>(
    db,
    `SELECT DISTINCT coalesce(e.canonical_id, e.id) AS a, coalesce(f.canonical_id, f.id) AS b
     FROM entity_identifiers i JOIN entity_identifiers j ON j.scheme = i.scheme AND j.value = i.value AND j.entity_id > i.entity_id
     JOIN entities e ON e.id = i.entity_id JOIN entities f ON f.id = j.entity_id
     WHERE coalesce(e.canonical_id, e.id) <> coalesce(f.canonical_id, f.id)`,
  )
    .all()
    .map(({ a, b }): [number, number] => [a, b]);

export interface LikenessFacts {
  id: number;
  type: EntityType;
  name: string;
  listedKey: string | null;
  keys: string[];
  parent: { key: string; name: string } | null;
  folds: string[];
  identifiers: { scheme: IdentifierScheme; value: string }[];
  /** Stories that name it. */
  articles: number;
}

/** What likeness is judged by, of an entity that is shown; null for one that is not, or that people have deleted. */
export function findLikenessFacts(db: Queryable, id: number): LikenessFacts | null {
  const row = prepared<
    [number],
    Pick<LikenessFacts, 'id' | 'type' | 'name' | 'listedKey'> & {
      parentKey: string | null;
      parentName: string | null;
    }
  >(
    db,
    `SELECT e.id, e.type, e.name, e.listed_key AS listedKey, coalesce(s.key, p.key) AS parentKey, coalesce(s.name, p.name) AS parentName
     FROM entities e LEFT JOIN entities p ON p.key = e.parent_key LEFT JOIN entities s ON s.id = p.canonical_id
     WHERE e.id = ? AND e.canonical_id IS NULL AND e.review_status <> 'rejected'`,
  ).get(id);
  if (!row) return null;
  const { parentKey, parentName, ...facts } = row;
  const members = '(SELECT id FROM entities WHERE id = ? OR canonical_id = ?)';
  const keys = prepared<[number, number], { key: string }>(
    db,
    'SELECT key FROM entities WHERE id = ? OR canonical_id = ?',
  ).all(id, id);
  const folds = prepared<[number, number], { fold: string }>(
    db,
    `SELECT DISTINCT fold FROM entity_aliases WHERE entity_id IN ${members}
       AND id NOT IN (SELECT fact_id FROM decisions WHERE kind = 'alias' AND verdict = 'reject')`,
  ).all(id, id);
  const identifiers = prepared<[number, number], LikenessFacts['identifiers'][number]>(
    db,
    `SELECT DISTINCT scheme, value FROM entity_identifiers WHERE entity_id IN ${members}`,
  ).all(id, id);
  return {
    ...facts,
    parent: parentKey === null || parentName === null ? null : { key: parentKey, name: parentName },
    keys: keys.map(({ key }) => key),
    folds: folds.map(({ fold }) => fold),
    identifiers,
    articles: countOfSide(db, id).articles,
  };
}

/** So many articles that name two entities are looked into: the newest tell as much as all. */
const MOST_COMMON = 20;

/** Where an article names one of two entities. */
export interface NamingPlace {
  articleId: number;
  /** 0 for the first of the two, 1 for the second. */
  side: number;
  start: number;
  end: number;
}

const PLACES = `WITH one(id) AS (SELECT id FROM entities WHERE id = :one OR canonical_id = :one),
    other(id) AS (SELECT id FROM entities WHERE id = :other OR canonical_id = :other),
    common(id) AS (
      SELECT DISTINCT m.article_id FROM mentions m WHERE m.entity_id IN (SELECT id FROM one)
        AND EXISTS (SELECT 1 FROM mentions n WHERE n.entity_id IN (SELECT id FROM other) AND n.article_id = m.article_id)
      ORDER BY m.article_id DESC LIMIT ${MOST_COMMON}
    )
  SELECT m.article_id AS articleId, CASE WHEN m.entity_id IN (SELECT id FROM one) THEN 0 ELSE 1 END AS side, v.start, v."end"
  FROM common JOIN mentions m ON m.article_id = common.id JOIN evidence v ON v.id = m.evidence_id
  WHERE m.review_status <> 'rejected' AND (m.entity_id IN (SELECT id FROM one) OR m.entity_id IN (SELECT id FROM other))
  ORDER BY m.article_id DESC, v.start`;

/** Where the newest articles that name both of two shown entities name them; `one` should be the one that fewer name. */
export const listCommonPlaces = (db: Queryable, one: number, other: number): NamingPlace[] =>
  prepared<[{ one: number; other: number }], NamingPlace>(db, PLACES).all({ one, other });

/** The clean text of an article. */
export const readText = (db: Queryable, articleId: number): string =>
  prepared<[number], { text: string }>(db, 'SELECT text FROM articles WHERE id = ?').get(articleId)?.text ??
  '';

/** The entities that the articles of an import name. */
export const listBatchEntities = (db: Queryable, batchId: number): number[] =>
  prepared<[number], { id: number }>(
    db,
    `SELECT DISTINCT m.entity_id AS id FROM import_items i JOIN mentions m ON m.article_id = i.article_id WHERE i.batch_id = ?`,
  )
    .all(batchId)
    .map(({ id }) => id);

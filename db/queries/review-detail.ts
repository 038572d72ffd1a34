import type { EvidenceLayer, EvidenceSpan } from '@/core/views/highlight';
import type { NearFact } from '@/core/views/review';
import { figureTitle } from '@/core/views/review-words';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

export type ArticleFactKind = 'event' | 'figure' | 'theme' | 'mention';

/** Where a quote stands, with its words as they were stored. */
export interface StoredQuote {
  start: number;
  end: number;
  quote: string;
}

/** The columns that point at the proofs of a fact, the one that proves it first. */
const PROOFS: Record<ArticleFactKind, string> = {
  event: `SELECT 0 AS n, evidence_id AS id FROM events WHERE id = :id
    UNION SELECT 1, date_evidence_id FROM events WHERE id = :id UNION SELECT 2, series_evidence_id FROM events WHERE id = :id`,
  figure: `SELECT 0 AS n, evidence_id AS id FROM figures WHERE id = :id
    UNION SELECT 1, period_evidence_id FROM figures WHERE id = :id UNION SELECT 2, change_evidence_id FROM figures WHERE id = :id`,
  theme: `SELECT 0 AS n, evidence_id AS id FROM tags WHERE id = :id
    UNION SELECT 1, evidence_id FROM tag_evidence WHERE tag_id = :id`,
  mention: 'SELECT 0 AS n, evidence_id AS id FROM mentions WHERE id = :id',
};

/** The quotes that prove a fact, the first one first; each place once. */
export function listProofs(db: Queryable, kind: ArticleFactKind, id: number): StoredQuote[] {
  return prepared<[{ id: number }], StoredQuote>(
    db,
    `SELECT v.start, v."end", v.quote FROM (${PROOFS[kind]}) p JOIN evidence v ON v.id = p.id
     GROUP BY v.start, v."end" ORDER BY min(p.n), v.start`,
  ).all({ id });
}

/** Mentions of those who have a part in a fact, and passages of its themes: what is marked beside its own words. */
const BESIDE: Record<ArticleFactKind, string | null> = {
  event: `SELECT 'entity' AS layer, m.entity_id AS fact, v.start, v."end" FROM mentions m JOIN evidence v ON v.id = m.evidence_id
      WHERE m.article_id = :article AND m.review_status <> 'rejected'
        AND m.entity_id IN (SELECT entity_id FROM event_participants WHERE event_id = :id)
    UNION ALL SELECT 'theme', t.theme_id, v.start, v."end" FROM tags t JOIN tag_evidence x ON x.tag_id = t.id
      JOIN evidence v ON v.id = x.evidence_id
      WHERE t.article_id = :article AND t.review_status <> 'rejected'
        AND t.theme_id IN (SELECT theme_id FROM event_themes WHERE event_id = :id)`,
  figure: `SELECT 'entity' AS layer, m.entity_id AS fact, v.start, v."end" FROM mentions m JOIN evidence v ON v.id = m.evidence_id
      WHERE m.article_id = :article AND m.review_status <> 'rejected'
        AND m.entity_id = (SELECT subject_entity_id FROM figures WHERE id = :id)`,
  theme: null,
  mention: null,
};

export function listSpansBeside(
  db: Queryable,
  kind: ArticleFactKind,
  id: number,
  article: number,
): EvidenceSpan[] {
  const source = BESIDE[kind];
  if (!source) return [];
  const tags: Partial<Record<EvidenceLayer, string>> = { entity: 'N', theme: 'T' };
  return prepared<
    [{ id: number; article: number }],
    { layer: EvidenceLayer; fact: number; start: number; end: number }
  >(db, source)
    .all({ id, article })
    .map(({ layer, fact, start, end }) => ({
      start,
      end,
      key: `${layer}-${fact}`,
      layer,
      tag: tags[layer] ?? null,
    }));
}

export interface ReviewedArticle {
  id: number;
  title: string;
  text: string;
  published: string | null;
  /** Milliseconds. */
  importedAt: number;
  publisherId: number | null;
  originalOutletId: number | null;
  stateOutlet: boolean;
  publishedLower: string | null;
  publishedUpper: string | null;
}

/** The article of a fact with its text. */
export function findReviewedArticle(db: Queryable, id: number): ReviewedArticle | null {
  const row = prepared<[number], Omit<ReviewedArticle, 'stateOutlet'> & { stateOutlet: number }>(
    db,
    `SELECT id, title, text, published, imported_at AS importedAt, publisher_id AS publisherId,
       original_outlet_id AS originalOutletId, state_outlet AS stateOutlet,
       published_lower AS publishedLower, published_upper AS publishedUpper FROM articles WHERE id = ?`,
  ).get(id);
  return row ? { ...row, stateOutlet: row.stateOutlet === 1 } : null;
}

/** So many facts beside one are shown. */
const MOST_NEAR = 4;

type NearRow = Omit<NearFact, 'key' | 'date' | 'title'> & {
  id: number;
  title: string | null;
  edtf: string | null;
  precision: 'day' | 'month' | 'season' | 'year' | 'none';
  far: number;
  metric: Parameters<typeof figureTitle>[0]['metric'];
  value: number;
  valueMax: number | null;
  unit: string;
  period: string | null;
  asWritten: string;
};

/** Events and figures of the same article whose words stand nearest. */
export function listNearFacts(
  db: Queryable,
  { kind, id, articleId, start }: { kind: ArticleFactKind; id: number; articleId: number; start: number },
): NearFact[] {
  const rows = prepared<[Record<string, string | number>], NearRow>(
    db,
    `SELECT * FROM (
       SELECT 'event' AS kind, e.id, e.family, e.title, e.date AS edtf, e.date_precision AS precision, e.review_status AS status,
         abs(v.start - :start) AS far, NULL AS metric, NULL AS value, NULL AS valueMax, NULL AS unit, NULL AS period, NULL AS asWritten
       FROM events e JOIN evidence v ON v.id = e.evidence_id WHERE e.article_id = :article AND e.review_status <> 'rejected'
       UNION ALL
       SELECT 'figure', f.id, NULL, NULL, NULL, 'none', f.review_status, abs(v.start - :start), f.metric, f.value, f.value_max,
         f.unit, f.period, f.as_written
       FROM figures f JOIN evidence v ON v.id = f.evidence_id WHERE f.article_id = :article AND f.review_status <> 'rejected'
     ) WHERE NOT (kind = :kind AND id = :id) ORDER BY far, kind, id LIMIT ${MOST_NEAR}`,
  ).all({ kind, id, article: articleId, start });
  return rows.map((row) => ({
    key: `${row.kind}-${row.id}`,
    kind: row.kind,
    family: row.family,
    title: row.title ?? figureTitle(row),
    date: row.kind === 'event' ? { edtf: row.edtf, precision: row.precision } : null,
    status: row.status,
  }));
}

/** An event of another article with the same day and a place, host or organiser in common. */
export interface SamePlace {
  id: number;
  title: string;
  articleId: number;
  articleTitle: string;
}

const SHOWN_PARTY = `SELECT coalesce(n.canonical_id, n.id) FROM event_participants p JOIN entities n ON n.id = p.entity_id
  WHERE p.role IN ('place', 'host', 'organiser')`;

/** Other counted events at the same place, or of the same body, on exactly the same days. */
export function listSamePlaceAndDate(
  db: Queryable,
  event: { id: number; lower: string; upper: string },
): SamePlace[] {
  return prepared<[Record<string, string | number>], SamePlace>(
    db,
    `SELECT o.id, o.title, o.article_id AS articleId, a.title AS articleTitle
     FROM events o JOIN articles a ON a.id = o.article_id
     WHERE o.date_lower = :lower AND o.date_upper = :upper AND o.id <> :id AND o.counted = 1 AND o.review_status <> 'rejected'
       AND o.type = (SELECT type FROM events WHERE id = :id)
       AND EXISTS (${SHOWN_PARTY} AND p.event_id = o.id AND coalesce(n.canonical_id, n.id) IN (${SHOWN_PARTY} AND p.event_id = :id))
     ORDER BY o.id LIMIT 3`,
  ).all(event);
}

/** Title and article of some events, for what is said of them. */
export function listEventNames(db: Queryable, ids: number[]): Map<number, SamePlace> {
  const rows = prepared<[string], SamePlace>(
    db,
    `SELECT o.id, o.title, o.article_id AS articleId, a.title AS articleTitle FROM events o
     JOIN articles a ON a.id = o.article_id WHERE o.id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ids));
  return new Map(rows.map((row) => [row.id, row]));
}

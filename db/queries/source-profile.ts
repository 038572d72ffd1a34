import { METRIC_LABELS, type Metric } from '@/core/model/figure';
import type { ClaimStatus } from '@/core/model/source';
import type { SettledClaim, SourceView } from '@/core/views/source';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/** The account of an article is its original outlet's, else its publisher's. */
const SPEAKS = '(a.original_outlet_id = @id OR (a.publisher_id = @id AND a.original_outlet_id IS NULL))';
const THROUGH = '(a.publisher_id = @id OR a.original_outlet_id = @id) AND a.replaced_by_id IS NULL';
const COUNTS = "f.counted AND f.review_status <> 'rejected'";

const one = (db: Queryable, source: string, id: number): number =>
  prepared<[{ id: number }], { n: number }>(db, source).get({ id })?.n ?? 0;

/** What came through a source: articles, and the events and figures that count. */
export function countThroughSource(db: Queryable, id: number): SourceView['stats'] {
  const facts = (table: string) =>
    one(
      db,
      `SELECT count(*) AS n FROM articles a JOIN ${table} f ON f.article_id = a.id WHERE ${THROUGH} AND ${COUNTS}`,
      id,
    );
  return {
    articles: one(db, `SELECT count(*) AS n FROM articles a WHERE ${THROUGH}`, id),
    events: facts('events'),
    figures: facts('figures'),
  };
}

/** Events and figures told in a source's own words, by where their claim stands. */
export function countSourceClaims(db: Queryable, id: number): Record<ClaimStatus, number> {
  const counts: Record<ClaimStatus, number> = { claim: 0, reported: 0, verified: 0, contradicted: 0 };
  for (const table of ['events', 'figures']) {
    const rows = prepared<[{ id: number }], { status: ClaimStatus; n: number }>(
      db,
      `SELECT f.claim_status AS status, count(*) AS n FROM articles a JOIN ${table} f ON f.article_id = a.id
       WHERE ${SPEAKS} AND ${COUNTS} GROUP BY f.claim_status`,
    ).all({ id });
    for (const { status, n } of rows) counts[status] += n;
  }
  return counts;
}

const SETTLED = 30;

interface SettledRow extends Omit<SettledClaim, 'by'> {
  metric: Metric | null;
  byId: number | null;
  byTitle: string | null;
}

/** The statements of a source that people have checked against another article (at most 30), the latest stored first. */
export function listSettledClaims(db: Queryable, id: number): SettledClaim[] {
  const columns =
    'f.id, f.article_id AS articleId, f.claim_status AS status, p.id AS byId, p.title AS byTitle';
  const where = `JOIN articles a ON a.id = f.article_id LEFT JOIN articles p ON p.id = f.claim_article_id
    WHERE ${SPEAKS} AND ${COUNTS} AND f.claim_status IN ('verified', 'contradicted')`;
  return prepared<[{ id: number }], SettledRow>(
    db,
    `SELECT * FROM (SELECT 'event' AS kind, f.title, NULL AS metric, ${columns} FROM events f ${where}
     UNION ALL SELECT 'figure', f.subject || ', ' || f.as_written, f.metric, ${columns} FROM figures f ${where})
     ORDER BY articleId DESC, kind, id LIMIT ${SETTLED}`,
  )
    .all({ id })
    .map(({ metric, byId, byTitle, title, ...claim }) => ({
      ...claim,
      title: metric === null || metric === 'other' ? title : `${METRIC_LABELS[metric]}: ${title}`,
      by: byId === null || byTitle === null ? null : { id: byId, title: byTitle },
    }));
}

const LATEST = 20;

/** The latest articles through a source (at most 20), by publication. */
export function listSourceArticles(db: Queryable, id: number) {
  return prepared<
    [{ id: number }],
    {
      id: number;
      title: string;
      published: string | null;
      publishedBasis: 'stated' | 'inferred' | 'none';
      publishedLower: string | null;
      publishedUpper: string | null;
      publisherId: number | null;
      originalOutletId: number | null;
      stateOutlet: number;
    }
  >(
    db,
    `SELECT a.id, a.title, a.published, a.published_basis AS publishedBasis, a.published_lower AS publishedLower,
       a.published_upper AS publishedUpper, a.publisher_id AS publisherId, a.original_outlet_id AS originalOutletId,
       a.state_outlet AS stateOutlet
     FROM articles a WHERE ${THROUGH} ORDER BY coalesce(a.published_lower, '') DESC, a.id DESC LIMIT ${LATEST}`,
  )
    .all({ id })
    .map((row) => ({ ...row, stateOutlet: row.stateOutlet === 1 }));
}

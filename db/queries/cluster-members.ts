import type { PairDecision } from '@/core/cluster/form-clusters';
import { prepared } from '../client';
import type { Queryable } from '../connection';

/** An article's standing among its near duplicates. */
export interface ClusterPlace {
  id: number;
  /** First article of its cluster; null there and for an article that stands alone. */
  leadId: number | null;
  replacedById: number | null;
}

/** Where an article stands, or null when it is not there. */
export function findClusterPlace(db: Queryable, articleId: number): ClusterPlace | null {
  return (
    prepared<[number], ClusterPlace>(
      db,
      'SELECT id, lead_id AS leadId, replaced_by_id AS replacedById FROM articles WHERE id = ?',
    ).get(articleId) ?? null
  );
}

/** All articles of an article's cluster in the order of their storing, itself among them. */
export function listClusterMembers(db: Queryable, articleId: number): number[] {
  const place = findClusterPlace(db, articleId);
  if (!place) return [];
  const lead = place.leadId ?? place.id;
  return prepared<[number, number], number>(
    db,
    'SELECT id FROM articles WHERE id = ? OR lead_id = ? ORDER BY id',
  )
    .pluck()
    .all(lead, lead) as number[];
}

/** Make `leadId` the first article of this one's cluster; null takes it out. */
export function storeLead(db: Queryable, articleId: number, leadId: number | null): void {
  prepared<[number | null, number], never>(db, 'UPDATE articles SET lead_id = ? WHERE id = ?').run(
    leadId,
    articleId,
  );
}

/** Earlier versions of an article, and theirs; the latest first. */
export function listFormerVersions(db: Queryable, articleId: number): number[] {
  return prepared<[number], number>(
    db,
    `WITH RECURSIVE former(id) AS (
       SELECT id FROM articles WHERE replaced_by_id = ?
       UNION SELECT a.id FROM articles a JOIN former f ON a.replaced_by_id = f.id
     ) SELECT id FROM former ORDER BY id DESC`,
  )
    .pluck()
    .all(articleId) as number[];
}

/**
 * Close the chain of versions around some articles that leave: what they replaced is replaced by the next version that
 * stays, or stands again. Returns the articles that stand again.
 */
export function closeVersions(db: Queryable, gone: ReadonlySet<number>): number[] {
  const formers = prepared<[number], number>(db, 'SELECT id FROM articles WHERE replaced_by_id = ?').pluck();
  const relink = prepared<[number | null, number], never>(
    db,
    'UPDATE articles SET replaced_by_id = ? WHERE id = ?',
  );
  const standing: number[] = [];
  for (const id of [...gone].sort((a, b) => a - b)) {
    const stay = (formers.all(id) as number[]).filter((former) => !gone.has(former));
    if (stay.length === 0) continue;
    let next = findClusterPlace(db, id)?.replacedById ?? null;
    while (next !== null && gone.has(next)) next = findClusterPlace(db, next)?.replacedById ?? null;
    for (const former of stay) {
      relink.run(next, former);
      if (next === null) standing.push(former);
    }
  }
  return standing;
}

/** What people have said of an article and others. */
export function listDecisions(db: Queryable, articleId: number): PairDecision[] {
  return prepared<[number, number], PairDecision>(
    db,
    'SELECT article_a AS a, article_b AS b, decision FROM cluster_decisions WHERE article_a = ? OR article_b = ? ORDER BY article_a, article_b',
  ).all(articleId, articleId);
}

/** Remember what a person says of two articles; the last word holds. */
export function storeDecision(
  db: Queryable,
  decision: PairDecision & { decidedBy: string; decidedAt: Date },
): void {
  const [a, b] = decision.a < decision.b ? [decision.a, decision.b] : [decision.b, decision.a];
  prepared<[number, number, string, string, number], never>(
    db,
    `INSERT INTO cluster_decisions (article_a, article_b, decision, decided_by, decided_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (article_a, article_b) DO UPDATE
     SET decision = excluded.decision, decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
  ).run(a, b, decision.decision, decision.decidedBy, decision.decidedAt.getTime());
}

/** Forget what was said of two articles. */
export function dropDecision(db: Queryable, one: number, other: number): void {
  prepared<[number, number], never>(
    db,
    'DELETE FROM cluster_decisions WHERE article_a = ? AND article_b = ?',
  ).run(Math.min(one, other), Math.max(one, other));
}

/** A new version inherits what people said of the one whose place it takes. */
export function copyDecisions(db: Queryable, fromId: number, toId: number): void {
  prepared<[number, number, number, number, number, number, number], never>(
    db,
    `INSERT OR IGNORE INTO cluster_decisions (article_a, article_b, decision, decided_by, decided_at)
     SELECT min(other, ?), max(other, ?), decision, decided_by, decided_at FROM (
       SELECT iif(article_a = ?, article_b, article_a) AS other, decision, decided_by, decided_at
       FROM cluster_decisions WHERE article_a = ? OR article_b = ?
     ) WHERE other <> ? AND other <> ?`,
  ).run(toId, toId, fromId, fromId, fromId, toId, fromId);
}

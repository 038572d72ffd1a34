import type { Verdict } from '@/core/model/review';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { listFormerVersions } from './cluster-members';

/** A decision on a version before, whose words no version since has. */
export interface OrphanRow {
  kind: 'event' | 'figure' | 'mention' | 'theme';
  factId: number;
  articleId: number;
  label: string;
  quote: string;
  verdict: Verdict;
  decidedBy: string;
  decidedAt: number;
  revision: number;
}

const SOURCE = `SELECT d.kind, d.fact_id AS factId, d.article_id AS articleId, d.quote, d.verdict, d.decided_by AS decidedBy,
    d.decided_at AS decidedAt, d.revision,
    CASE d.kind
      WHEN 'event' THEN (SELECT title FROM events WHERE id = d.fact_id)
      WHEN 'figure' THEN (SELECT subject || ': ' || as_written FROM figures WHERE id = d.fact_id)
      WHEN 'mention' THEN (SELECT e.name FROM mentions m JOIN entities e ON e.id = m.entity_id WHERE m.id = d.fact_id)
      ELSE (SELECT t.label FROM tags g JOIN themes t ON t.id = g.theme_id WHERE g.id = d.fact_id)
    END AS label
  FROM decisions d
  WHERE d.article_id IN (SELECT value FROM json_each(?)) AND d.carried_to IS NULL
  ORDER BY d.start, d.id`;

/** What people decided on the versions before an article, on words that it no longer has; in the order of those texts. */
export function listOrphanDecisions(db: Queryable, articleId: number): OrphanRow[] {
  const formers = listFormerVersions(db, articleId);
  if (formers.length === 0) return [];
  return prepared<[string], OrphanRow>(db, SOURCE)
    .all(JSON.stringify(formers))
    .filter(({ label }) => label !== null);
}

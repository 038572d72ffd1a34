import type { Metric } from '@/core/model/figure';
import type { Verdict } from '@/core/model/review';
import type { LastDecision } from '@/core/views/review';
import { figureTitle } from '@/core/views/review-words';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/** So many of a person's decisions are looked through, and so many shown. */
const LOOKED_THROUGH = 500;
const SHOWN = 5;

interface Row {
  kind: LastDecision['kind'];
  id: number;
  verdict: Verdict;
  at: number;
  revision: number;
  batch: string | null;
  together: number;
  title: string | null;
  metric: Metric;
  value: number;
  valueMax: number | null;
  unit: string;
  period: string | null;
  asWritten: string;
}

/** What a person has decided last and could take back; what was decided together is one. */
export function listLastDecisions(db: Queryable, by: string): LastDecision[] {
  return prepared<[string], Row>(
    db,
    `SELECT d.kind, d.fact_id AS id, d.verdict, d.decided_at AS at, d.revision, d.batch, d.together,
       coalesce(e.title, h.label, v.quote) AS title, f.metric, f.value, f.value_max AS valueMax, f.unit, f.period,
       f.as_written AS asWritten
     FROM (SELECT *, count(*) AS together, max(id) FROM (
         SELECT * FROM decisions WHERE decided_by = ? AND kind IN ('event', 'figure', 'theme', 'mention')
         ORDER BY decided_at DESC LIMIT ${LOOKED_THROUGH})
       GROUP BY coalesce(batch, id) ORDER BY decided_at DESC, id DESC LIMIT ${SHOWN}) d
     LEFT JOIN events e ON d.kind = 'event' AND e.id = d.fact_id
     LEFT JOIN figures f ON d.kind = 'figure' AND f.id = d.fact_id
     LEFT JOIN tags t ON d.kind = 'theme' AND t.id = d.fact_id LEFT JOIN themes h ON h.id = t.theme_id
     LEFT JOIN mentions m ON d.kind = 'mention' AND m.id = d.fact_id LEFT JOIN evidence v ON v.id = m.evidence_id
     ORDER BY d.decided_at DESC, d.id DESC`,
  )
    .all(by)
    .map((row) => ({
      kind: row.kind,
      id: row.id,
      verdict: row.verdict,
      title: row.kind === 'figure' ? figureTitle(row) : (row.title ?? ''),
      at: new Date(row.at).toISOString(),
      revision: row.revision,
      together: row.together,
      batch: row.batch,
    }));
}

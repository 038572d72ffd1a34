import type { FactKind } from '@/core/model/review';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/** The decisions that were made together and still stand, the last one first: taken back in that order. */
export function listBatchDecisions(
  db: Queryable,
  batch: string,
): { kind: FactKind; id: number; revision: number }[] {
  return prepared<[string], { kind: FactKind; id: number; revision: number }>(
    db,
    'SELECT kind, fact_id AS id, revision FROM decisions WHERE batch = ? ORDER BY id DESC',
  ).all(batch);
}

/** The revisions of the decisions on some facts, by `kind-id`; facts without a decision are left out. */
export function listRevisions(db: Queryable, facts: { kind: FactKind; id: number }[]): Map<string, number> {
  const rows = prepared<[string], { kind: FactKind; id: number; revision: number }>(
    db,
    `SELECT d.kind, d.fact_id AS id, d.revision FROM json_each(?) j
     JOIN decisions d ON d.kind = j.value ->> 0 AND d.fact_id = j.value ->> 1`,
  ).all(JSON.stringify(facts.map(({ kind, id }) => [kind, id])));
  return new Map(rows.map(({ kind, id, revision }) => [`${kind}-${id}`, revision]));
}

import type { Disagreement, FactFields, FactKind, Verdict } from '@/core/model/review';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowSelect, rowUpdate } from '@/db/rows';
import { decisions } from '@/db/schema/tables';
import { listFormerVersions } from './cluster-members';

export type Decision = typeof decisions.$inferSelect;

const listByFact = rowSelect<[string, number], typeof decisions>(decisions, 'WHERE kind = ? AND fact_id = ?');
const listByArticle = rowSelect<[number], typeof decisions>(decisions, 'WHERE article_id = ? ORDER BY id');
const listByBatch = rowSelect<[string], typeof decisions>(
  decisions,
  "WHERE batch = ? AND kind = 'entity' ORDER BY id DESC",
);
const insertDecision = rowInsert(decisions);
const changeDecision = rowUpdate(decisions);

/** What a person has said of a fact, or null. */
export function findDecision(db: Queryable, kind: FactKind, factId: number): Decision | null {
  return listByFact(db, kind, factId)[0] ?? null;
}

/** What people have said of the facts of an article. */
export function listArticleDecisions(db: Queryable, articleId: number): Decision[] {
  return listByArticle(db, articleId);
}

const listUncarried = rowSelect<[string], typeof decisions>(
  decisions,
  'WHERE article_id IN (SELECT value FROM json_each(?)) AND carried_to IS NULL ORDER BY id',
);

/** What people have said of facts of the versions before an article, and what no version since could take over. */
export function listUncarriedDecisions(db: Queryable, articleId: number): Decision[] {
  const formers = listFormerVersions(db, articleId);
  return formers.length === 0 ? [] : listUncarried(db, JSON.stringify(formers));
}

/** Decisions on entities of a batch that still stand, where the entity does. */
export function listBatchEntities(db: Queryable, batch: string): Decision[] {
  const isThere = prepared<[number], unknown>(db, 'SELECT 1 FROM entities WHERE id = ?');
  return listByBatch(db, batch).filter(({ factId }) => isThere.get(factId) !== undefined);
}

export function storeDecisionRow(db: Queryable, decision: typeof decisions.$inferInsert): number {
  return insertDecision(db, decision);
}

export function updateDecisionRow(
  db: Queryable,
  id: number,
  set: Partial<typeof decisions.$inferInsert>,
): void {
  changeDecision(db, id, set);
}

export function deleteDecision(db: Queryable, id: number): void {
  prepared<[number], never>(db, 'DELETE FROM decisions WHERE id = ?').run(id);
}

/** What the log keeps of a decision that another took the place of, or that was taken back. */
export interface FormerDecision {
  verdict: Verdict;
  correction: FactFields | null;
  by: string;
  /** ISO instant. */
  at: string;
  revision: number;
  batch: string | null;
  disagreement: Disagreement | null;
  carriedFrom: number | null;
}

interface LoggedDecision {
  id: number;
  before: string | null;
  after: string | null;
}

function findEntry(db: Queryable, id: number, factId: number) {
  const row = prepared<[number], LoggedDecision>(
    db,
    'SELECT id, before, after FROM audit_log WHERE id = ?',
  ).get(id);
  const before = JSON.parse(row?.before ?? 'null') as {
    factId?: number;
    decision?: FormerDecision | null;
  } | null;
  if (before?.factId !== factId) return null;
  return { former: before.decision ?? null, after: JSON.parse(row?.after ?? 'null') as { origin?: number } };
}

/**
 * What stood before a decision was made, as the log tells it: the decision that it took the place of. Null when it was
 * the first. One that an undo brought back is traced to where it was made.
 */
export function findFormerDecision(
  db: Queryable,
  { factId, revision }: Pick<Decision, 'factId' | 'revision'>,
): { former: FormerDecision | null; origin: number } {
  const entry = findEntry(db, revision, factId);
  const origin = entry?.after.origin ?? revision;
  const made = origin === revision ? entry : findEntry(db, origin, factId);
  return { former: made?.former ?? null, origin };
}

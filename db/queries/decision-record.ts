import type { FactKind } from '@/core/model/review';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowSelect, rowUpdate } from '@/db/rows';
import { decisions } from '@/db/schema/tables';

export type Decision = typeof decisions.$inferSelect;

const listByFact = rowSelect<[string, number], typeof decisions>(decisions, 'WHERE kind = ? AND fact_id = ?');
const listByArticle = rowSelect<[number], typeof decisions>(decisions, 'WHERE article_id = ? ORDER BY id');
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

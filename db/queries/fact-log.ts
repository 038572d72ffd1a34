import type { FactFields, FactKind, Verdict } from '@/core/model/review';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/** What the log says of one step in the decisions on a fact. */
export interface LoggedStep {
  id: number;
  at: number;
  /** User id or "local:NAME". */
  actor: string;
  /** `confirm-event`, `undo-figure`. */
  action: string;
  factId: number;
  /** How the fact stood before the step; empty for one that was added. */
  fields: FactFields;
  /** How it stands after it; of an undo not told. */
  after: FactFields | null;
  verdict: Verdict | null;
}

interface Row extends Omit<LoggedStep, 'fields' | 'after'> {
  fields: string | null;
  after: string | null;
}

const STEPS = `SELECT id, at, actor, action, before ->> '$.factId' AS factId, before -> '$.fields' AS fields,
  after -> '$.fields' AS after, after ->> '$.verdict' AS verdict FROM audit_log`;

const toStep = ({ fields, after, ...row }: Row): LoggedStep => ({
  ...row,
  fields: JSON.parse(fields ?? 'null') ?? {},
  after: JSON.parse(after ?? 'null'),
});

/** Where the log files what is decided on a fact. */
export interface LogSubject {
  subjectKind: 'article' | 'entity';
  subjectId: number;
}

/** The steps in the decisions on one fact, oldest first. */
export function listFactSteps(
  db: Queryable,
  { subjectKind, subjectId }: LogSubject,
  kind: FactKind,
  factId: number,
): LoggedStep[] {
  return prepared<[string, string, string, number], Row>(
    db,
    `${STEPS} WHERE subject_kind = ? AND subject_id = ? AND action LIKE '%-' || ? AND before ->> '$.factId' = ? ORDER BY id`,
  )
    .all(subjectKind, String(subjectId), kind, factId)
    .map(toStep);
}

/** The steps in the decisions on all facts of an article, oldest first. */
export function listArticleSteps(db: Queryable, articleId: number): LoggedStep[] {
  return prepared<[string], Row>(
    db,
    `${STEPS} WHERE subject_kind = 'article' AND subject_id = ? AND before ->> '$.factId' IS NOT NULL ORDER BY id`,
  )
    .all(String(articleId))
    .map(toStep);
}

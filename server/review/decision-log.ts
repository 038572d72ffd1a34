import type { Actor } from '@/core/model/user';
import type { FactStanding } from '@/core/views/decision';
import type { Queryable } from '@/db/connection';
import type { DecidableFact } from '@/db/queries/decided-fact';
import type { Decision, FormerDecision } from '@/db/queries/decision-record';
import { findPersonName } from '@/db/queries/person-name';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey } from '@/server/auth/require';

/** What the log keeps of the decision that stood before. */
export const toFormer = (decision: Decision | null): FormerDecision | null =>
  decision && {
    verdict: decision.verdict,
    correction: decision.correction,
    by: decision.decidedBy,
    at: decision.decidedAt.toISOString(),
    revision: decision.revision,
    batch: decision.batch,
    disagreement: decision.disagreement,
    carriedFrom: decision.carriedFrom,
  };

/** How a fact stands for a person. */
export function standingOf(db: Queryable, fact: DecidableFact, decision: Decision | null): FactStanding {
  const { kind, id, fields } = fact;
  if (!decision) return { kind, id, decision: null, fields };
  const { revision, verdict, decidedBy, decidedAt } = decision;
  const by = findPersonName(db, decidedBy);
  return { kind, id, decision: { revision, verdict, by, at: decidedAt.toISOString() }, fields };
}

/** Write a decision, or its undo, into the log. Returns the number of the entry: the decision’s revision. */
export function logDecision(
  db: Queryable,
  actor: Actor,
  fact: DecidableFact,
  { verb, before, after, at }: { verb: string; before: FormerDecision | null; after: object; at: Date },
): number {
  return storeAuditEntry(db, {
    at,
    actor: actorKey(actor),
    action: `${verb}-${fact.kind}`,
    subjectKind: fact.articleId === null ? 'entity' : 'article',
    subjectId: fact.articleId ?? fact.entityId ?? fact.id,
    before: { factId: fact.id, decision: before, fields: fact.fields },
    after: { factId: fact.id, ...after },
  });
}

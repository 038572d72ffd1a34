import { z } from 'zod';
import {
  CORRECTIONS,
  type FactFields,
  type FactKind,
  factKindSchema,
  STATUS_OF,
  type Verdict,
  verdictSchema,
} from '@/core/model/review';
import type { Actor } from '@/core/model/user';
import type { Queryable } from '@/db/connection';
import {
  type DecidableFact,
  findDecidableFact,
  storeFactFields,
  storeReviewStatus,
} from '@/db/queries/decided-fact';
import {
  type Decision,
  deleteDecision,
  findDecision,
  storeDecisionRow,
  updateDecisionRow,
} from '@/db/queries/decision-record';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, InvalidInputError, NotFoundError } from '@/server/errors';
import { recount } from '@/server/import/recluster';
import { parseInput } from '@/server/parse-input';

export const factRefSchema = z.strictObject({ kind: factKindSchema, id: z.number().int().positive() });
export type FactRef = z.infer<typeof factRefSchema>;

export const decisionSchema = z.strictObject({
  ...factRefSchema.shape,
  verdict: verdictSchema,
  /** For the verdict `correct`: the fields that are to be otherwise; see CORRECTIONS. */
  correction: z.record(z.string(), z.unknown()).optional(),
});
export type DecisionOrder = z.infer<typeof decisionSchema>;

/** How a fact stands after a person's decision. */
export interface DecidedFact extends FactRef {
  articleId: number | null;
  /** Null when the decision was taken back. */
  verdict: Verdict | null;
  fields: FactFields;
}

function getFact(db: Queryable, { kind, id }: FactRef): DecidableFact {
  const fact = findDecidableFact(db, kind, id);
  if (!fact) throw new NotFoundError(kind);
  return fact;
}

/** The corrected fields, checked. Throws InvalidInputError. */
function parseCorrection(kind: FactKind, { verdict, correction }: DecisionOrder): FactFields | null {
  if (verdict !== 'correct') {
    if (correction)
      throw new InvalidInputError('correction', 'Only a correction says what is to be otherwise.');
    return null;
  }
  if (kind !== 'event' && kind !== 'figure' && kind !== 'entity') {
    throw new InvalidInputError('verdict', `Of a ${kind} nothing can be corrected; confirm or reject it.`);
  }
  const fields = parseInput(CORRECTIONS[kind], correction ?? {});
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (given.length === 0) throw new InvalidInputError('correction', 'Say what is to be otherwise.');
  return Object.fromEntries(given);
}

/** A date that a person has set is neither the text's own words nor the machine's inference. */
function withBasis(kind: FactKind, fields: FactFields): FactFields {
  if (kind !== 'event' || fields.date === undefined) return fields;
  if (fields.date === null) return { ...fields, dateBasis: 'none', dateNote: null };
  return { ...fields, dateBasis: 'inferred', dateNote: 'Set by a person' };
}

function checkSession(fact: DecidableFact, correction: FactFields | null): void {
  const touches = correction && ('ordinal' in correction || 'seriesYear' in correction);
  if (fact.kind === 'event' && touches && fact.fields.ordinal === null) {
    throw new InvalidInputError('ordinal', 'This event belongs to no series of numbered meetings.');
  }
  if (correction && correction.ordinal === null) {
    throw new InvalidInputError('ordinal', 'A meeting of a series keeps a number; reject the event instead.');
  }
}

const said = (decision: Decision | null) =>
  decision && { verdict: decision.verdict, correction: decision.correction, by: decision.decidedBy };

function audit(
  db: Queryable,
  actor: Actor,
  fact: DecidableFact,
  { verb, before, after, at }: { verb: string; before: unknown; after: unknown; at: Date },
): void {
  storeAuditEntry(db, {
    at,
    actor: actorKey(actor),
    action: `${verb}-${fact.kind}`,
    subjectKind: fact.articleId === null ? 'entity' : 'article',
    subjectId: fact.articleId ?? fact.entityId ?? fact.id,
    before: { factId: fact.id, decision: before, fields: fact.fields },
    after: { factId: fact.id, ...(after as object) },
  });
}

/**
 * A person decides on a fact: confirms, rejects or disputes it, or confirms it in other terms. The last word holds, and
 * no rerun changes it; the machine's own proposal is kept beside it. Throws NotFoundError, InvalidInputError.
 */
export function decide(desk: Desk, actor: Actor, order: DecisionOrder, now = new Date()): DecidedFact {
  requireRight(actor, 'review');
  const { kind, id, verdict } = order;
  const correction = parseCorrection(kind, order);
  return desk.db.transaction(
    (tx) => {
      const fact = getFact(tx, order);
      checkSession(fact, correction);
      const former = findDecision(tx, kind, id);
      // What the machine said is in the first decision, for the fact itself may have been corrected since.
      const proposed = former?.proposed ?? fact.fields;
      const fields = { ...proposed, ...withBasis(kind, correction ?? {}) };
      storeFactFields(tx, kind, id, fields);
      storeReviewStatus(tx, kind, id, STATUS_OF[verdict]);
      const row = {
        verdict,
        correction,
        disagreement: null,
        decidedBy: actorKey(actor),
        decidedAt: now,
      };
      if (former) updateDecisionRow(tx, former.id, row);
      else {
        const { articleId, evidence } = fact;
        storeDecisionRow(tx, { kind, factId: id, articleId, ...evidence, proposed, ...row });
      }
      if (fact.articleId !== null) recount(tx, [fact.articleId]);
      const after = { verdict, correction, fields };
      audit(tx, actor, fact, { verb: verdict, before: said(former), after, at: now });
      return { kind, id, articleId: fact.articleId, verdict, fields };
    },
    { behavior: 'immediate' },
  );
}

/** Take a decision back: the fact is a proposal again, as the machine made it. Throws ConflictError when there is none. */
export function undoDecision(desk: Desk, actor: Actor, { kind, id }: FactRef, now = new Date()): DecidedFact {
  requireRight(actor, 'review');
  return desk.db.transaction(
    (tx) => {
      const fact = getFact(tx, { kind, id });
      const former = findDecision(tx, kind, id);
      if (!former)
        throw new ConflictError('Nobody has decided on this.', 'Reload the page to see where it stands.');
      storeFactFields(tx, kind, id, former.proposed);
      storeReviewStatus(tx, kind, id, 'proposed');
      deleteDecision(tx, former.id);
      if (fact.articleId !== null) recount(tx, [fact.articleId]);
      const after = { verdict: null, fields: former.proposed };
      audit(tx, actor, fact, { verb: 'undo', before: said(former), after, at: now });
      return { kind, id, articleId: fact.articleId, verdict: null, fields: former.proposed };
    },
    { behavior: 'immediate' },
  );
}

import { z } from 'zod';
import { CORRECTIONS } from '@/core/model/correction';
import {
  FACT_KINDS,
  type FactFields,
  type FactKind,
  STATUS_OF,
  VERDICTS,
  type Verdict,
} from '@/core/model/review';
import type { Actor } from '@/core/model/user';
import { type Queryable, withForeignKeysResting } from '@/db/connection';
import { findClusterPlace } from '@/db/queries/cluster-members';
import {
  type DecidableFact,
  findDecidableFact,
  storeFactFields,
  storeReviewStatus,
} from '@/db/queries/decided-fact';
import {
  type Decision,
  deleteDecision,
  type FormerDecision,
  findDecision,
  findFormerDecision,
  listBatchEntities,
  storeDecisionRow,
  updateDecisionRow,
} from '@/db/queries/decision-record';
import { removeFact } from '@/db/queries/remove-fact';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, DecidedMeanwhileError, InvalidInputError, NotFoundError } from '@/server/errors';
import { recount } from '@/server/import/recluster';
import { parseInput } from '@/server/parse-input';
import { checkClaim, checkStanding } from './check-claim';
import { logDecision, standingOf, toFormer } from './decision-log';

export const factRefSchema = z.strictObject({ kind: z.enum(FACT_KINDS), id: z.number().int().positive() });
export type FactRef = z.infer<typeof factRefSchema>;

/** The revision of the decision that the person has seen on the fact; null where they saw none. */
const seenSchema = z.number().int().positive().nullable();

export const decisionSchema = z.strictObject({
  ...factRefSchema.shape,
  /** A fact is added by its words: `server/review/add-fact.ts`. */
  verdict: z.enum(VERDICTS).exclude(['add']),
  /** For the verdict `correct`: the fields as they should be; see CORRECTIONS. */
  correction: z.record(z.string(), z.unknown()).optional(),
  seen: seenSchema,
});
export type DecisionOrder = z.infer<typeof decisionSchema>;

export const undoSchema = z.strictObject({ ...factRefSchema.shape, seen: seenSchema });
export type UndoOrder = z.infer<typeof undoSchema>;

/** How a fact stands after a person's decision. */
export interface DecidedFact extends FactRef {
  articleId: number | null;
  /** Null when the decision was taken back and none stood before it. */
  verdict: Verdict | null;
  /** What the next decision on it must have seen. */
  revision: number | null;
  fields: FactFields;
}

/** When decisions are made, and those that are made together. */
export interface DecisionMoment {
  at: Date;
  /** Name of what they are taken back by. */
  batch?: string | null;
}

function getFact(db: Queryable, { kind, id }: FactRef): DecidableFact {
  const fact = findDecidableFact(db, kind, id);
  if (!fact) throw new NotFoundError(kind);
  return fact;
}

/** The corrected fields, checked. Throws InvalidInputError. */
function parseCorrection({ kind, verdict, correction }: DecisionOrder): FactFields | null {
  if (verdict !== 'correct') {
    if (correction)
      throw new InvalidInputError('correction', 'Only a correction says what is to be otherwise.');
    return null;
  }
  if (kind === 'entity') {
    throw new InvalidInputError(
      'verdict',
      'What an entity is called, and what it is, is edited on its page.',
    );
  }
  if (kind !== 'event' && kind !== 'figure') {
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

/** Nobody decides over what they have not seen. Throws DecidedMeanwhileError. */
function requireSeen(
  db: Queryable,
  fact: DecidableFact,
  { decision, seen }: { decision: Decision | null; seen: number | null },
): void {
  if ((decision?.revision ?? null) !== seen) throw new DecidedMeanwhileError(standingOf(db, fact, decision));
}

/** What a newer version has taken the place of counts nowhere, and nobody would see what is decided on it. */
function requireStanding(db: Queryable, { articleId }: DecidableFact): void {
  if (articleId === null || (findClusterPlace(db, articleId)?.replacedById ?? null) === null) return;
  throw new ConflictError(
    'A newer version of this report is here; this one counts nowhere.',
    'Decide on the newer version.',
  );
}

/** Of a correction what is not as the machine had it; a form sends every field that it shows. */
function changedFields(proposed: FactFields, correction: FactFields | null): FactFields | null {
  const changed = Object.entries(correction ?? {}).filter(([field, value]) => proposed[field] !== value);
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

/** A decision inside the caller's transaction, who has asked for the right to it; else as `decide`. Counts are made anew. */
export function decideWithin(
  tx: Queryable,
  actor: Actor,
  order: DecisionOrder,
  { at, batch = null }: DecisionMoment,
): DecidedFact {
  const { kind, id, seen } = order;
  const given = parseCorrection(order);
  const fact = getFact(tx, order);
  const former = findDecision(tx, kind, id);
  requireSeen(tx, fact, { decision: former, seen });
  requireStanding(tx, fact);
  checkSession(fact, given);
  // What the machine said is in the first decision, for the fact itself may have been corrected since.
  const proposed = former?.proposed ?? fact.fields;
  // Likewise what a person before has corrected stays, unless this one says otherwise.
  const correction = changedFields(proposed, { ...former?.correction, ...given });
  const verdict = order.verdict === 'correct' && !correction ? 'confirm' : order.verdict;
  const fields = { ...proposed, ...withBasis(kind, correction ?? {}) };
  checkClaim(tx, fact, fields);
  checkStanding(fact, fields);
  storeFactFields(tx, kind, id, fields);
  storeReviewStatus(tx, kind, id, STATUS_OF[verdict]);
  const revision = logDecision(tx, actor, fact, {
    verb: verdict,
    before: toFormer(former),
    after: { verdict, correction, fields },
    at,
  });
  const row = { verdict, correction, disagreement: null, revision, batch, decidedBy: actorKey(actor) };
  if (former) updateDecisionRow(tx, former.id, { ...row, carriedFrom: null, decidedAt: at });
  else {
    const { articleId, evidence } = fact;
    storeDecisionRow(tx, { kind, factId: id, articleId, ...evidence, proposed, ...row, decidedAt: at });
  }
  if (fact.articleId !== null) recount(tx, [fact.articleId]);
  return { kind, id, articleId: fact.articleId, verdict, revision, fields };
}

/**
 * A person decides on a fact: confirms, rejects or disputes it, or confirms it in other terms. The last word holds, and
 * no rerun changes it; the machine's own proposal is kept beside it. Throws NotFoundError, InvalidInputError, and
 * DecidedMeanwhileError when somebody else has decided since the order's author looked: nothing is overwritten unseen.
 */
export function decide(desk: Desk, actor: Actor, order: DecisionOrder, now = new Date()): DecidedFact {
  requireRight(actor, 'review');
  return desk.db.transaction((tx) => decideWithin(tx, actor, order, { at: now }), {
    behavior: 'immediate',
  });
}

/** Bring back what stood before a decision: the former decision, the machine's proposal, or nothing where a person had added the fact. */
function restore(
  tx: Queryable,
  fact: DecidableFact,
  decision: Decision,
  { former, revision }: { former: FormerDecision | null; revision: number },
): FactFields {
  const { kind, id } = fact;
  if (!former) {
    deleteDecision(tx, decision.id);
    if (decision.added) {
      removeFact(tx, fact);
      return {};
    }
    storeFactFields(tx, kind, id, decision.proposed);
    storeReviewStatus(tx, kind, id, 'proposed');
    return decision.proposed;
  }
  const { verdict, correction, batch, disagreement, carriedFrom, by, at } = former;
  const fields = { ...decision.proposed, ...withBasis(kind, correction ?? {}) };
  storeFactFields(tx, kind, id, fields);
  storeReviewStatus(tx, kind, id, STATUS_OF[verdict]);
  const decidedAt = new Date(at);
  updateDecisionRow(tx, decision.id, {
    verdict,
    correction,
    batch,
    disagreement,
    carriedFrom,
    decidedBy: by,
    decidedAt,
    revision,
  });
  return fields;
}

/** An undo inside the caller's transaction, who has asked for the right to it; else as `undoDecision`. */
export function undoWithin(
  tx: Queryable,
  actor: Actor,
  { kind, id, seen }: UndoOrder,
  at: Date,
): DecidedFact {
  const fact = getFact(tx, { kind, id });
  const decision = findDecision(tx, kind, id);
  requireSeen(tx, fact, { decision, seen });
  if (!decision)
    throw new ConflictError('Nobody has decided on this.', 'Reload the page to see where it stands.');
  const { former } = findFormerDecision(tx, decision);
  const origin = former ? findFormerDecision(tx, { factId: id, revision: former.revision }).origin : null;
  const verdict = former?.verdict ?? null;
  const revision = logDecision(tx, actor, fact, {
    verb: 'undo',
    before: toFormer(decision),
    after: { verdict, ...(origin === null ? {} : { origin }) },
    at,
  });
  // An entity that was confirmed by being named here is no longer, so that it can go with its only mention.
  if (!former && decision.added && decision.batch !== null) {
    for (const mate of listBatchEntities(tx, decision.batch)) {
      undoWithin(tx, actor, { kind: 'entity', id: mate.factId, seen: mate.revision }, at);
    }
  }
  const fields = restore(tx, fact, decision, { former, revision });
  if (fact.articleId !== null) recount(tx, [fact.articleId]);
  return { kind, id, articleId: fact.articleId, verdict, revision: former ? revision : null, fields };
}

/**
 * Take the last decision on a fact back: what stood before it holds again, be that another person's decision or the
 * machine's proposal. A fact that a person had added goes. Throws ConflictError when there is no decision, and
 * DecidedMeanwhileError when it is another than the one seen.
 */
export function undoDecision(desk: Desk, actor: Actor, order: UndoOrder, now = new Date()): DecidedFact {
  requireRight(actor, 'review');
  return withForeignKeysResting(desk.db, (tx) => undoWithin(tx, actor, order, now));
}

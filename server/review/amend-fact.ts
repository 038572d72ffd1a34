import type { FactFields } from '@/core/model/review';
import type { Actor } from '@/core/model/user';
import { wholeCorrection } from '@/core/review/whole-correction';
import type { Queryable } from '@/db/connection';
import { findDecidableFact } from '@/db/queries/decided-fact';
import { NotFoundError } from '@/server/errors';
import { type DecidedFact, type DecisionMoment, decideWithin } from './decide';

export interface Amendment {
  kind: 'event' | 'figure';
  id: number;
  /** The fields that are to be otherwise; the others stay as they stand. See CORRECTIONS. */
  changes: FactFields;
  /** The revision of the decision that the person has seen on the fact; null where they saw none. */
  seen: number | null;
}

/**
 * Correct some fields of an event or figure and leave what people have corrected before as it stands. Inside the caller's
 * transaction, who has asked for the right to it; else as `decide`.
 */
export function amendWithin(
  tx: Queryable,
  actor: Actor,
  { kind, id, changes, seen }: Amendment,
  moment: DecisionMoment,
): DecidedFact {
  const fact = findDecidableFact(tx, kind, id);
  if (!fact) throw new NotFoundError(kind);
  const correction = wholeCorrection(kind, fact.fields, changes);
  return decideWithin(tx, actor, { kind, id, verdict: 'correct', correction, seen }, moment);
}

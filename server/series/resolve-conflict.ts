import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { CORRECTIONS } from '@/core/model/correction';
import type { Actor } from '@/core/model/user';
import type { Queryable } from '@/db/connection';
import { findDecision } from '@/db/queries/decision-record';
import { listNamedSeries, listSeriesEventIds } from '@/db/queries/series-record';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, InvalidInputError } from '@/server/errors';
import { parseInput } from '@/server/parse-input';
import { amendWithin } from '@/server/review/amend-fact';
import { type DecidedFact, decideWithin } from '@/server/review/decide';
import { getNamedSeries } from './change-series';

const reportSchema = z.strictObject({
  event: z.number().int().positive(),
  /** The revision of the decision that the person has seen on it; null where they saw none. */
  seen: z.number().int().positive().nullable(),
});

const { ordinal, seriesYear, date } = CORRECTIONS.event.shape;

export const resolutionSchema = z.strictObject({
  stands: reportSchema,
  other: reportSchema,
  /** What becomes of the other: it is wrong, was put off, was outside the count, or has another number or date. */
  becomes: z.union([
    z.enum(['rejected', 'postponed', 'extraordinary']),
    z.strictObject({ ordinal, seriesYear, date }).partial(),
  ]),
});
export type Resolution = z.infer<typeof resolutionSchema>;

/** What was decided, by the name that takes both decisions back. */
export interface ResolvedConflict {
  batch: string;
  stands: DecidedFact | null;
  other: DecidedFact;
}

/** What people have confirmed or corrected stands already; anything else is confirmed now. */
function letStand(
  tx: Queryable,
  actor: Actor,
  { event: id, seen }: Resolution['stands'],
  moment: { at: Date; batch: string },
): DecidedFact | null {
  const verdict = findDecision(tx, 'event', id)?.verdict;
  if (verdict === 'confirm' || verdict === 'correct' || verdict === 'add') return null;
  return decideWithin(tx, actor, { kind: 'event', id, verdict: 'confirm', seen }, moment);
}

/**
 * Settle a contradiction between two reports of one series: the first is confirmed, the other rejected, marked or
 * corrected, as one decision. Throws NotFoundError, InvalidInputError, and ConflictError where either of them is no
 * meeting of this series (any more).
 */
export function resolveConflict(
  desk: Desk,
  actor: Actor,
  seriesId: number,
  order: Resolution,
  now = new Date(),
): ResolvedConflict {
  requireRight(actor, 'review');
  const { stands, other, becomes } = parseInput(resolutionSchema, order);
  if (stands.event === other.event) {
    throw new InvalidInputError('other', 'A contradiction is between two reports.');
  }
  if (typeof becomes === 'object' && Object.keys(becomes).length === 0) {
    throw new InvalidInputError('becomes', 'Say which number or date it has instead.');
  }
  return desk.db.transaction(
    (tx) => {
      const all = listNamedSeries(tx);
      const { numbering } = getNamedSeries(all, seriesId);
      const named = all.flatMap((one) => (one.numbering === numbering ? one.id : []));
      const meetings = new Set(listSeriesEventIds(tx, named));
      if (!meetings.has(stands.event) || !meetings.has(other.event)) {
        throw new ConflictError(
          'One of these is no meeting of this series any more.',
          'Reload the page to see how it stands.',
        );
      }
      const moment = { at: now, batch: randomUUID() };
      const kept = letStand(tx, actor, stands, moment);
      const { event: id, seen } = other;
      const decided =
        becomes === 'rejected'
          ? decideWithin(tx, actor, { kind: 'event', id, verdict: 'reject', seen }, moment)
          : amendWithin(
              tx,
              actor,
              {
                kind: 'event',
                id,
                seen,
                changes: typeof becomes === 'string' ? { standing: becomes } : becomes,
              },
              moment,
            );
      return { batch: moment.batch, stands: kept, other: decided };
    },
    { behavior: 'immediate' },
  );
}

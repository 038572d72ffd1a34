import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import { listNamedSeries } from '@/db/queries/series-record';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, InvalidInputError } from '@/server/errors';
import { parseInput } from '@/server/parse-input';
import { type ChangedSeries, getNamedSeries, recordChange } from './change-series';

export const joinSchema = z.strictObject({
  /** The series that is to count on with the one that the order is sent to. */
  from: z.number().int().positive(),
  reason: z.string().trim().min(1).max(1000).nullable(),
});
export type JoinOrder = z.infer<typeof joinSchema>;

/**
 * Say that two series are one: `from`, with all that was joined to it, counts in `into` from now on. Texts go on naming
 * the series that they name, so that a join can be taken back whole. Throws NotFoundError, InvalidInputError, and
 * ConflictError where they are one already.
 */
export function joinSeries(
  desk: Desk,
  actor: Actor,
  into: number,
  order: JoinOrder,
  now = new Date(),
): ChangedSeries {
  requireRight(actor, 'review');
  const { from, reason } = parseInput(joinSchema, order);
  if (from === into) throw new InvalidInputError('from', 'A series cannot be joined to itself.');
  return desk.db.transaction(
    (tx) => {
      const all = listNamedSeries(tx);
      if (getNamedSeries(all, into).numbering === getNamedSeries(all, from).numbering) {
        throw new ConflictError(
          'These two count on in one numbering already.',
          'Reload the page to see them.',
        );
      }
      return recordChange(tx, actor, { change: { kind: 'join', into, from }, reason, at: now });
    },
    { behavior: 'immediate' },
  );
}

import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import { listNamedSeries } from '@/db/queries/series-record';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError } from '@/server/errors';
import { parseInput } from '@/server/parse-input';
import { type ChangedSeries, getNamedSeries, recordChange } from './change-series';

export const partSchema = z.strictObject({ reason: z.string().trim().min(1).max(1000).nullable() });
export type PartOrder = z.infer<typeof partSchema>;

/**
 * Say that a series counts for itself, although people have joined it to another or its name shares a numbering
 * (committee and standing committee). Throws NotFoundError, and ConflictError where it does so already.
 */
export function partSeries(
  desk: Desk,
  actor: Actor,
  id: number,
  order: PartOrder,
  now = new Date(),
): ChangedSeries {
  requireRight(actor, 'review');
  const { reason } = parseInput(partSchema, order);
  return desk.db.transaction(
    (tx) => {
      const all = listNamedSeries(tx);
      const { numbering } = getNamedSeries(all, id);
      if (all.filter((one) => one.numbering === numbering).length < 2) {
        throw new ConflictError('This series counts for itself already.', 'Reload the page to see it.');
      }
      return recordChange(tx, actor, { change: { kind: 'part', series: id }, reason, at: now });
    },
    { behavior: 'immediate' },
  );
}

import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import { pairKey, replay } from '@/core/resolution/replay';
import { listStandingChanges } from '@/db/queries/entity-change';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, InvalidInputError } from '@/server/errors';
import { reasonSchema } from './merge-entities';
import { getEntity, makeChange, type SettledChange } from './settle';

export const keepApartSchema = z.strictObject({ other: z.number().int().positive(), reason: reasonSchema });
export type KeepApartOrder = z.infer<typeof keepApartSchema>;

/**
 * Say that two entities are not one, whatever speaks for it: they are suggested no more, and cannot be merged until it is
 * taken back. Where they were merged they part. Throws NotFoundError, InvalidInputError, ConflictError.
 */
export function keepApart(
  desk: Desk,
  actor: Actor,
  id: number,
  { other, reason }: KeepApartOrder,
  at = new Date(),
): SettledChange {
  requireRight(actor, 'review');
  return desk.db.transaction(
    (tx) => {
      const [first, second] = [getEntity(tx, id), getEntity(tx, other)];
      if (first.id === second.id) {
        throw new InvalidInputError('other', 'An entity cannot be kept apart from itself.');
      }
      const [shown, otherShown] = [first.canonicalId ?? first.id, second.canonicalId ?? second.id];
      // Two that are merged are parted as they are; else the pair holds for what they are shown as.
      const pair = shown === otherShown ? { one: id, other } : ({ one: shown, other: otherShown } as const);
      if (replay(listStandingChanges(tx)).apart.has(pairKey(pair.one, pair.other))) {
        throw new ConflictError(`“${first.name}” and “${second.name}” are kept apart already.`);
      }
      return makeChange(
        tx,
        actor,
        { kind: 'keep-apart', ...pair },
        { reason: reason || null, at, subjects: [pair.one, pair.other] },
      );
    },
    { behavior: 'immediate' },
  );
}

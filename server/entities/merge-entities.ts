import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import { keptApart, replay } from '@/core/resolution/replay';
import { listStandingChanges } from '@/db/queries/entity-change';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError } from '@/server/errors';
import { getEntity, getShownEntity, makeChange, type SettledChange } from './settle';

/** Why somebody does it; kept in the history. */
export const reasonSchema = z.string().trim().max(500).optional();

export const mergeSchema = z.strictObject({ from: z.number().int().positive(), reason: reasonSchema });
export type MergeOrder = z.infer<typeof mergeSchema>;

/**
 * Fold one entity, with all that was merged into it, into another: their mentions, events, figures, names and charts are
 * shown as one, and `undoEntityChange` parts them again at any time. An entity that was deleted may be folded in, and is
 * seen again so. Throws NotFoundError, and ConflictError for what is one already, or is kept apart.
 */
export function mergeEntities(
  desk: Desk,
  actor: Actor,
  into: number,
  { from, reason }: MergeOrder,
  at = new Date(),
): SettledChange {
  requireRight(actor, 'review');
  return desk.db.transaction(
    (tx) => {
      const kept = getShownEntity(tx, into);
      const folded = getEntity(tx, from);
      const shown = folded.canonicalId ?? folded.id;
      if (shown === kept.id) throw new ConflictError(`“${folded.name}” is part of “${kept.name}” already.`);
      const [pair] = keptApart(replay(listStandingChanges(tx)), kept.id, shown);
      if (pair) {
        const [one, other] = pair.map((id) => getEntity(tx, id).name);
        throw new ConflictError(
          `“${one}” and “${other}” are kept apart.`,
          'Take that back in the history of either; then they can be merged.',
        );
      }
      return makeChange(
        tx,
        actor,
        { kind: 'merge', into: kept.id, from: shown },
        { reason: reason || null, at, subjects: [kept.id, shown] },
      );
    },
    { behavior: 'immediate' },
  );
}

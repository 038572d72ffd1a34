import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import type { SavedViewsView } from '@/core/views/saved-view';
import { listOwnViews, storeSavedView } from '@/db/queries/saved-view';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError } from '@/server/errors';
import { auditView, endStart, requireFreeName, viewAddressSchema, viewNameSchema } from './own-view';
import { readSavedViews } from './read-saved-views';

/** More than this is no menu any more. */
const MOST = 200;

export const viewOrderSchema = z.strictObject({
  name: viewNameSchema,
  address: viewAddressSchema,
  isPinned: z.boolean().default(false),
  isShared: z.boolean().default(false),
  isStart: z.boolean().default(false),
});

/** Keep a page under a name. Answers with all views. Throws ConflictError for a name that one has already. */
export function saveView(
  desk: Desk,
  actor: Actor,
  order: z.infer<typeof viewOrderSchema>,
  now = new Date(),
): SavedViewsView {
  requireRight(actor, 'save');
  const ownerId = actorKey(actor);
  desk.db.transaction(
    (tx) => {
      requireFreeName(tx, ownerId, order.name, null);
      if (listOwnViews(tx, ownerId).length >= MOST) {
        throw new ConflictError(`You keep ${MOST} views already.`, 'Remove one that you no longer need.');
      }
      if (order.isStart) endStart(tx, ownerId, now);
      const id = storeSavedView(tx, { ...order, ownerId, createdAt: now, updatedAt: now });
      auditView(tx, actor, { verb: 'save', id, at: now, after: order });
    },
    { behavior: 'immediate' },
  );
  return readSavedViews(desk, actor);
}

import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import type { SavedViewsView } from '@/core/views/saved-view';
import type { Desk } from '@/server/context';
import { changeOwnView, endStart } from './own-view';
import { readSavedViews } from './read-saved-views';

export const viewStartOrderSchema = z.strictObject({ isStart: z.boolean() });

/**
 * Let the desk open with a view of one's own, in the place of the one before; or with the plain timeline again. Throws
 * NotFoundError, ForbiddenError.
 */
export function makeStartView(
  desk: Desk,
  actor: Actor,
  id: number,
  { isStart }: z.infer<typeof viewStartOrderSchema>,
  now = new Date(),
): SavedViewsView {
  changeOwnView(desk, actor, id, isStart ? 'start-with' : 'stop-starting-with', now, (tx, view) => {
    if (isStart && !view.isStart) endStart(tx, view.ownerId, now);
    return { isStart };
  });
  return readSavedViews(desk, actor);
}

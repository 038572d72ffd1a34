import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import type { SavedViewsView } from '@/core/views/saved-view';
import type { Desk } from '@/server/context';
import { changeOwnView } from './own-view';
import { readSavedViews } from './read-saved-views';

export const viewShareOrderSchema = z.strictObject({ isShared: z.boolean() });

/** Let everybody who reads this desk see a view of one's own, or nobody else any more. Throws NotFoundError, ForbiddenError. */
export function shareView(
  desk: Desk,
  actor: Actor,
  id: number,
  { isShared }: z.infer<typeof viewShareOrderSchema>,
  now = new Date(),
): SavedViewsView {
  changeOwnView(desk, actor, id, isShared ? 'share' : 'unshare', now, () => ({ isShared }));
  return readSavedViews(desk, actor);
}

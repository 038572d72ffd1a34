import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import type { SavedViewsView } from '@/core/views/saved-view';
import type { Desk } from '@/server/context';
import { changeOwnView } from './own-view';
import { readSavedViews } from './read-saved-views';

export const viewPinOrderSchema = z.strictObject({ isPinned: z.boolean() });

/** Pin a view of one's own to the top of the menu, or unpin it. Throws NotFoundError, ForbiddenError. */
export function pinView(
  desk: Desk,
  actor: Actor,
  id: number,
  { isPinned }: z.infer<typeof viewPinOrderSchema>,
  now = new Date(),
): SavedViewsView {
  changeOwnView(desk, actor, id, isPinned ? 'pin' : 'unpin', now, () => ({ isPinned }));
  return readSavedViews(desk, actor);
}

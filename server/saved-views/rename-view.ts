import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import type { SavedViewsView } from '@/core/views/saved-view';
import type { Desk } from '@/server/context';
import { changeOwnView, requireFreeName, viewNameSchema } from './own-view';
import { readSavedViews } from './read-saved-views';

export const viewNameOrderSchema = z.strictObject({ name: viewNameSchema });

/** Give a view of one's own another name. Throws NotFoundError, ForbiddenError, ConflictError. */
export function renameView(
  desk: Desk,
  actor: Actor,
  id: number,
  { name }: z.infer<typeof viewNameOrderSchema>,
  now = new Date(),
): SavedViewsView {
  changeOwnView(desk, actor, id, 'rename', now, (tx, view) => {
    requireFreeName(tx, view.ownerId, name, id);
    return { name };
  });
  return readSavedViews(desk, actor);
}

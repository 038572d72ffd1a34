import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import type { SavedViewsView } from '@/core/views/saved-view';
import type { Desk } from '@/server/context';
import { changeOwnView, viewAddressSchema } from './own-view';
import { readSavedViews } from './read-saved-views';

export const viewAddressOrderSchema = z.strictObject({ address: viewAddressSchema });

/** Let a view of one's own show something else under the same name. Throws NotFoundError, ForbiddenError. */
export function redirectView(
  desk: Desk,
  actor: Actor,
  id: number,
  { address }: z.infer<typeof viewAddressOrderSchema>,
  now = new Date(),
): SavedViewsView {
  changeOwnView(desk, actor, id, 'redirect', now, () => ({ address }));
  return readSavedViews(desk, actor);
}

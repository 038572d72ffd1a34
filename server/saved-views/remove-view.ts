import type { Actor } from '@/core/model/user';
import type { SavedViewsView } from '@/core/views/saved-view';
import { deleteSavedView } from '@/db/queries/saved-view';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { auditView, getOwnView, viewFacts } from './own-view';
import { readSavedViews } from './read-saved-views';

/** Keep a view of one's own no longer; saving the same again takes that back. Throws NotFoundError, ForbiddenError. */
export function removeView(desk: Desk, actor: Actor, id: number, now = new Date()): SavedViewsView {
  requireRight(actor, 'save');
  desk.db.transaction(
    (tx) => {
      const view = getOwnView(tx, actor, id);
      deleteSavedView(tx, id);
      auditView(tx, actor, { verb: 'remove', id, at: now, before: viewFacts(view) });
    },
    { behavior: 'immediate' },
  );
  return readSavedViews(desk, actor);
}

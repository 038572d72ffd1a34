import { can } from '@/core/access/can';
import type { Actor } from '@/core/model/user';
import type { SavedViewsView } from '@/core/views/saved-view';
import { findPersonName } from '@/db/queries/person-name';
import { listSeenViews } from '@/db/queries/saved-view';
import { actorKey, isReadingOpen, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';

/** The actor's own views by name, then those that others share. */
export function readSavedViews({ db }: Desk, actor: Actor): SavedViewsView {
  requireRight(actor, 'read');
  const me = actorKey(actor);
  const views = listSeenViews(db, me).map((view) => ({
    id: view.id,
    name: view.name,
    address: view.address,
    isPinned: view.isPinned && view.ownerId === me,
    isShared: view.isShared,
    isStart: view.isStart && view.ownerId === me,
    isOwn: view.ownerId === me,
    owner: findPersonName(db, view.ownerId),
  }));
  return {
    views: [...views.filter(({ isOwn }) => isOwn), ...views.filter(({ isOwn }) => !isOwn)],
    canSave: can(actor, 'save', isReadingOpen()),
  };
}

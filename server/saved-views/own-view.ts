import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import { LONGEST_VIEW_ADDRESS, LONGEST_VIEW_NAME } from '@/core/views/saved-view';
import { canonicalViewAddress } from '@/core/views/view-address';
import type { Queryable } from '@/db/connection';
import { findSavedView, listOwnViews, type StoredView, updateSavedView } from '@/db/queries/saved-view';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, ForbiddenError, NotFoundError } from '@/server/errors';

export const viewNameSchema = z
  .string()
  .trim()
  .min(1, 'Give the view a name.')
  .max(LONGEST_VIEW_NAME, `A name has at most ${LONGEST_VIEW_NAME} characters.`);

/** Only pages of the desk, in canonical form: a saved view never leads to another site. */
export const viewAddressSchema = z
  .string()
  .max(LONGEST_VIEW_ADDRESS, 'This view has too many filters to be kept.')
  .transform((address, context) => {
    const canonical = canonicalViewAddress(address);
    if (canonical !== null) return canonical;
    context.addIssue({ code: 'custom', message: 'A view is the address of a page of this desk.' });
    return z.NEVER;
  });

/** Throws ConflictError where the owner has another view of this name; capitals make no difference. */
export function requireFreeName(db: Queryable, ownerId: string, name: string, id: number | null): void {
  const taken = listOwnViews(db, ownerId).find(
    (view) => view.id !== id && view.name.toLowerCase() === name.toLowerCase(),
  );
  if (!taken) return;
  throw new ConflictError(
    `You have a view called “${taken.name}” already.`,
    'Choose another name, or rename that view.',
  );
}

/** One start view at most: the one before is one no longer. */
export function endStart(db: Queryable, ownerId: string, now: Date): void {
  for (const view of listOwnViews(db, ownerId)) {
    if (view.isStart) updateSavedView(db, view.id, { isStart: false, updatedAt: now });
  }
}

/** What a line of the log says of a view. */
export function viewFacts({ name, address, isPinned, isShared, isStart }: StoredView) {
  return { name, address, isPinned, isShared, isStart };
}

/**
 * Change a view of the actor's own in one transaction, with a line in the log; what stays as it is leaves none. `change`
 * looks into the database first where it must, and returns what is to be set. Throws NotFoundError (also for somebody
 * else's view that is not shared: it is nobody's business that it is there) and ForbiddenError.
 */
export function changeOwnView(
  desk: Desk,
  actor: Actor,
  id: number,
  verb: string,
  now: Date,
  change: (tx: Queryable, view: StoredView) => Partial<StoredView>,
): void {
  requireRight(actor, 'save');
  desk.db.transaction(
    (tx) => {
      const view = getOwnView(tx, actor, id);
      const set = change(tx, view);
      const after = { ...view, ...set };
      if (JSON.stringify(viewFacts(after)) === JSON.stringify(viewFacts(view))) return;
      updateSavedView(tx, id, { ...set, updatedAt: now });
      auditView(tx, actor, { verb, id, at: now, before: viewFacts(view), after: viewFacts(after) });
    },
    { behavior: 'immediate' },
  );
}

/** The view, when it is the actor's own. Throws NotFoundError, ForbiddenError. */
export function getOwnView(db: Queryable, actor: Actor, id: number): StoredView {
  const view = findSavedView(db, id);
  if (!view || (view.ownerId !== actorKey(actor) && !view.isShared)) throw new NotFoundError('view');
  if (view.ownerId !== actorKey(actor)) {
    throw new ForbiddenError('This view is somebody else’s.', 'Save one of your own from it.');
  }
  return view;
}

export function auditView(
  db: Queryable,
  actor: Actor,
  entry: { verb: string; id: number; at: Date; before?: unknown; after?: unknown },
): void {
  const { verb, id, ...rest } = entry;
  storeAuditEntry(db, {
    ...rest,
    actor: actorKey(actor),
    action: `${verb}-view`,
    subjectKind: 'view',
    subjectId: id,
  });
}

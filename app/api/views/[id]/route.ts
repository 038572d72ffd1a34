import { z } from 'zod';
import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { InvalidInputError } from '@/server/errors';
import { readJson, route } from '@/server/route';
import { makeStartView, viewStartOrderSchema } from '@/server/saved-views/make-start-view';
import { pinView, viewPinOrderSchema } from '@/server/saved-views/pin-view';
import { redirectView, viewAddressOrderSchema } from '@/server/saved-views/redirect-view';
import { removeView } from '@/server/saved-views/remove-view';
import { renameView, viewNameOrderSchema } from '@/server/saved-views/rename-view';
import { shareView, viewShareOrderSchema } from '@/server/saved-views/share-view';

interface Context {
  params: Promise<{ id: string }>;
}

const changeSchema = z.union(
  [
    viewNameOrderSchema,
    viewAddressOrderSchema,
    viewPinOrderSchema,
    viewShareOrderSchema,
    viewStartOrderSchema,
  ],
  'Send one of name, address, isPinned, isShared and isStart.',
);

async function asOwner(request: Request, { params }: Context) {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'save');
  const id = parseId((await params).id);
  if (id === null) throw new InvalidInputError('id', 'A view’s id is a whole number.');
  return { actor, id };
}

/** Rename a view of one's own, let it show something else, pin it, share it or start with it. Answers with all views. */
export const PATCH = route(async (request, context: Context) => {
  const { actor, id } = await asOwner(request, context);
  const change = await readJson(request, changeSchema);
  const desk = openDesk();
  if ('name' in change) return renameView(desk, actor, id, change);
  if ('address' in change) return redirectView(desk, actor, id, change);
  if ('isPinned' in change) return pinView(desk, actor, id, change);
  if ('isShared' in change) return shareView(desk, actor, id, change);
  return makeStartView(desk, actor, id, change);
});

/** Keep a view of one's own no longer. Answers with the others. */
export const DELETE = route(async (request, context: Context) => {
  const { actor, id } = await asOwner(request, context);
  return removeView(openDesk(), actor, id);
});

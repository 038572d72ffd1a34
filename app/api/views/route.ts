import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { readJson, route } from '@/server/route';
import { readSavedViews } from '@/server/saved-views/read-saved-views';
import { saveView, viewOrderSchema } from '@/server/saved-views/save-view';

/** The views that somebody keeps, and those that others share. */
export const GET = route(async (request) => readSavedViews(openDesk(), await readActor(request.headers)));

/** Keep a page under a name. Answers with all views. */
export const POST = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'save');
  return saveView(openDesk(), actor, await readJson(request, viewOrderSchema));
});

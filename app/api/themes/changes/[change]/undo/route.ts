import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { route } from '@/server/route';
import { undoThemeChange } from '@/server/themes/undo-theme-change';

/** Take a change of the scheme back, with those made together with it. */
export const POST = route(async (request, { params }: { params: Promise<{ change: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  return undoThemeChange(openDesk(), actor, Number((await params).change));
});

import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { route } from '@/server/route';
import { resumeThemeRun } from '@/server/themes/theme-runs';

/** Go on with what a cancelled run has left. */
export const POST = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  return resumeThemeRun(openDesk(), actor, Number((await params).id));
});

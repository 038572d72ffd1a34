import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { route } from '@/server/route';
import { cancelThemeRun } from '@/server/themes/theme-runs';

/** Stop bringing articles to the scheme; those that were reached keep their new themes. */
export const POST = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  return cancelThemeRun(openDesk(), actor, Number((await params).id));
});

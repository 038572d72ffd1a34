import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { readJson, route } from '@/server/route';
import { changeTheme, themeOrderSchema } from '@/server/themes/change-theme';
import { readThemeHistory } from '@/server/themes/read-theme-edit';

/** What people have done to the scheme, newest first. */
export const GET = route(async (request) =>
  readThemeHistory(openDesk(), await readActor(request.headers), null),
);

/** Edit a theme, add one, or take one out. Answers with the change and the run that applies it. */
export const POST = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  const order = await readJson(request, themeOrderSchema);
  return Response.json(changeTheme(openDesk(), actor, order), { status: 201 });
});

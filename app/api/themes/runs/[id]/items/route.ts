import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { readThemeRunItems } from '@/server/themes/theme-runs';

/** The articles in which a run changed something, or that it could not read; `?after=` the last id seen. */
export const GET = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const actor = await readActor(request.headers);
  const after = Number(new URL(request.url).searchParams.get('after') ?? 0) || 0;
  return readThemeRunItems(openDesk(), actor, Number((await params).id), after);
});

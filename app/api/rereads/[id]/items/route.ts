import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { readRereadItems } from '@/server/reread/read-rereads';
import { route } from '@/server/route';

/** The articles in which a run changed something, or that it could not read; `?after=` the last id seen. */
export const GET = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const actor = await readActor(request.headers);
  const after = Number(new URL(request.url).searchParams.get('after') ?? 0) || 0;
  return readRereadItems(openDesk(), actor, Number((await params).id), after);
});

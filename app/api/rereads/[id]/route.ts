import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { readReread } from '@/server/reread/read-rereads';
import { route } from '@/server/route';

/** Where a run over the archive stands. */
export const GET = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const actor = await readActor(request.headers);
  return readReread(openDesk(), actor, Number((await params).id));
});

import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { cancelReread } from '@/server/reread/extract-again';
import { route } from '@/server/route';

/** Stop reading the archive again; what was read stays read. Answers with the run. */
export const POST = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  return cancelReread(openDesk(), actor, Number((await params).id));
});

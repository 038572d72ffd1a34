import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { finishSending } from '@/server/import/start-import';
import { route } from '@/server/route';

/** End an import; it takes no more files. */
export const POST = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  const id = Number((await params).id);
  finishSending(openDesk(), actor, id);
  return { id };
});

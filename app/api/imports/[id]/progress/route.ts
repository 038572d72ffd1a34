import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { streamProgress } from '@/server/import/stream-progress';
import { route } from '@/server/route';

/** The progress of an import as server-sent events, until it rests. */
export const GET = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const actor = await readActor(request.headers);
  return streamProgress(openDesk(), actor, Number((await params).id), request.signal);
});

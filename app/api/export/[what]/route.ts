import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { exportList } from '@/server/export/export-list';
import { route } from '@/server/route';

/** GET /api/export/events?theme=safety&format=json: everything that the filters let through, as a file. */
export const GET = route(async (request, { params }: { params: Promise<{ what: string }> }) => {
  const actor = await readActor(request.headers);
  return exportList(openDesk(), actor, (await params).what, new URL(request.url).searchParams);
});

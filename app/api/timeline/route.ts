import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { readTimeline } from '@/server/views/read-timeline';
import { readRequestFilters } from '@/server/views/request-filters';

export const GET = route(async (request) => {
  const params = new URL(request.url).searchParams;
  return readTimeline(
    openDesk(),
    await readActor(request.headers),
    readRequestFilters(params),
    params.get('cursor'),
  );
});

import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { parseEntityListFilters, readEntities } from '@/server/views/read-entities';

/** GET /api/entities: one page of the entities, by type and name. */
export const GET = route(async (request) => {
  const params = new URL(request.url).searchParams;
  return readEntities(
    openDesk(),
    await readActor(request.headers),
    parseEntityListFilters(params),
    params.get('cursor'),
  );
});

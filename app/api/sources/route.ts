import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { parseSourceFilters, readSources } from '@/server/views/read-sources';

/** GET /api/sources: the publishers and original outlets of the desk with their grades. */
export const GET = route(async (request) =>
  readSources(
    openDesk(),
    await readActor(request.headers),
    parseSourceFilters(new URL(request.url).searchParams),
  ),
);

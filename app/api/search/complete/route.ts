import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { readSearchCompletions } from '@/server/views/read-search';

/** GET /api/search/complete?q=…: things of the desk whose names begin so; with `operator` what it takes. */
export const GET = route(async (request) =>
  readSearchCompletions(openDesk(), await readActor(request.headers), new URL(request.url).searchParams),
);

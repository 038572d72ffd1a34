import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { readSearchStrictly } from '@/server/views/read-search';

/** GET /api/search?q=…: the first of each group of results; with `in` one group, with `cursor` further on in it. */
export const GET = route(async (request) =>
  readSearchStrictly(openDesk(), await readActor(request.headers), new URL(request.url).searchParams),
);

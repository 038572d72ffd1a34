import { parseBriefAddress } from '@/core/brief/brief-address';
import { readActor } from '@/server/auth/actor';
import { readBrief } from '@/server/brief/read-brief';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';

/** GET /api/brief?event=1,2&article=3: what these say, with quotes and sources. */
export const GET = route(async (request) => {
  const { items } = parseBriefAddress(new URL(request.url).searchParams);
  return readBrief(openDesk(), await readActor(request.headers), items);
});

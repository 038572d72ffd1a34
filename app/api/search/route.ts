import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { readSearch } from '@/server/views/read-search';

export const GET = route(async (request) => {
  const q = new URL(request.url).searchParams.get('q') ?? '';
  return readSearch(openDesk(), await readActor(request.headers), q);
});

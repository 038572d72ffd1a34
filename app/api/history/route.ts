import { readActor } from '@/server/auth/actor';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { parseInput } from '@/server/parse-input';
import { factQuerySchema, readFactHistory } from '@/server/review/history';
import { route } from '@/server/route';

/** GET /api/history?kind=event&id=12: what people have said of a fact, the last word first. */
export const GET = route(async (request) => {
  const actor = await readActor(request.headers);
  requireRight(actor, 'read');
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return readFactHistory(openDesk(), actor, parseInput(factQuerySchema, query));
});

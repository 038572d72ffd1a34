import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { InvalidInputError } from '@/server/errors';
import { route } from '@/server/route';
import { readSeries } from '@/server/views/read-series';

/** GET /api/series/ID: the numbered series that it counts in, with its meetings. */
export const GET = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const id = parseId((await params).id);
  if (id === null) throw new InvalidInputError('id', 'A series’ id is a whole number.');
  return readSeries(openDesk(), await readActor(request.headers), id);
});

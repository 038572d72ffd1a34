import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { InvalidInputError } from '@/server/errors';
import { route } from '@/server/route';
import { parseWith, readSharedReports } from '@/server/views/read-ego-network';

/** GET /api/entities/ID/shared?with=ID[,ID]: the events and articles that join it to one or two others. */
export const GET = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const id = parseId((await params).id);
  if (id === null) throw new InvalidInputError('id', 'An entity’s id is a whole number.');
  const others = parseWith(new URL(request.url).searchParams);
  return readSharedReports(openDesk(), await readActor(request.headers), id, others);
});

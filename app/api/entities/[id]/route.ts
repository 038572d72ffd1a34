import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { InvalidInputError } from '@/server/errors';
import { route } from '@/server/route';
import { readEntity } from '@/server/views/read-entity';

/** GET /api/entities/ID: the profile of one entity with its charts. */
export const GET = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const id = parseId((await params).id);
  if (id === null) throw new InvalidInputError('id', 'An entity’s id is a whole number.');
  return readEntity(openDesk(), await readActor(request.headers), id);
});

import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { InvalidInputError } from '@/server/errors';
import { route } from '@/server/route';
import { readEgoNetwork } from '@/server/views/read-ego-network';

/** GET /api/entities/ID/network: who is named together with it, and the strongest ties among those. */
export const GET = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const id = parseId((await params).id);
  if (id === null) throw new InvalidInputError('id', 'An entity’s id is a whole number.');
  return readEgoNetwork(openDesk(), await readActor(request.headers), id);
});

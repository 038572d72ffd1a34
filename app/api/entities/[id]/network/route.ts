import { parseId } from '@/core/views/id';
import { readRoute } from '@/server/answers/read-route';
import { InvalidInputError } from '@/server/errors';
import { readEgoNetwork } from '@/server/views/read-ego-network';

/** GET /api/entities/ID/network: who is named together with it, and the strongest ties among those. */
export const GET = readRoute<{ id: string }>(({ desk, actor, params }) => {
  const id = parseId(params.id);
  if (id === null) throw new InvalidInputError('id', 'An entity’s id is a whole number.');
  return readEgoNetwork(desk, actor, id);
});

import { parseId } from '@/core/views/id';
import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { InvalidInputError } from '@/server/errors';

/** GET /api/entities/ID/network: who is named together with it, and the strongest ties among those. */
export const GET = readRoute<{ id: string }>(({ params }) => {
  const id = parseId(params.id);
  if (id === null) throw new InvalidInputError('id', 'An entity’s id is a whole number.');
  return askFor('entity-network', id);
});

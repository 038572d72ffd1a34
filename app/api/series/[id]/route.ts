import { parseId } from '@/core/views/id';
import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { InvalidInputError } from '@/server/errors';

/** GET /api/series/ID: the numbered series that it counts in, with its meetings. */
export const GET = readRoute<{ id: string }>(({ params }) => {
  const id = parseId(params.id);
  if (id === null) throw new InvalidInputError('id', 'A series’ id is a whole number.');
  return askFor('series', id);
});

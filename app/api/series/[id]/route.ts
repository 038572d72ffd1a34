import { parseId } from '@/core/views/id';
import { readRoute } from '@/server/answers/read-route';
import { InvalidInputError } from '@/server/errors';
import { readSeries } from '@/server/views/read-series';

/** GET /api/series/ID: the numbered series that it counts in, with its meetings. */
export const GET = readRoute<{ id: string }>(({ desk, actor, params }) => {
  const id = parseId(params.id);
  if (id === null) throw new InvalidInputError('id', 'A series’ id is a whole number.');
  return readSeries(desk, actor, id);
});

import { parseId } from '@/core/views/id';
import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { InvalidInputError } from '@/server/errors';

/** GET /api/events/ID: one event with its proof. */
export const GET = readRoute<{ id: string }>(({ params }) => {
  const id = parseId(params.id);
  if (id === null) throw new InvalidInputError('id', 'An event’s id is a whole number.');
  return askFor('event', id);
});

import { parseId } from '@/core/views/id';
import { readRoute } from '@/server/answers/read-route';
import { InvalidInputError } from '@/server/errors';
import { readEvent } from '@/server/views/read-event';

/** GET /api/events/ID: one event with its proof. */
export const GET = readRoute<{ id: string }>(({ desk, actor, params }) => {
  const id = parseId(params.id);
  if (id === null) throw new InvalidInputError('id', 'An event’s id is a whole number.');
  return readEvent(desk, actor, id);
});

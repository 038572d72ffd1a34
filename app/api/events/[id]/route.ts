import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { InvalidInputError } from '@/server/errors';
import { route } from '@/server/route';
import { readEvent } from '@/server/views/read-event';

/** GET /api/events/ID: one event with its proof. */
export const GET = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const id = parseId((await params).id);
  if (id === null) throw new InvalidInputError('id', 'An event’s id is a whole number.');
  return readEvent(openDesk(), await readActor(request.headers), id);
});

import { parseId } from '@/core/views/id';
import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { editEntity, editSchema } from '@/server/entities/edit-entity';
import { readSettings } from '@/server/env';
import { InvalidInputError } from '@/server/errors';
import { readJson, route } from '@/server/route';

interface Context {
  params: Promise<{ id: string }>;
}

/** GET /api/entities/ID: the profile of one entity with its charts. */
export const GET = readRoute<{ id: string }>(({ params }) => {
  const id = parseId(params.id);
  if (id === null) throw new InvalidInputError('id', 'An entity’s id is a whole number.');
  return askFor('entity', id);
});

/** PATCH /api/entities/ID: set what it is called and what it is. */
export const PATCH = route(async (request, { params }: Context) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  const id = parseId((await params).id);
  if (id === null) throw new InvalidInputError('id', 'An entity’s id is a whole number.');
  return editEntity(openDesk(), actor, id, await readJson(request, editSchema));
});

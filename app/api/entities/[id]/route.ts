import { parseId } from '@/core/views/id';
import { readRoute } from '@/server/answers/read-route';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { editEntity, editSchema } from '@/server/entities/edit-entity';
import { readSettings } from '@/server/env';
import { InvalidInputError } from '@/server/errors';
import { readJson, route } from '@/server/route';
import { readEntity } from '@/server/views/read-entity';

interface Context {
  params: Promise<{ id: string }>;
}

/** GET /api/entities/ID: the profile of one entity with its charts. */
export const GET = readRoute<{ id: string }>(({ desk, actor, params }) => {
  const id = parseId(params.id);
  if (id === null) throw new InvalidInputError('id', 'An entity’s id is a whole number.');
  return readEntity(desk, actor, id);
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

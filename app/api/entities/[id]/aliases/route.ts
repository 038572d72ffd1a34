import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { addAlias, aliasSchema } from '@/server/entities/add-alias';
import { readSettings } from '@/server/env';
import { InvalidInputError } from '@/server/errors';
import { readJson, route } from '@/server/route';

interface Context {
  params: Promise<{ id: string }>;
}

/** POST /api/entities/ID/aliases: Say that this entity goes by a name. */
export const POST = route(async (request, { params }: Context) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  const id = parseId((await params).id);
  if (id === null) throw new InvalidInputError('id', 'An entity’s id is a whole number.');
  return addAlias(openDesk(), actor, id, await readJson(request, aliasSchema));
});

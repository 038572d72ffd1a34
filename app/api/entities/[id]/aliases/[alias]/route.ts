import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { removeAlias } from '@/server/entities/remove-alias';
import { readSettings } from '@/server/env';
import { InvalidInputError } from '@/server/errors';
import { route } from '@/server/route';

/** DELETE /api/entities/ID/aliases/ALIAS: say that this entity does not go by a name. */
export const DELETE = route(
  async (request, { params }: { params: Promise<{ id: string; alias: string }> }) => {
    requireOwnOrigin(request, readSettings());
    const actor = await readActor(request.headers);
    requireRight(actor, 'review');
    const { id, alias } = await params;
    const [entityId, aliasId] = [parseId(id), parseId(alias)];
    if (entityId === null || aliasId === null) {
      throw new InvalidInputError('id', 'The ids of an entity and of a name are whole numbers.');
    }
    return removeAlias(openDesk(), actor, entityId, aliasId);
  },
);

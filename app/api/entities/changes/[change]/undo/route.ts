import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { undoEntityChange } from '@/server/entities/undo-entity-change';
import { readSettings } from '@/server/env';
import { InvalidInputError } from '@/server/errors';
import { route } from '@/server/route';

/** POST /api/entities/changes/CHANGE/undo: take back what somebody has done to entities, at any time. */
export const POST = route(async (request, { params }: { params: Promise<{ change: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  const id = parseId((await params).change);
  if (id === null) throw new InvalidInputError('change', 'A change’s id is a whole number.');
  return undoEntityChange(openDesk(), actor, id);
});

import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { withdrawInvitation } from '@/server/auth/invitations';
import { requireOwnOrigin } from '@/server/auth/origin';
import { readPeople } from '@/server/auth/people';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { NotFoundError } from '@/server/errors';
import { route } from '@/server/route';

/** Withdraw an invitation: its link is dead. Answers with everybody. */
export const DELETE = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'manage-users');
  const id = parseId((await params).id);
  if (id === null) throw new NotFoundError('invitation');
  withdrawInvitation(openDesk(), actor, id);
  return readPeople(openDesk(), actor);
});

import type { NewInvitationView } from '@/core/views/account';
import { readActor } from '@/server/auth/actor';
import { invitationOrderSchema, invitePerson } from '@/server/auth/invitations';
import { baseUrl, requireOwnOrigin } from '@/server/auth/origin';
import { readPeople } from '@/server/auth/people';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { readJson, route } from '@/server/route';

/** Invite somebody: `{ email, role }`. The answer tells the one-time link this once. */
export const POST = route(async (request) => {
  const settings = readSettings();
  requireOwnOrigin(request, settings);
  const actor = await readActor(request.headers);
  requireRight(actor, 'manage-users');
  const order = await readJson(request, invitationOrderSchema);
  // Under the name that the admin’s own page has, which was just found to be one of the desk’s.
  const origin = request.headers.get('origin') ?? baseUrl(settings);
  const link = invitePerson(openDesk(), actor, order, origin);
  const made: NewInvitationView = { link, ...readPeople(openDesk(), actor) };
  return Response.json(made, { status: 201, headers: { 'cache-control': 'no-store' } });
});

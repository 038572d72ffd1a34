import { z } from 'zod';
import { CLIENT_ADDRESS } from '@/server/auth/client-address';
import { acceptanceSchema, acceptInvitation } from '@/server/auth/invitations';
import { requireOwnOrigin } from '@/server/auth/origin';
import { countTry } from '@/server/auth/rate-limits';
import { signIn } from '@/server/auth/sign-in';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { readJson, route } from '@/server/route';

const bodySchema = acceptanceSchema.extend({ token: z.string().max(100) }).strict();

/** Become a person of the desk with the one-time link of an invitation, and sign in. */
export const POST = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const { token, ...person } = await readJson(request, bodySchema);
  await countTry('link', request.headers.get(CLIENT_ADDRESS) ?? '');
  const email = await acceptInvitation(openDesk(), token, person);
  return signIn(openDesk(), { email, password: person.password }, request.headers);
});

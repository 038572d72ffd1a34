import { z } from 'zod';
import { CLIENT_ADDRESS } from '@/server/auth/client-address';
import { createFirstAdmin } from '@/server/auth/first-admin';
import { requireOwnOrigin } from '@/server/auth/origin';
import { countTry } from '@/server/auth/rate-limits';
import { signIn } from '@/server/auth/sign-in';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { readJson, route } from '@/server/route';

const bodySchema = z.object({
  token: z.string(),
  name: z.string(),
  email: z.string(),
  password: z.string(),
});

/** Make the first admin with the one-time link and sign them in. */
export const POST = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const { token, ...person } = await readJson(request, bodySchema);
  await countTry('link', request.headers.get(CLIENT_ADDRESS) ?? '');
  const { email } = await createFirstAdmin(openDesk(), token, person);
  return signIn(openDesk(), { email, password: person.password }, request.headers);
});

import { z } from 'zod';
import { openAuth } from '@/server/auth/auth';
import { createFirstAdmin } from '@/server/auth/first-admin';
import { requireOwnOrigin } from '@/server/auth/origin';
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
  const { email } = await createFirstAdmin(openDesk(), token, person);
  return openAuth().api.signInEmail({
    body: { email, password: person.password },
    headers: request.headers,
    asResponse: true,
  });
});

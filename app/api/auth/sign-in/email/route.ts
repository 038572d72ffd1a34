import { requireOwnOrigin } from '@/server/auth/origin';
import { signIn, signInSchema } from '@/server/auth/sign-in';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { readJson, route } from '@/server/route';

/** Sign in with e-mail address and password: `{ email, password }`. Answers with the cookie of a new session. */
export const POST = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  return signIn(openDesk(), await readJson(request, signInSchema), request.headers);
});

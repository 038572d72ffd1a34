import { requireOwnOrigin } from '@/server/auth/origin';
import { beginSignOn, signOnOrderSchema } from '@/server/auth/sign-on';
import { readSettings } from '@/server/env';
import { readJson, route } from '@/server/route';

/** Begin a single sign-on: `{ return }`. Answers with `{ url }`, the provider’s address to go to. */
export const POST = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  return beginSignOn(request.headers, await readJson(request, signOnOrderSchema));
});

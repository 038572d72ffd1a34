import { requireSession } from '@/server/auth/session';
import { makeToken, readTokens, tokenOrderSchema } from '@/server/auth/tokens';
import { openDesk } from '@/server/context';
import { readJson, route } from '@/server/route';

/** One’s own tokens, without the tokens themselves. */
export const GET = route(async (request) => readTokens(openDesk(), (await requireSession(request)).actor));

/** Make a token: `{ name, scopes, days }`. The answer tells it this once. */
export const POST = route(async (request) => {
  const { actor } = await requireSession(request);
  const made = makeToken(openDesk(), actor, await readJson(request, tokenOrderSchema));
  return Response.json(made, { status: 201, headers: { 'cache-control': 'no-store' } });
});

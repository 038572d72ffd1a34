import { z } from 'zod';
import { readActor } from '@/server/auth/actor';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { parseInput } from '@/server/parse-input';
import { previewReread } from '@/server/reread/read-rereads';
import { route } from '@/server/route';

const querySchema = z.object({ scope: z.enum(['older', 'all']) });

/** What reading the archive again would change, tried on a few articles; `?scope=older` or `all`. */
export const GET = route(async (request) => {
  const actor = await readActor(request.headers);
  requireRight(actor, 'import');
  const { scope } = parseInput(querySchema, { scope: new URL(request.url).searchParams.get('scope') });
  return previewReread(openDesk(), actor, scope);
});

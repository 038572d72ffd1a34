import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { extractAgain, rereadOrderSchema } from '@/server/reread/extract-again';
import { readRereads } from '@/server/reread/read-rereads';
import { readJson, route } from '@/server/route';

/** How much of the archive an older extractor has read, and how the newest run stands. */
export const GET = route(async (request) => readRereads(openDesk(), await readActor(request.headers)));

/** Read stored articles again. Answers with the run. */
export const POST = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'import');
  const order = await readJson(request, rereadOrderSchema);
  return Response.json(extractAgain(openDesk(), actor, order), { status: 201 });
});

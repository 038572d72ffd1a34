import { z } from 'zod';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { countTry } from '@/server/auth/rate-limits';
import { actorKey, requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { startImport } from '@/server/import/start-import';
import { readJson, route } from '@/server/route';

const bodySchema = z.object({
  channel: z.enum(['form', 'paste', 'address']),
  preview: z.boolean().default(false),
  urls: z.array(z.string().max(2000)).max(100).default([]),
});

/** Begin an import. Answers `{ id }`. */
export const POST = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'import');
  await countTry('import', actorKey(actor));
  const options = await readJson(request, bodySchema);
  return Response.json({ id: startImport(openDesk(), actor, options) }, { status: 201 });
});

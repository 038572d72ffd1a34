import { z } from 'zod';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { startBatch } from '@/server/import/import-reports';
import { readJson, route } from '@/server/route';

const bodySchema = z.object({ channel: z.enum(['form', 'paste']) });

/** Begin an import. Answers `{ id }`. */
export const POST = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  const desk = openDesk();
  const { channel } = await readJson(request, bodySchema);
  return Response.json({ id: startBatch(desk, actor, channel) }, { status: 201 });
});

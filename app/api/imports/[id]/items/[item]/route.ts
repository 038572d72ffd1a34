import { z } from 'zod';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { dropItem } from '@/server/import/change-import';
import { readProposal } from '@/server/import/read-imports';
import { readJson, route } from '@/server/route';

interface Context {
  params: Promise<{ id: string; item: string }>;
}

/** What one report of a preview would bring. */
export const GET = route(async (request, { params }: Context) => {
  const actor = await readActor(request.headers);
  const { id, item } = await params;
  return readProposal(openDesk(), actor, Number(id), Number(item));
});

/** Leave a report of a preview out, or take it in again: `{ dropped }`. */
export const POST = route(async (request, { params }: Context) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  const { id, item } = await params;
  const { dropped } = await readJson(request, z.object({ dropped: z.boolean() }));
  return dropItem(openDesk(), actor, Number(id), Number(item), dropped);
});

import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { InvalidInputError } from '@/server/errors';
import { readJson, route } from '@/server/route';
import { joinSchema, joinSeries } from '@/server/series/join-series';

/** Say that another series counts on in this one. Answers with the number by which that is taken back. */
export const POST = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  const id = parseId((await params).id);
  if (id === null) throw new InvalidInputError('id', 'A series’ id is a whole number.');
  return joinSeries(openDesk(), actor, id, await readJson(request, joinSchema));
});

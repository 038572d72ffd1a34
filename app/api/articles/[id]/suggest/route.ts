import { selectionSchema } from '@/core/model/added-fact';
import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { InvalidInputError } from '@/server/errors';
import { suggestFact } from '@/server/review/suggest-fact';
import { readJson, route } from '@/server/route';

/** What selected words of an article could prove, read by the detectors. Writes nothing. */
export const POST = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  const id = parseId((await params).id);
  if (id === null) throw new InvalidInputError('id', 'An article’s id is a whole number.');
  return suggestFact(openDesk(), actor, id, await readJson(request, selectionSchema));
});

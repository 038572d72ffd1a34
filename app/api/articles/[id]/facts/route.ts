import { addedFactSchema } from '@/core/model/added-fact';
import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { InvalidInputError } from '@/server/errors';
import { addFact } from '@/server/review/add-fact';
import { readJson, route } from '@/server/route';

/** Add a fact that a person found, with the words that prove it. Answers with how it stands. */
export const POST = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  const id = parseId((await params).id);
  if (id === null) throw new InvalidInputError('id', 'An article’s id is a whole number.');
  return addFact(openDesk(), actor, id, await readJson(request, addedFactSchema));
});

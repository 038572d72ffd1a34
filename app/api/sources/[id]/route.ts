import { sourceFieldsSchema } from '@/core/model/source-history';
import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { InvalidInputError } from '@/server/errors';
import { readJson, route } from '@/server/route';
import { editSource } from '@/server/sources/edit-source';
import { readSource } from '@/server/views/read-source';

type Context = { params: Promise<{ id: string }> };

async function idOf({ params }: Context): Promise<number> {
  const id = parseId((await params).id);
  if (id === null) throw new InvalidInputError('id', 'A source’s id is a whole number.');
  return id;
}

/** GET /api/sources/ID: the profile of one source. */
export const GET = route(async (request, context: Context) =>
  readSource(openDesk(), await readActor(request.headers), await idOf(context)),
);

/** Say what it is called, who owns it now and where it sits. Answers with what stood before. */
export const PATCH = route(async (request, context: Context) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  return editSource(openDesk(), actor, await idOf(context), await readJson(request, sourceFieldsSchema));
});

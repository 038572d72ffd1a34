import { sourceFieldsSchema } from '@/core/model/source-history';
import { parseId } from '@/core/views/id';
import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { InvalidInputError } from '@/server/errors';
import { readJson, route } from '@/server/route';
import { editSource } from '@/server/sources/edit-source';

type Context = { params: Promise<{ id: string }> };

function idOf(params: { id: string }): number {
  const id = parseId(params.id);
  if (id === null) throw new InvalidInputError('id', 'A source’s id is a whole number.');
  return id;
}

/** GET /api/sources/ID: the profile of one source. */
export const GET = readRoute<{ id: string }>(({ params }) => askFor('source', idOf(params)));

/** Say what it is called, who owns it now and where it sits. Answers with what stood before. */
export const PATCH = route(async (request, context: Context) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  return editSource(
    openDesk(),
    actor,
    idOf(await context.params),
    await readJson(request, sourceFieldsSchema),
  );
});

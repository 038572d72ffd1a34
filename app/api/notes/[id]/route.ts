import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { InvalidInputError } from '@/server/errors';
import { deleteNote, editNote, noteTextSchema, restoreNote } from '@/server/notes/write-notes';
import { readJson, route } from '@/server/route';

interface Context {
  params: Promise<{ id: string }>;
}

async function asWriter(request: Request, { params }: Context) {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  const id = parseId((await params).id);
  if (id === null) throw new InvalidInputError('id', 'A note’s id is a whole number.');
  return { actor, id };
}

/** Change the words of a note of one's own. */
export const PATCH = route(async (request, context: Context) => {
  const { actor, id } = await asWriter(request, context);
  return editNote(openDesk(), actor, id, await readJson(request, noteTextSchema));
});

/** Take a note of one's own away. */
export const DELETE = route(async (request, context: Context) => {
  const { actor, id } = await asWriter(request, context);
  return deleteNote(openDesk(), actor, id);
});

/** Put back a note of one's own that was taken away. */
export const POST = route(async (request, context: Context) => {
  const { actor, id } = await asWriter(request, context);
  return restoreNote(openDesk(), actor, id);
});

import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { notesQuerySchema, readNotes } from '@/server/notes/read-notes';
import { addNote, noteOrderSchema } from '@/server/notes/write-notes';
import { parseInput } from '@/server/parse-input';
import { readJson, route } from '@/server/route';

/** GET /api/notes?kind=article&id=12: the notes beside something. */
export const GET = route(async (request) => {
  const actor = await readActor(request.headers);
  requireRight(actor, 'read');
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return readNotes(openDesk(), actor, parseInput(notesQuerySchema, query));
});

/** Write a note beside something. Answers with all notes there. */
export const POST = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  return addNote(openDesk(), actor, await readJson(request, noteOrderSchema));
});

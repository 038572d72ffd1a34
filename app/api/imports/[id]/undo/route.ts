import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { undoImport } from '@/server/import/change-import';
import { route } from '@/server/route';

/** Take an import back. Answers with the import's summary. */
export const POST = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  return undoImport(openDesk(), actor, Number((await params).id));
});

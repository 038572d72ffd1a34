import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { cancelImport } from '@/server/import/change-import';
import { route } from '@/server/route';

/** Stop an import; what was stored stays. Answers with the import's summary. */
export const POST = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  return cancelImport(openDesk(), actor, Number((await params).id));
});

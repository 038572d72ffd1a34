import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { receiveReport } from '@/server/import/receive-report';
import { route } from '@/server/route';

/** Send one file of an import as the raw body; `?name=` is its file name. Answers with what became of it. */
export const PUT = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  return receiveReport(openDesk(), actor, Number((await params).id), request);
});

import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { receiveFile } from '@/server/import/receive-file';
import { route } from '@/server/route';

/** Send one file of an import as the raw body; `?name=` is its file name. Answers `{ fileId, byteLength }`. */
export const PUT = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  const received = await receiveFile(openDesk(), actor, Number((await params).id), request);
  return Response.json(received, { status: 201 });
});

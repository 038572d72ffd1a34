import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { readRawUpload } from '@/server/import/read-raw-upload';
import { route } from '@/server/route';

/** The raw upload that an article was read from, as an attachment. */
export const GET = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const actor = await readActor(request.headers);
  return readRawUpload(openDesk(), actor, Number((await params).id));
});

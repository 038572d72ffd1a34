import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { readImportItems } from '@/server/import/read-imports';
import { route } from '@/server/route';

/** A page of an import's items; `?after=` the last id seen, `?outcome=` only those. */
export const GET = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const actor = await readActor(request.headers);
  const { searchParams } = new URL(request.url);
  const query = { outcome: searchParams.get('outcome'), after: searchParams.get('after') };
  return readImportItems(openDesk(), actor, Number((await params).id), query);
});

import { columnMappingSchema } from '@/core/model/table-schema';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { mapColumns } from '@/server/import/change-import';
import { readJson, route } from '@/server/route';

/** Read the columns of a table in another way; the preview is made anew. */
export const PUT = route(async (request, { params }: { params: Promise<{ id: string; file: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  const { id, file } = await params;
  const mapping = await readJson(request, columnMappingSchema);
  mapColumns(openDesk(), actor, Number(id), Number(file), mapping);
  return {};
});

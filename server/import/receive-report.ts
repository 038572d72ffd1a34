import type { Actor } from '@/core/model/user';
import type { ImportOutcome } from '@/core/views/imports';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { InvalidInputError } from '@/server/errors';
import { getOpenBatch, importReport } from './import-reports';
import { readUpload } from './read-upload';

/** The name without folders, whatever system it comes from. */
function parseFilename(address: string): string {
  const name = new URL(address).searchParams.get('name')?.split(/[/\\]/).at(-1)?.trim();
  if (!name) throw new InvalidInputError('name', 'The file’s name is missing.');
  return name.slice(0, 255);
}

/** Import one report that comes as the raw body of a request. Rights and batch are checked before the body is read. */
export async function receiveReport(
  desk: Desk,
  actor: Actor,
  batchId: number,
  request: Request,
): Promise<ImportOutcome> {
  requireRight(actor, 'import');
  getOpenBatch(desk.db, batchId);
  const filename = parseFilename(request.url);
  const bytes = await readUpload(request);
  const mediaType = request.headers.get('content-type') ?? undefined;
  return importReport(desk, actor, batchId, { filename, bytes, mediaType });
}

import { createWriteStream, openSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Actor } from '@/core/model/user';
import { deleteImportFile, storeImportFile, updateImportFile } from '@/db/queries/import-file';
import { writeApart } from '@/db/store-version';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { readSettings } from '@/server/env';
import { InvalidInputError, TooLargeError } from '@/server/errors';
import { partialPath, stagedPath } from './staging';
import { requireReceiving } from './start-import';
import { wakeWorker } from './worker/wake';

export interface ReceivedFile {
  fileId: number;
  byteLength: number;
}

/** Room that is left for the database while an upload is written. */
const SPARE_BYTES = 200 * 1024 * 1024;

const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024).toLocaleString('en-GB');

const tooLarge = (limit: number) =>
  new TooLargeError(
    `The upload is larger than ${megabytes(limit)} MB (LODESTONE_MAX_UPLOAD_MB).`,
    'Split it into several files.',
  );

/** The name as the sender gave it, folders kept, with nothing that leads out of them or cannot be shown. */
export function parseFilename(name: string | null): string {
  const parts = (name ?? '')
    .replaceAll('\\', '/')
    .replaceAll(/\p{Cc}/gu, '')
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  if (parts.length === 0) throw new InvalidInputError('name', 'The file’s name is missing.');
  return parts.join('/').slice(-500);
}

function requireRoom(desk: Desk, announced: number | null): void {
  if (announced === null) return;
  const { bavail, bsize } = statfsSync(desk.staging);
  if (announced + SPARE_BYTES > bavail * bsize) {
    throw new TooLargeError(
      `The disk of the desk has room for ${megabytes(Math.max(0, bavail * bsize - SPARE_BYTES))} MB only.`,
      'Make room on the server, or send less at once.',
    );
  }
}

/**
 * Receive one file of an import as the raw body of a request: streamed to the staging folder, so that memory stays
 * flat, and counted. Refused when it is more than the limit, and when the bytes are not as many as announced: a
 * connection that broke, or something between that cut the body, must not become half a report. Nothing of it stays then.
 */
export async function receiveFile(
  desk: Desk,
  actor: Actor,
  batchId: number,
  request: Request,
): Promise<ReceivedFile> {
  requireRight(actor, 'import');
  requireReceiving(desk, batchId);
  const filename = parseFilename(new URL(request.url).searchParams.get('name'));
  const limit = readSettings().limits.uploadBytes;
  const header = request.headers.get('content-length');
  const announced = header === null ? null : Number(header);
  if (announced !== null && announced > limit) throw tooLarge(limit);
  const mediaType = request.headers.get('content-type');
  const fileId = writeApart(desk.db, () =>
    storeImportFile(desk.db, { batchId, filename, mediaType, state: 'receiving' }),
  );
  const partial = partialPath(desk, batchId, String(fileId));
  try {
    requireRoom(desk, announced);
    const received = await writeBody(request, partial, limit);
    if (announced !== null && announced !== received) {
      throw new InvalidInputError(
        'body',
        `Only ${received} of ${announced} bytes arrived.`,
        'Send the file again.',
      );
    }
    renameSync(partial, stagedPath(desk, batchId, fileId));
    writeApart(desk.db, () => updateImportFile(desk.db, fileId, { state: 'staged', byteLength: received }));
    wakeWorker();
    return { fileId, byteLength: received };
  } catch (error) {
    rmSync(partial, { force: true });
    writeApart(desk.db, () => deleteImportFile(desk.db, fileId));
    throw error;
  }
}

async function writeBody(request: Request, path: string, limit: number): Promise<number> {
  let received = 0;
  async function* counted(body: AsyncIterable<Uint8Array>) {
    for await (const chunk of body) {
      received += chunk.byteLength;
      if (received > limit) throw tooLarge(limit);
      yield chunk;
    }
  }
  // A file without bytes is received as well: the import says what is wrong with it.
  const body = request.body
    ? Readable.fromWeb(request.body as ReadableStream<Uint8Array>)
    : Readable.from([]);
  try {
    // Opened here and now: a stream that opens later could make the file anew after it was removed.
    const target = createWriteStream(path, { fd: openSync(path, 'w', 0o600) });
    await pipeline(body, counted, target);
  } catch (error) {
    if (error instanceof TooLargeError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') {
      throw new TooLargeError(
        'The disk of the desk is full.',
        'Make room on the server and send the file again.',
      );
    }
    throw new InvalidInputError(
      'body',
      `The connection broke off after ${received.toLocaleString('en-GB')} bytes.`,
      'Send the file again.',
    );
  }
  return received;
}

import { describe, expect, it } from 'vitest';
import { InvalidInputError, TooLargeError } from '@/server/errors';
import { readUpload, UPLOAD_LIMIT } from './read-upload';

/** A request whose body arrives in pieces, with the length that its sender announced. */
function upload(pieces: (string | Uint8Array)[], announced?: number): Request {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) {
        controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
      }
      controller.close();
    },
  });
  return new Request('http://127.0.0.1/api/imports/1/files', {
    method: 'PUT',
    body,
    duplex: 'half',
    headers: announced === undefined ? {} : { 'content-length': String(announced) },
  } as RequestInit);
}

describe('readUpload', () => {
  it('joins the pieces, whether or not a length was announced', async () => {
    expect(Buffer.from(await readUpload(upload(['rare ', 'earth'], 10))).toString()).toBe('rare earth');
    expect(Buffer.from(await readUpload(upload(['rare ', 'earth']))).toString()).toBe('rare earth');
  });

  it('refuses a body that was cut or grew on the way', async () => {
    await expect(readUpload(upload(['rare '], 10))).rejects.toThrow(/Only 5 of 10 bytes/);
    await expect(readUpload(upload(['rare earth'], 5))).rejects.toThrow(InvalidInputError);
  });

  it('refuses what is too large, announced or not', async () => {
    await expect(readUpload(upload(['x'], UPLOAD_LIMIT + 1))).rejects.toThrow(TooLargeError);
    const half = new Uint8Array(UPLOAD_LIMIT / 2 + 1);
    await expect(readUpload(upload([half, half]))).rejects.toThrow(/20 MB/);
  });

  it('lets an empty file through: the import says what is wrong with it', async () => {
    expect(await readUpload(upload([], 0))).toHaveLength(0);
  });
});

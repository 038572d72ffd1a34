import { describe, expect, it } from 'vitest';
import { InvalidInputError, TooLargeError } from './errors';
import { readText } from './request-body';

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://127.0.0.1:3000/api/notes', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit);

/** A body of so many bytes in pieces of one kilobyte, which tells how many were taken. */
function counted(kilobytes: number) {
  const taken = { pieces: 0 };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (taken.pieces === kilobytes) controller.close();
        else {
          taken.pieces += 1;
          controller.enqueue(new Uint8Array(1024).fill(97));
        }
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, taken };
}

describe('the body of a request', () => {
  it('is read as it is', async () => {
    expect(await readText(post('{"a":"钢"}'))).toBe('{"a":"钢"}');
    expect(await readText(new Request('http://127.0.0.1/', { method: 'POST' }))).toBe('');
  });

  it('is refused when it announces too much, before any of it is read', async () => {
    const { stream, taken } = counted(4);
    const request = post(stream, { 'content-length': '5000' });
    await expect(readText(request, { bytes: 4096 })).rejects.toThrow(TooLargeError);
    expect(taken.pieces).toBe(0);
  });

  it('is refused when more comes than announced, and read no further', async () => {
    const { stream, taken } = counted(1000);
    await expect(readText(post(stream), { bytes: 4096 })).rejects.toThrow(TooLargeError);
    expect(taken.pieces).toBe(5);
  });

  it('is refused when it breaks off', async () => {
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(1)),
      pull: (controller) => controller.error(new Error('aborted')),
    });
    await expect(readText(post(stream))).rejects.toThrow('broke off');
  });

  it('is refused when it is no text', async () => {
    await expect(readText(post(new Uint8Array([0xff, 0xfe])))).rejects.toThrow(InvalidInputError);
  });
});

import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

/** A body that is larger than it may be, as sent or as unpacked. */
export class BodyTooLargeError extends Error {
  override name = 'BodyTooLargeError';
}

/** A body that is packed in a way that nobody asked for, or broken. */
export class BodyUnreadableError extends Error {
  override name = 'BodyUnreadableError';
}

/** What is asked for in Accept-Encoding. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

const UNPACKERS = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
  /** Some servers send "deflate" without the two bytes that its standard asks for. */
  raw: promisify(inflateRaw),
};

async function unpack(packed: Buffer, encoding: string, maxBytes: number): Promise<Buffer> {
  const kind = encoding === 'deflate' && ((packed[0] ?? 0) & 0x0f) !== 8 ? 'raw' : encoding;
  if (!Object.hasOwn(UNPACKERS, kind)) throw new BodyUnreadableError(`It is packed as “${encoding}”.`);
  try {
    return await UNPACKERS[kind as keyof typeof UNPACKERS](packed, { maxOutputLength: maxBytes });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new BodyTooLargeError();
    throw new BodyUnreadableError('What it sent is packed and cannot be unpacked.');
  }
}

/**
 * The unpacked body of an answer. Counted while it comes in and again while it is unpacked, so that neither an endless
 * body nor a small one that unpacks to a huge one takes more memory than `maxBytes` twice over. Throws
 * BodyTooLargeError, BodyUnreadableError, and what the connection throws when it breaks off.
 */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(response.headers['content-length']) > maxBytes) throw new BodyTooLargeError();
  const chunks: Buffer[] = [];
  let received = 0;
  for await (const chunk of response) {
    received += (chunk as Buffer).byteLength;
    if (received > maxBytes) throw new BodyTooLargeError();
    chunks.push(chunk as Buffer);
  }
  const body = Buffer.concat(chunks, received);
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '' || received === 0) return body;
  return unpack(body, encoding, maxBytes);
}

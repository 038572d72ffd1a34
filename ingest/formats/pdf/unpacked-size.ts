import { inflateSync } from 'node:zlib';

const STREAM = Buffer.from('stream');

/** A stream's dictionary stands at most this far before its data. */
const REACH = 600;

/**
 * Whether the text-bearing streams of a PDF unpack to more than `limit` bytes. The reader itself unpacks them without
 * any bound, so a small file could otherwise take all memory. Images are left out: they are never unpacked for text.
 */
export function unpacksBeyond(bytes: Uint8Array, limit: number): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = limit;
  for (let at = buffer.indexOf(STREAM); at >= 0; at = buffer.indexOf(STREAM, at + STREAM.length)) {
    if (buffer.toString('latin1', at - 3, at) === 'end') continue;
    const before = buffer.toString('latin1', Math.max(0, at - REACH), at);
    const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')));
    const layers = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (layers === 0 || /\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const start = at + STREAM.length + (buffer[at + STREAM.length] === 13 ? 2 : 1);
    const end = buffer.indexOf('endstream', start);
    let data: Buffer = buffer.subarray(start, end < 0 ? undefined : end);
    for (let layer = 0; layer < Math.min(layers, 4); layer++) {
      const unpacked = inflateWithin(data, left);
      if (unpacked === 'beyond') return true;
      if (unpacked === null) break;
      left -= unpacked.length;
      data = unpacked;
    }
    if (end > 0) at = end;
  }
  return false;
}

function inflateWithin(data: Buffer, limit: number): Buffer | 'beyond' | null {
  try {
    return inflateSync(data, { maxOutputLength: Math.max(1, limit), finishFlush: 2 });
  } catch (error) {
    // Anything else is a stream that the reader cannot unpack either.
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'beyond' : null;
  }
}

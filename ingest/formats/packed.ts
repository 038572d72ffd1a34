import yauzl from 'yauzl';
import { UnreadableDocumentError } from '../errors';
import type { ReadLimits } from '../limits';

const MEBIBYTE = 1024 * 1024;
/** What the words of one office document may unpack to, pictures aside; a thousand pages take about a tenth. */
const OFFICE_BYTES = 128 * MEBIBYTE;
/** An office document has tens of entries, one with many pictures some thousands. */
const MOST_ENTRIES = 10_000;

/** The remainders of the polynomial of ZIP's check sum (PKWARE APPNOTE 4.4.7), by byte. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** ZIP's check sum. Node has its own only from 20.15 on. */
function checkSum(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) sum = (sum >>> 8) ^ REMAINDERS[(sum ^ byte) & 0xff]!;
  return (sum ^ 0xffffffff) >>> 0;
}

const broken = (filename: string) =>
  new UnreadableDocumentError(
    filename,
    'The document is broken or was cut off, so it cannot be unpacked.',
    'Download or save it again and import the new file.',
  );

/** The error for an office document that opens only with a password. */
export const encrypted = (filename: string) =>
  new UnreadableDocumentError(
    filename,
    'The document is encrypted and opens only with a password.',
    'Save a copy without the password and import that.',
  );

const tooLarge = (filename: string, bytes: number) =>
  new UnreadableDocumentError(
    filename,
    `The document unpacks to more than ${Math.max(1, Math.round(bytes / MEBIBYTE))} MB, which no report does.`,
    'Open it, copy its text into a new document, and import that.',
  );

/** One entry's bytes; null when they are not those that the archive declares. */
async function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  // The stream fails as soon as more bytes come than the entry declares.
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  const data = Buffer.concat(chunks);
  return checkSum(data) === entry.crc32 ? data : null;
}

/**
 * The parts of a packed office document (a ZIP archive) by their names; `isWanted` chooses them. All sizes are checked
 * as declared before anything is unpacked, and again while unpacking. Throws UnreadableDocumentError for an archive
 * that is broken, encrypted or too large.
 */
export async function unpackParts(
  bytes: Uint8Array,
  filename: string,
  limits: ReadLimits,
  isWanted: (name: string) => boolean,
): Promise<Map<string, Buffer>> {
  const most = Math.min(OFFICE_BYTES, limits.expandedBytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Buffer>();
  try {
    const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true });
    const wanted: yauzl.Entry[] = [];
    let declared = 0;
    let declaredWanted = 0;
    let count = 0;
    for await (const entry of zip.eachEntry()) {
      declared += entry.uncompressedSize;
      if (entry.isEncrypted()) throw encrypted(filename);
      if (++count > MOST_ENTRIES || declared > limits.expandedBytes)
        throw tooLarge(filename, limits.expandedBytes);
      if (!isWanted(entry.fileName)) continue;
      declaredWanted += entry.uncompressedSize;
      if (declaredWanted > most) throw tooLarge(filename, most);
      wanted.push(entry);
    }
    for (const entry of wanted) {
      const data = await unpack(zip, entry);
      if (!data) throw broken(filename);
      parts.set(entry.fileName, data);
    }
  } catch (error) {
    throw error instanceof UnreadableDocumentError ? error : broken(filename);
  }
  return parts;
}

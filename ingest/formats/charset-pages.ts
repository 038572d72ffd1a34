import iconv from 'iconv-lite';

/** A one-byte code page in both directions. */
export interface CodePage {
  name: string;
  /** The sign of each byte 0x80–0xFF. */
  signs: readonly string[];
  /** The byte of a sign beyond ASCII, or 0. */
  byteOf: (code: number) => number;
}

const pages = new Map<string, CodePage>();

/**
 * A code page as programs really read it: bytes that the standard leaves open show as control characters, and
 * control characters and Windows-1252 signs stand for the bytes 0x80–0x9F wherever the page has nothing else there.
 */
export function codePage(name: string): CodePage {
  const known = pages.get(name);
  if (known) return known;
  const decoder = iconv.decode.bind(iconv);
  const signs: string[] = [];
  const bytes = new Uint8Array(0x10000);
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const sign = decoder(Buffer.from([byte]), name);
    const shown = sign.length === 1 && sign !== '\ufffd' ? sign : String.fromCharCode(byte);
    signs.push(shown);
    bytes[shown.charCodeAt(0)] = byte;
  }
  for (let byte = 0x80; byte <= 0x9f; byte++) {
    if (bytes[byte] === 0) bytes[byte] = byte;
    const windows = decoder(Buffer.from([byte]), 'windows-1252').charCodeAt(0);
    if (windows !== 0xfffd && bytes[windows] === 0) bytes[windows] = byte;
  }
  const page: CodePage = { name, signs, byteOf: (code) => (code < 0x80 ? 0 : (bytes[code] ?? 0)) };
  pages.set(name, page);
  return page;
}

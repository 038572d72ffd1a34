import chardet from 'chardet';
import iconv from 'iconv-lite';

/** How far into a page a declaration of its character set may stand (the HTML standard says 1024 bytes). */
const DECLARATION_REACH = 2048;
const SAMPLE_LENGTH = 64 * 1024;

/** The character set that the head of a page declares, in an XML line or a meta tag; null when there is none. */
function findDeclaredCharset(bytes: Uint8Array): string | null {
  const head = iconv.decode(Buffer.from(bytes.subarray(0, DECLARATION_REACH)), 'latin1');
  const match =
    /<meta\b[^<>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]{2,30})/i.exec(head) ??
    /<\?xml\b[^<>]{0,100}\bencoding\s*=\s*["']([\w.:-]{2,30})["']/i.exec(head);
  const name = match?.[1]?.toLowerCase() ?? null;
  if (!name) return null;
  // Pages that say GB2312 or Latin-1 are written in the wider sets, as browsers read them.
  if (name === 'gb2312' || name === 'gbk') return 'gb18030';
  if (name === 'iso-8859-1' || name === 'latin1' || name === 'ascii' || name === 'us-ascii')
    return 'windows-1252';
  return iconv.encodingExists(name) ? name : null;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a file: by its byte order mark, by the set that it declares, as UTF-8 when it is valid UTF-8, else by
 * the set that its bytes look like. `charset` is one that the sender declared, and counts as the file's own word.
 */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return new TextDecoder('utf-8').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(Buffer.from(bytes), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(Buffer.from(bytes), 'utf-16be');
  const utf8 = decodeUtf8(bytes);
  const declared = findDeclaredCharset(bytes) ?? (charset && iconv.encodingExists(charset) ? charset : null);
  // A page may lie about its set; bytes that are valid UTF-8 and not plain ASCII are UTF-8 in practice, since
  // text of another set hardly ever happens to be valid.
  if (utf8 !== null) return utf8;
  if (declared && !/^utf-?8$/i.test(declared)) return iconv.decode(Buffer.from(bytes), declared);
  const detected = chardet.detect(bytes.subarray(0, SAMPLE_LENGTH));
  const guess = detected && detected !== 'UTF-8' && iconv.encodingExists(detected) ? detected : null;
  if (guess) return iconv.decode(Buffer.from(bytes), guess === 'ISO-8859-1' ? 'windows-1252' : guess);
  // Mostly UTF-8 with a few broken bytes, or nothing that anybody knows: keep what can be read.
  return new TextDecoder('utf-8').decode(bytes);
}

import iconv from 'iconv-lite';
import { detectCharset, findUtf16 } from './charset-detect';
import { bitsOfText } from './charset-plausibility';

/** How far into a page a declaration of its character set may stand (the HTML standard says 1024 bytes). */
const DECLARATION_REACH = 2048;

/** A text with the character set that its bytes were read in, and what spoke for that set. */
export interface DecodedText {
  text: string;
  /** Lower case, as browsers name it: `utf-8`, `gb18030`, `windows-1252`. */
  charset: string;
  basis: 'bom' | 'declared' | 'utf-8' | 'detected';
}

/** The wider set that a declared name really means, as browsers read it; null for a set that nobody knows. */
function resolveCharset(name: string | null | undefined): string | null {
  const plain = name?.trim().toLowerCase();
  if (!plain) return null;
  if (/^utf-?8$/.test(plain)) return 'utf-8';
  if (/^(?:gb_?2312(?:-80)?|gbk|x-gbk|euc-cn|gb18030)$/.test(plain)) return 'gb18030';
  if (/^(?:iso-?8859-1|latin-?1|l1|(?:us-)?ascii|cp-?1252|windows-1252)$/.test(plain)) return 'windows-1252';
  if (/^(?:iso-?8859-9|latin-?5|cp-?1254|windows-1254)$/.test(plain)) return 'windows-1254';
  if (/^(?:tis-?620|iso-?8859-11|cp-?874|windows-874)$/.test(plain)) return 'windows-874';
  if (/^(?:ks_c_5601-1987|ksc5601|euc-kr|cp-?949|windows-949)$/.test(plain)) return 'euc-kr';
  if (/^(?:shift[_-]?jis|sjis|x-sjis|ms_kanji|windows-31j|cp932)$/.test(plain)) return 'shift_jis';
  if (/^(?:big5(?:-hkscs)?|cn-big5|x-x-big5)$/.test(plain)) return 'big5';
  const windows = /^(?:cp|x-cp|windows-)(125\d)$/.exec(plain);
  if (windows) return `windows-${windows[1]}`;
  if (/^(?:unicode|utf-?16|ucs-2)(?:-?le)?$/.test(plain)) return 'utf-16le';
  return iconv.encodingExists(plain) ? plain : null;
}

/** The character set that the head of a page declares, in an XML line or a meta tag; null when there is none. */
function findDeclaredCharset(bytes: Uint8Array): string | null {
  const head = iconv.decode(Buffer.from(bytes.subarray(0, DECLARATION_REACH)), 'latin1');
  const match =
    /<meta\b[^<>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]{2,30})/i.exec(head) ??
    /<\?xml\b[^<>]{0,100}\bencoding\s*=\s*["']([\w.:-]{2,30})["']/i.exec(head) ??
    /^@charset "([\w.:-]{2,30})"/i.exec(head);
  const charset = resolveCharset(match?.[1]);
  // A page that can be read far enough to find this is not written in two bytes a sign.
  return charset?.startsWith('utf-16') ? 'utf-8' : charset;
}

/** How many broken sequences and how many sound signs beyond ASCII there are in bytes taken for UTF-8. */
function surveyUtf8(bytes: Uint8Array): { broken: number; sound: number } {
  let broken = 0;
  let sound = 0;
  let isCut = false;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    let i = 1;
    while (i < length && ((bytes[at + i] ?? 0) & 0xc0) === 0x80) i++;
    if (length > 0 && i === length) {
      const second = bytes[at + 1] as number;
      const isBad =
        (lead === 0xe0 && second < 0xa0) ||
        (lead === 0xed && second > 0x9f) ||
        (lead === 0xf0 && second < 0x90) ||
        (lead === 0xf4 && second > 0x8f);
      if (isBad) broken++;
      else sound++;
      at += length;
      continue;
    }
    if (length > 0 && at + i >= bytes.length) isCut = true;
    else broken++;
    at += Math.max(1, i);
  }
  // The end may be cut off from a text that was UTF-8 up to there; alone, it is a sign of another set.
  return { broken: isCut && sound === 0 ? broken + 1 : broken, sound };
}

/** Sound signs that must stand against each broken one for a text to count as UTF-8 all the same. */
const SOUND_TO_BROKEN = 4;

/** Windows-1252 letters and punctuation that a quotation or a template brought into a text of UTF-8. */
function readMixed(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8');
  const strict = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  let start = 0;
  // Line by line: a line of another set is read in that set, all others as what they are.
  while (start <= bytes.length) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(start, end);
    try {
      pieces.push(strict.decode(line));
    } catch {
      const isLast = found < 0;
      pieces.push(mendLine(line, decoder, isLast));
    }
    if (found < 0) break;
    start = end;
  }
  return pieces.join('');
}

/** A line with broken UTF-8: each stray byte is a Windows-1252 sign where that makes a word, else U+FFFD. */
function mendLine(line: Uint8Array, decoder: TextDecoder, isLast: boolean): string {
  const plain = decoder.decode(line);
  if (isLast && !/\ufffd[^\ufffd]/.test(plain)) return plain;
  // A line without any sound sign was never UTF-8.
  if (surveyUtf8(line).sound === 0) {
    const other = iconv.decode(Buffer.from(line), detectCharset(line, null));
    if (bitsOfText(other) < bitsOfText(plain)) return other;
  }
  let mended = '';
  for (let at = 0; at < line.length; ) {
    const lead = line[at] as number;
    const length =
      lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    let i = 1;
    while (i < length && ((line[at + i] ?? 0) & 0xc0) === 0x80) i++;
    if (length > 0 && i === length) {
      mended += decoder.decode(line.subarray(at, at + length));
      at += length;
      continue;
    }
    // Bytes cut off from a longer sequence say nothing; a lone byte among ASCII is a sign of an old set.
    const isLone = i === 1 && (line[at - 1] ?? 0) < 0x80 && (line[at + 1] ?? 0) < 0x80;
    const sign = isLone ? iconv.decode(Buffer.from([lead]), 'windows-1252') : '\ufffd';
    const before = mended.at(-1) ?? ' ';
    const after = String.fromCharCode(line[at + i] ?? 0x20);
    const isLikely =
      bitsOfText(sign + after, before.charCodeAt(0)) < bitsOfText(`\ufffd${after}`, before.charCodeAt(0)) - 8;
    mended += isLikely ? sign : '\ufffd';
    at += Math.max(1, i);
  }
  return mended;
}

/**
 * The text of a file: by its byte order mark, as UTF-8 when that is what its bytes are (a few broken ones aside), by
 * the set that it declares, else by the set that its bytes look like. A declaration is taken back when another set
 * reads far better. `charset` is one that the sender declared; the file's own word goes before it.
 */
export function decodeBytes(bytes: Uint8Array, charset?: string): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { text: new TextDecoder('utf-8').decode(bytes), charset: 'utf-8', basis: 'bom' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read(bytes.subarray(2), 'utf-16le', 'bom');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read(bytes.subarray(2), 'utf-16be', 'bom');
  const utf16 = findUtf16(bytes);
  if (utf16) return read(bytes, utf16, 'detected');

  const { broken, sound } = surveyUtf8(bytes);
  // A page may lie about its set; bytes that are valid UTF-8 and not plain ASCII are UTF-8 in practice, since
  // text of another set hardly ever happens to be valid.
  if (broken === 0) {
    const declared = resolveCharset(charset);
    if (sound > 0 || !declared || !/^(?:iso-2022|utf-7|hz)/.test(declared))
      return { text: new TextDecoder('utf-8').decode(bytes), charset: 'utf-8', basis: 'utf-8' };
    return read(bytes, declared, 'declared');
  }
  if (sound >= broken * SOUND_TO_BROKEN) return { text: readMixed(bytes), charset: 'utf-8', basis: 'utf-8' };
  const declared = findDeclaredCharset(bytes) ?? resolveCharset(charset);
  const found = detectCharset(bytes, declared === 'utf-8' ? null : declared);
  return read(bytes, found, found === declared ? 'declared' : 'detected');
}

const read = (bytes: Uint8Array, charset: string, basis: DecodedText['basis']): DecodedText => ({
  text: iconv.decode(Buffer.from(bytes), charset),
  charset,
  basis,
});

/** The text of a file, whatever character set it is in; see `decodeBytes`. */
export const decodeText = (bytes: Uint8Array, charset?: string): string => decodeBytes(bytes, charset).text;

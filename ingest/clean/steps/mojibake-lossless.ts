import iconv from 'iconv-lite';
import { type Edit, repair } from '../edits';
import type { CleaningStep } from '../step';

/**
 * UTF-8 that was read as a one-byte code page, with all its bytes still there: `â€™`, `โ€™`, `Ã©`, `ยฅ`, `вЂ™`, `åŒ…`.
 * Each run is turned back on its own, only when the result is a sign that reports really use and the garbled form is
 * one that no language writes. A text in Thai, French or Russian is therefore left as it is.
 */
interface CodePage {
  /** High bytes (0x80–0xFF) by the sign that the code page shows for them. */
  bytes: ReadonlyMap<string, number>;
  /** True for lead bytes that real texts in this code page's languages do not put before such signs. */
  accepts: (sign: string, garbled: string, before: string, after: string) => boolean;
}

const WINDOWS_LOW = iconv.decode(Buffer.from(Array.from({ length: 32 }, (_, i) => 0x80 + i)), 'windows-1252');

function highBytes(encoding: string): Map<string, number> {
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const sign = iconv.decode(Buffer.from([byte]), encoding);
    if (sign.length === 1 && sign !== '\ufffd' && sign.charCodeAt(0) > 0x7f) bytes.set(sign, byte);
  }
  // Readers mix code pages: bytes 0x80–0x9F come out as Windows-1252 signs, or as control characters.
  for (let i = 0; i < 32; i++) {
    const sign = WINDOWS_LOW[i];
    if (sign && sign !== '\ufffd' && !bytes.has(sign)) bytes.set(sign, 0x80 + i);
    const control = String.fromCharCode(0x80 + i);
    if (!bytes.has(control)) bytes.set(control, 0x80 + i);
  }
  return bytes;
}

const PUNCTUATION = /^[\u2010-\u2027\u2030-\u203a\u20ac\u2122\u2190-\u2193\u2212\u2248\u2264\u2265\ufeff]$/;
const SYMBOL = /^[\u00a2-\u00b7\u00b9\u00bb-\u00be\u00d7]$/;
const LETTER = /^[\u00c0-\u00d6\u00d8-\u017f\u01cd-\u01dc]$/;
const CHINESE = /^[\u3001-\u3011\u4e00-\u9fff\uff01-\uff1f]$/;
const isLatin = (sign: string) => /^[A-Za-z]$/.test(sign);
const isLower = (sign: string) => /^[a-zß-ÿ]$/.test(sign);
const isSpace = (sign: string) => sign === '\u00a0';

const CODE_PAGES: readonly CodePage[] = [
  {
    bytes: highBytes('windows-1252'),
    accepts: (sign, garbled, before, after) => {
      if (PUNCTUATION.test(sign)) return true;
      // `passé…”` ends in three signs that would decode as a Chinese character; an accent follows a letter.
      if (CHINESE.test(sign)) return !isLatin(before) && !isLatin(after);
      if (isSpace(sign) || SYMBOL.test(sign)) return garbled.startsWith('Â') || isLatin(before);
      if (!LETTER.test(sign)) return false;
      // `Å“` may be a Swedish capital before a quotation mark; inside a word it is not.
      return isLower(sign) && garbled.startsWith('Ã') ? true : isLower(after);
    },
  },
  {
    bytes: highBytes('windows-874'),
    // Whether the run stands alone among signs that are not Thai is asked for below.
    accepts: (sign, _garbled, before, after) => {
      if (PUNCTUATION.test(sign) || /^[£¥©®°±²³·½×]$/.test(sign)) return true;
      if (isSpace(sign)) return true;
      return LETTER.test(sign) && (isLatin(before) || isLatin(after));
    },
  },
  {
    bytes: highBytes('windows-1251'),
    // Two-byte runs such as `В»` are ordinary Russian.
    accepts: (sign, garbled) => garbled.length === 3 && PUNCTUATION.test(sign),
  },
  {
    bytes: highBytes('macintosh'),
    accepts: (sign, garbled, before, after) =>
      garbled.length === 3 ? PUNCTUATION.test(sign) : LETTER.test(sign) && isLatin(before) && isLatin(after),
  },
];

const isThai = (sign: string) => /^[\u0e00-\u0e7f]$/.test(sign);

/** The sign whose UTF-8 bytes the code page shows at `at`, with the length of the garbled form. */
function decodeAt(text: string, at: number, bytes: ReadonlyMap<string, number>) {
  const lead = bytes.get(text[at] ?? '') ?? 0;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe2 && lead <= 0xef ? 3 : 0;
  if (length === 0) return null;
  let code = lead & (length === 2 ? 0x1f : 0x0f);
  for (let i = 1; i < length; i++) {
    const byte = bytes.get(text[at + i] ?? '') ?? 0;
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  if (length === 3 && code < 0x800) return null;
  return { sign: String.fromCharCode(code), length };
}

export const mojibakeLossless: CleaningStep = {
  name: 'UTF-8 read as another code page',
  find(text) {
    const edits: Edit[] = [];
    for (let at = 0; at < text.length - 1; at++) {
      if (text.charCodeAt(at) < 0x80) continue;
      for (const page of CODE_PAGES) {
        const found = decodeAt(text, at, page.bytes);
        if (!found) continue;
        const end = at + found.length;
        const garbled = text.slice(at, end);
        const before = text[at - 1] ?? '';
        const after = text[end] ?? '';
        // Thai letters on both sides of one garbled sign would make it a syllable of a real word.
        const isThaiRun =
          isThai(text[at] ?? '') &&
          found.length === 2 &&
          ((isThai(before) && edits.at(-1)?.end !== at) || (isThai(after) && !text.startsWith('โ€', end)));
        if (isThaiRun || !page.accepts(found.sign, garbled, before, after)) continue;
        edits.push(repair(at, end, isSpace(found.sign) ? ' ' : found.sign, 'mojibake'));
        at = end - 1;
        break;
      }
    }
    return edits;
  },
};

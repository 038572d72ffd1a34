import chardet from 'chardet';
import iconv from 'iconv-lite';
import { bitsInLanguage, findForeignLetters, TEXT_EDGE } from './charset-plausibility';

/** Sets that reports come in, beside UTF-8 and UTF-16. Wider sets stand for the narrower ones within them. */
const CANDIDATES: readonly { charset: string; bits: number }[] = [
  // `bits`: how much rarer the set is on the web of today than the commonest.
  { charset: 'windows-1252', bits: 0 },
  { charset: 'gb18030', bits: 0 },
  { charset: 'windows-1251', bits: 0 },
  { charset: 'shift_jis', bits: 1 },
  { charset: 'euc-kr', bits: 1 },
  { charset: 'big5', bits: 1 },
  { charset: 'euc-jp', bits: 2 },
  { charset: 'windows-1250', bits: 2 },
  { charset: 'windows-1254', bits: 2 },
  { charset: 'windows-1253', bits: 2 },
  { charset: 'windows-874', bits: 2 },
  { charset: 'windows-1256', bits: 2 },
  { charset: 'windows-1255', bits: 2 },
  { charset: 'windows-1257', bits: 3 },
  { charset: 'windows-1258', bits: 4 },
  { charset: 'iso-8859-2', bits: 4 },
  { charset: 'koi8-r', bits: 3 },
  { charset: 'koi8-u', bits: 4 },
  { charset: 'iso-8859-5', bits: 5 },
  { charset: 'iso-8859-7', bits: 4 },
  { charset: 'iso-8859-9', bits: 4 },
  { charset: 'iso-8859-15', bits: 5 },
  { charset: 'cp866', bits: 5 },
  { charset: 'macintosh', bits: 6 },
];

/** Bits in favour of the set that a file declares, and of the one that the detector names. */
const DECLARED_BONUS = 14;
const DETECTED_BONUS = 3;
/** Bits for a byte that has no meaning in a set. */
const BROKEN = 12;

/** How many bytes are judged; stretches beyond ASCII are taken first. */
const SAMPLE_LENGTH = 6000;

/** Lines that hold bytes beyond ASCII, up to the length of a sample. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_LENGTH) return bytes;
  const parts: Uint8Array[] = [];
  let taken = 0;
  let start = 0;
  while (start < bytes.length && taken < SAMPLE_LENGTH) {
    let end = bytes.indexOf(0x0a, start);
    if (end < 0) end = bytes.length;
    const line = bytes.subarray(start, Math.min(end + 1, start + SAMPLE_LENGTH - taken));
    if (line.some((byte) => byte > 0x7f)) {
      parts.push(line);
      taken += line.length;
    }
    start = end + 1;
  }
  return Buffer.concat(parts);
}

/** The bits that bytes take when they are read in a set: the fewer, the likelier the set. */
function bitsOfReading(sample: Buffer, charset: string): number {
  const text = iconv.decode(sample, charset);
  const foreign = findForeignLetters(text);
  let broken = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 0xfffd) broken++;
  return bitsInLanguage(text, TEXT_EDGE, foreign) + broken * BROKEN;
}

/** The set that the bytes look like, given the one that the file declares, if any. */
export function detectCharset(bytes: Uint8Array, declared: string | null): string {
  const sample = Buffer.from(sampleOf(bytes));
  const detected = chardet.detect(sample)?.toLowerCase() ?? null;
  const bonus = (charset: string) =>
    (charset === declared ? DECLARED_BONUS : 0) + (charset === detected ? DETECTED_BONUS : 0);
  const charsets = CANDIDATES.some(({ charset }) => charset === declared)
    ? CANDIDATES
    : [...CANDIDATES, ...(declared ? [{ charset: declared, bits: 0 }] : [])];
  let best = 'windows-1252';
  let fewest = Number.POSITIVE_INFINITY;
  for (const { charset, bits } of charsets) {
    const sum = bitsOfReading(sample, charset) + bits - bonus(charset);
    if (sum < fewest) {
      fewest = sum;
      best = charset;
    }
  }
  return best;
}

/** How many bytes are looked at for the pattern of UTF-16. */
const UTF16_REACH = 4000;

/**
 * UTF-16 without its mark: most signs of a text are below U+0100 or of one block, so every second byte repeats.
 * Null for bytes that are something else.
 */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, UTF16_REACH) & ~1;
  if (length < 8) return null;
  let zeroEven = 0;
  let zeroOdd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) zeroEven++;
    if (bytes[i + 1] === 0) zeroOdd++;
  }
  if (zeroEven + zeroOdd === 0) return null;
  const pairs = length / 2;
  if (zeroOdd > pairs * 0.6 && zeroEven < pairs * 0.05) return 'utf-16le';
  if (zeroEven > pairs * 0.6 && zeroOdd < pairs * 0.05) return 'utf-16be';
  if (bytes.length % 2 !== 0) return null;
  // Texts beyond Latin have zeros only in their spaces and line breaks; text of any other set has none at all.
  const sample = Buffer.from(bytes.subarray(0, length));
  const costs = (['utf-16le', 'utf-16be'] as const).map((charset) => ({
    charset,
    bits: bitsOfReading(sample, charset) / pairs,
  }));
  const best = costs.reduce((a, b) => (b.bits < a.bits ? b : a));
  return best.bits < LIKELY_BITS ? best.charset : null;
}

/** A text in its own set takes fewer bits a sign than this; noise takes more. */
const LIKELY_BITS = 11;

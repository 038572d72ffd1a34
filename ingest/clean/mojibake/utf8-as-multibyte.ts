import iconv from 'iconv-lite';
import { bitsOfText } from '../../formats/charset-plausibility';
import { type Edit, repair } from '../edits';

/** UTF-8 that was read as an East Asian set: `鈥檚` and `涓浗` (GBK), `窶冱` (Shift_JIS), `锟斤拷` (a lost sign, twice). */
const CHARSETS = ['gb18030', 'shift_jis', 'cp949', 'big5', 'euc-jp'] as const;

/** Bits that a reading must save to be taken: valid UTF-8 by chance is rare already. */
const LEAST_SAVING = 12;
/** The same where the text has saved more than twice that by the same set elsewhere. */
const LEAST_PROVEN = 2;
/** A sign of such a set in the middle of a Latin word. */
const INSIDE_WORD = 7;
/** A stretch without a real East Asian sign cannot come from such a set. */
const EAST_ASIAN = /[\u2e80-\u9fff\uac00-\ud7af\ue000-\uf8ff\uff00-\uffef]/;
/** Right Chinese, Japanese and Korean takes fewer bits a sign. */
const PLAIN_BITS = 8.8;
/** Stretches up to this length are always looked at. */
const SHORT = 4;
const HALF_WIDTH = /[\uff61-\uff9f]/;
const STRETCH = /[\u0080-\uffff]+/g;
/** Longest stretch that is read as one. */
const LONGEST = 2000;

interface Bytes {
  bytes: Buffer;
  /** For each sign of the stretch the place of its first byte; one more at the end. */
  starts: number[];
}

function encode(stretch: string, charset: string): Bytes {
  const parts: Buffer[] = [];
  const starts: number[] = [];
  let at = 0;
  for (let i = 0; i < stretch.length; i++) {
    const sign = stretch[i] as string;
    let bytes = cached(charset, sign);
    if (bytes.length === 0) bytes = Buffer.from([0]);
    starts.push(at);
    parts.push(bytes);
    at += bytes.length;
  }
  starts.push(at);
  return { bytes: Buffer.concat(parts), starts };
}

const caches = new Map<string, Map<string, Buffer>>();

/** The bytes of one sign; none where the set does not hold it. */
function cached(charset: string, sign: string): Buffer {
  let cache = caches.get(charset);
  if (!cache) {
    cache = new Map();
    caches.set(charset, cache);
  }
  let bytes = cache.get(sign);
  if (!bytes) {
    const found = iconv.encode(sign, charset);
    bytes = iconv.decode(found, charset) === sign ? found : Buffer.alloc(0);
    cache.set(sign, bytes);
  }
  return bytes;
}

const sequenceLength = (lead: number) =>
  lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;

/** How far from `from` the bytes are whole UTF-8 signs; stops before the first that is not. */
function validUntil(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    const length = sequenceLength(lead);
    if (length === 0 || lead === 0 || at + length > bytes.length) return at;
    for (let i = 1; i < length; i++) if (((bytes[at + i] as number) & 0xc0) !== 0x80) return at;
    at += length;
  }
  return at;
}

interface Reading {
  edit: Edit;
  saved: number;
}

/** Edits that turn back what was read as an East Asian set. */
export function findUtf8AsMultibyte(text: string): Edit[] {
  if (!EAST_ASIAN.test(text)) return [];
  const stretches = [...text.matchAll(STRETCH)].filter(
    (match) =>
      EAST_ASIAN.test(match[0]) &&
      (match[0].length <= SHORT ||
        HALF_WIDTH.test(match[0]) ||
        bitsOfText(match[0]) / match[0].length > PLAIN_BITS),
  );
  if (stretches.length === 0) return [];
  let best: Edit[] = [];
  let most = 0;
  for (const charset of CHARSETS) {
    const readings: Reading[] = [];
    for (const match of stretches) {
      for (let offset = 0; offset < match[0].length; offset += LONGEST)
        readStretch(text, match.index + offset, match[0].slice(offset, offset + LONGEST), charset, readings);
    }
    const total = readings.reduce((sum, { saved }) => sum + Math.max(0, saved), 0);
    const least = total > 2 * LEAST_SAVING ? LEAST_PROVEN : LEAST_SAVING;
    const taken = readings.filter(({ saved }) => saved >= least);
    const saved = taken.reduce((sum, reading) => sum + reading.saved, 0);
    if (saved > most) {
      most = saved;
      best = taken.map(({ edit }) => edit);
    }
  }
  return best;
}

function readStretch(
  text: string,
  start: number,
  stretch: string,
  charset: string,
  readings: Reading[],
): void {
  const { bytes, starts } = encode(stretch, charset);
  for (let i = 0; i < stretch.length; i++) {
    const from = starts[i] as number;
    if ((bytes[from] as number) < 0xc2 || sequenceLength(bytes[from] as number) < 2) continue;
    const until = validUntil(bytes, from);
    if (until === from) continue;
    let end = i;
    while (end + 1 < starts.length && (starts[end + 1] as number) <= until) end++;
    const to = starts[end] as number;
    if (end === i || validUntil(bytes.subarray(0, to), from) !== to) continue;
    const garbled = stretch.slice(i, end);
    const right = bytes.subarray(from, to).toString('utf8');
    const before = text[start + i - 1] ?? ' ';
    const after = text[start + end] ?? ' ';
    const previous = before.charCodeAt(0);
    // A lost sign that was garbled again says no more than that it is lost.
    const isLost = /^\ufffd+$/.test(right) && garbled.startsWith('锟斤拷');
    let saved = isLost
      ? LEAST_SAVING
      : bitsOfText(garbled + after, previous) - bitsOfText(right + after, previous);
    if (/[a-z]/.test(before)) saved += INSIDE_WORD / 2;
    if (/[a-z]/.test(after)) saved += INSIDE_WORD / 2;
    readings.push({ edit: repair(start + i, start + end, right, 'mojibake'), saved });
    i = end - 1;
  }
}

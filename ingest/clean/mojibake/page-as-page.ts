import iconv from 'iconv-lite';
import { codePage } from '../../formats/charset-pages';
import {
  bitsInLanguage,
  bitsOfText,
  findForeignLetters,
  speaksOneLanguage,
  TEXT_EDGE,
} from '../../formats/charset-plausibility';
import { type Edit, repair } from '../edits';

/**
 * A text in one old character set that was read as another: GBK as Windows-1252 (`ÖÐ¹ú`), Windows-1251 as KOI8-R,
 * Polish as Western European. No byte proves such a mistake, so words are read both ways, in the language that their
 * line speaks, and a run of words is turned back where that takes far fewer bits.
 */
interface Pair {
  shown: string;
  real: string;
  /** How much rarer this accident is than the commonest one, in bits. */
  bits: number;
}

const PAIRS: readonly Pair[] = [
  ...['gb18030', 'big5', 'shift_jis', 'cp949', 'euc-jp'].map((real) => ({
    shown: 'windows-1252',
    real,
    bits: 6,
  })),
  ...[
    'windows-1251',
    'windows-1250',
    'windows-1253',
    'windows-874',
    'koi8-r',
    'windows-1255',
    'windows-1256',
    'windows-1254',
    'windows-1257',
  ].map((real) => ({ shown: 'windows-1252', real, bits: 0 })),
  ...['windows-1258', 'macintosh', 'cp850', 'cp437', 'cp866', 'iso-8859-2', 'cp852'].map((real) => ({
    shown: 'windows-1252',
    real,
    bits: 3,
  })),
  ...['koi8-r', 'cp866', 'windows-1252', 'gb18030', 'macintosh'].map((real) => ({
    shown: 'windows-1251',
    real,
    bits: 2,
  })),
  ...['windows-1251', 'cp866', 'windows-1252'].map((real) => ({ shown: 'koi8-r', real, bits: 2 })),
  ...['windows-1251', 'koi8-r', 'windows-1252'].map((real) => ({ shown: 'cp866', real, bits: 2 })),
  ...['windows-1252', 'windows-1251', 'gb18030'].map((real) => ({ shown: 'windows-1250', real, bits: 3 })),
  ...['windows-1252', 'windows-1251'].map((real) => ({ shown: 'macintosh', real, bits: 3 })),
  ...['windows-1252', 'windows-1251', 'windows-1250'].map((real) => ({ shown: 'cp437', real, bits: 3 })),
  ...['windows-1252', 'windows-1251', 'windows-1250'].map((real) => ({ shown: 'cp850', real, bits: 3 })),
  { shown: 'windows-1253', real: 'windows-1252', bits: 3 },
  { shown: 'windows-874', real: 'windows-1252', bits: 3 },
  { shown: 'windows-874', real: 'gb18030', bits: 3 },
  ...['big5', 'shift_jis', 'cp949', 'euc-jp'].map((real) => ({ shown: 'gb18030', real, bits: 2 })),
  ...['gb18030', 'shift_jis', 'cp949'].map((real) => ({ shown: 'big5', real, bits: 2 })),
  ...['gb18030', 'euc-jp', 'cp949', 'big5'].map((real) => ({ shown: 'shift_jis', real, bits: 2 })),
  ...['gb18030', 'big5', 'shift_jis'].map((real) => ({ shown: 'cp949', real, bits: 2 })),
];

const MANY_BYTES = new Set(['gb18030', 'big5', 'shift_jis', 'cp949', 'euc-jp']);

/** Bits that a run of words must save to be turned back, and the share of its cost. */
const LEAST_SAVING = 13;
const LEAST_SHARE = 0.16;
/** The same where the text as a whole saves more than PROOF by the same pair of sets. */
const PROOF = 28;
const LEAST_PROVEN = 4;
const LEAST_PROVEN_SHARE = 0.08;
/** A line whose signs beyond ASCII take fewer bits than this each is beyond suspicion. */
const SUSPICIOUS = 5.2;
/** The same for lines of Chinese, Japanese or Korean, whose signs are many. */
const SUSPICIOUS_EAST = 10.2;
/** How much text decides which pair of sets it went through. */
const SAMPLE_LENGTH = 6000;
/** Signs of everyday print, which say nothing about the letters. */
const EVERYDAY = /[‘’“”„‚‹›–—…•€£©®™°«»\u00a0]+/g;

/** Fewer signs than these could be a name from a far country. */
const FEWEST_SIGNS = 3;

const BEYOND_ASCII = /[\u0080-\uffff]/;
const EAST_ASIAN = /[\u2e80-\u9fff\uac00-\ud7af\uff61-\uff9f]/;

function encode(text: string, charset: string): Buffer | null {
  if (MANY_BYTES.has(charset)) {
    const bytes = iconv.encode(text, charset);
    return iconv.decode(bytes, charset) === text ? bytes : null;
  }
  const page = codePage(charset);
  const bytes = Buffer.alloc(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 0x80 ? code : page.byteOf(code);
    if (byte === 0 && code !== 0) return null;
    bytes[i] = byte;
  }
  return bytes;
}

function decode(bytes: Buffer, charset: string): string {
  if (MANY_BYTES.has(charset)) return iconv.decode(bytes, charset);
  const { signs } = codePage(charset);
  let text = '';
  for (const byte of bytes)
    text += byte < 0x80 ? String.fromCharCode(byte) : (signs[byte - 0x80] ?? '\ufffd');
  return text;
}

/** Another reading of some words; null where the words cannot come from that set. */
export function reread(text: string, shown: string, real: string): string | null {
  if (MANY_BYTES.has(shown) && !EAST_ASIAN.test(text)) return null;
  const bytes = encode(text, shown);
  if (!bytes) return null;
  const read = decode(bytes, real);
  if (
    MANY_BYTES.has(real) &&
    BESIDE_LETTER.test(read) &&
    (read.match(EAST_ASIAN_SIGNS)?.length ?? 0) < FEWEST_SIGNS
  )
    return null;
  return /[\ufffd\ue000-\uf8ff\u0080-\u009f]/.test(read) ? null : read;
}

const EAST_ASIAN_SIGNS = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/g;
/** One or two East Asian signs in the middle of a Latin word: no reading that anybody meant. */
const BESIDE_LETTER = /[a-z][\u2e80-\u9fff\uac00-\ud7af]|[\u2e80-\u9fff\uac00-\ud7af][a-z]/;
const NOT_LATIN = /[\u0080-\u00bf\u00d7\u00f7\u0250-\u1dff\u1f00-\uffff]/;

interface Word {
  start: number;
  end: number;
  text: string;
  /** What stands before the word. */
  previous: number;
  isAscii: boolean;
}

/** Thai letters that torn punctuation leaves behind in a text without Thai words; another step reads those. */
const TORN = /(?<![\u0e00-\u0e7f])[โยร]€?(?![\u0e00-\u0e7f])/g;

function wordsOf(line: string, offset: number): Word[] {
  return [...line.matchAll(/[^ \t\n\r]+/g)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    text: match[0],
    previous: TEXT_EDGE,
    isAscii: !BEYOND_ASCII.test(match[0].replaceAll(TORN, '')),
  }));
}

interface Run {
  start: number;
  end: number;
  replacement: string;
  saved: number;
  /** What the signs beyond ASCII take as they stand. */
  cost: number;
}

/** The runs of words of a line that a pair of sets reads better, be it by little, each with what that saves. */
function readLine(line: string, offset: number, { shown, real }: Pair, words: readonly Word[]): Run[] {
  const readings = words.map((word) => (word.isAscii ? word.text : reread(word.text, shown, real)));
  if (!readings.some((reading, i) => reading !== null && !words[i]?.isAscii)) return [];
  const now = findForeignLetters(line);
  const then = findForeignLetters(readings.map((reading, i) => reading ?? words[i]?.text ?? '').join(' '));
  const runs: Run[] = [];
  let first = -1;
  let sum = 0;
  let cost = 0;
  let best = 0;
  let bestEnd = -1;
  let signs = 0;
  const close = () => {
    const isLong = signs >= FEWEST_SIGNS || best >= 2 * LEAST_SAVING;
    if (first >= 0 && bestEnd >= 0 && isLong && best >= LEAST_PROVEN && best >= LEAST_PROVEN_SHARE * cost) {
      const start = words[first]?.start ?? 0;
      const end = words[bestEnd]?.end ?? 0;
      let replacement = '';
      for (let i = first; i <= bestEnd; i++) {
        const word = words[i] as Word;
        replacement += readings[i] ?? word.text;
        const next = words[i + 1];
        if (next && i < bestEnd) replacement += line.slice(word.end - offset, next.start - offset);
      }
      runs.push({ start, end, replacement, saved: best, cost });
    }
    first = -1;
    sum = 0;
    cost = 0;
    best = 0;
    bestEnd = -1;
    signs = 0;
  };
  for (const [i, word] of words.entries()) {
    const reading = readings[i] ?? null;
    if (word.isAscii) continue;
    if (reading === null) {
      close();
      continue;
    }
    const kept = bitsInLanguage(word.text, word.previous, now);
    const gain = kept - bitsInLanguage(reading, word.previous, then);
    if (gain < -6 || sum + gain < -4) {
      close();
      continue;
    }
    if (first < 0) {
      if (gain <= 0) continue;
      first = i;
    }
    sum += gain;
    signs += word.text.match(/[\u0080-\uffff]/g)?.length ?? 0;
    cost += kept - bitsOfText(word.text.replaceAll(/[\u0080-\uffff]+/g, ''), word.previous);
    if (sum > best) {
      best = sum;
      bestEnd = i;
    }
  }
  close();
  return runs;
}

/** True for a line whose signs beyond ASCII surprise more than those of right text do. */
export function isSuspicious(line: string): boolean {
  const letters = line.replaceAll(EVERYDAY, ' ');
  let beyond = 0;
  for (let i = 0; i < letters.length; i++) if (letters.charCodeAt(i) > 0x7f) beyond++;
  if (beyond === 0) return false;
  if (/\p{Ll}\p{Lu}{2}/u.test(letters)) return true;
  const east = letters.match(EAST_ASIAN_SIGNS)?.length ?? 0;
  if (east === 0 && !NOT_LATIN.test(letters) && speaksOneLanguage(letters)) return false;
  const ascii = bitsOfText(letters.replaceAll(/[\u0080-\uffff]+/g, ''));
  return (
    (bitsOfText(letters) + 5 * findForeignLetters(letters).size - ascii) / beyond >
    (east * 2 > beyond ? SUSPICIOUS_EAST : SUSPICIOUS)
  );
}

/** Edits that turn runs of words back to the set that they were written in. */
export function findPageAsPage(text: string): Edit[] {
  if (!BEYOND_ASCII.test(text)) return [];
  const lines: { line: string; offset: number; words: Word[] }[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0];
    if (BEYOND_ASCII.test(line)) lines.push({ line, offset: match.index, words: wordsOf(line, match.index) });
  }
  if (lines.length === 0) return [];
  // The pair is chosen on a sample; then the whole text is read with that pair alone.
  const sample: typeof lines = [];
  let taken = 0;
  for (const entry of lines) {
    if (taken >= SAMPLE_LENGTH) break;
    const words = entry.words.filter(({ end }) => end - entry.offset <= SAMPLE_LENGTH);
    sample.push({ line: entry.line.slice(0, SAMPLE_LENGTH), offset: entry.offset, words });
    taken += Math.min(entry.line.length, SAMPLE_LENGTH);
  }
  let most = 0;
  let best: Pair | null = null;
  for (const pair of PAIRS) {
    const saved = readLines(sample, pair).reduce((sum, run) => sum + run.saved - pair.bits, 0);
    if (saved > most) {
      most = saved;
      best = pair;
    }
  }
  if (!best) return [];
  return readLines(lines, best).map(({ start, end, replacement }) =>
    repair(start, end, replacement, 'mojibake'),
  );
}

function readLines(lines: readonly { line: string; offset: number; words: Word[] }[], pair: Pair): Run[] {
  const weak = lines.flatMap(({ line, offset, words }) => readLine(line, offset, pair, words));
  const total = weak.reduce((sum, run) => sum + run.saved, 0);
  if (total >= PROOF + pair.bits) return weak;
  return weak.filter((run) => run.saved >= LEAST_SAVING + pair.bits && run.saved >= LEAST_SHARE * run.cost);
}

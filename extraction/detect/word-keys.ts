import type { Span } from '@/core/text/span';
import { PREFIX } from './pattern-needs';

/**
 * The words of a text as numbers. A gate looks up numbers instead of reading signs, and they are made once for all gates
 * that a text is put through.
 */

/** Signs from here on may be Chinese. */
const FIRST_HAN = 0x2e80;
/** Seeds that keep the hashes of words, beginnings of words and Chinese signs apart. */
const WORD = 17;
const BEGINNING = 31;
const HAN = 47;

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const settle = (hash: number): number => (hash ^ (hash >>> 15)) & 0x3fffffff;

/** The number that stands for a key. That two keys may share one does no harm: a gate lets more through. */
export function hashOf(key: string): number {
  const isBeginning = key.startsWith('~');
  const letters = isBeginning ? key.slice(1) : key;
  let hash = letters.charCodeAt(0) >= FIRST_HAN ? HAN : WORD;
  for (let i = 0; i < letters.length; i++) hash = mix(hash, letters.charCodeAt(i));
  return settle(isBeginning ? mix(hash, BEGINNING) : hash);
}

/** The code of a word's sign in lower case, as patterns without case see it; 0 for what is part of no word. */
const FOLDS = new Uint8Array(0x10000);
for (const sign of 'abcdefghijklmnopqrstuvwxyz0123456789_ſ\u212a') {
  const fold = sign.normalize('NFKC').toLowerCase().charCodeAt(0);
  for (const written of [sign, sign.toUpperCase()]) FOLDS[written.charCodeAt(0)] = fold;
}

/** The keys of a text in their order: each word, its beginning where it is long, each Chinese sign and each with the next. */
export class WordKeys {
  text = '';
  count = 0;
  keys = new Int32Array(1 << 10);
  /** Where in the text each begins. */
  private starts = new Int32Array(1 << 10);

  read(text: string): void {
    this.text = text;
    this.count = 0;
    let start = 0;
    let hash = WORD;
    let beginning = 0;
    for (let i = 0; i <= text.length; i++) {
      // What stands behind the last word ends it as a blank does.
      const code = i < text.length ? text.charCodeAt(i) : 0;
      const fold = FOLDS[code]!;
      if (fold !== 0) {
        hash = mix(hash, fold);
        if (i - start === PREFIX - 1) beginning = hash;
        continue;
      }
      if (i > start) {
        this.add(settle(hash), start);
        if (i - start >= PREFIX) this.add(settle(mix(beginning, BEGINNING)), start);
      }
      start = i + 1;
      hash = WORD;
      if (code < FIRST_HAN) continue;
      const one = mix(HAN, code);
      this.add(settle(one), i);
      if (start < text.length) this.add(settle(mix(one, text.charCodeAt(start))), i);
    }
  }

  private add(key: number, start: number): void {
    if (this.count === this.keys.length) {
      this.keys = doubled(this.keys);
      this.starts = doubled(this.starts);
    }
    this.keys[this.count] = key;
    this.starts[this.count++] = start;
  }

  /** The place of the first key that begins at an offset of the text or behind it. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

/** True when an offset of a text is inside a word. */
const isInsideWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && FOLDS[text.charCodeAt(at)]! !== 0 && FOLDS[text.charCodeAt(at - 1)]! !== 0;

/** True when a stretch of a text begins or ends inside a word, which the keys of the text do not know in parts. */
export function cutsWord(text: string, { start, end }: Span): boolean {
  return isInsideWord(text, start) || isInsideWord(text, end);
}

let last = new WordKeys();
let beforeLast = new WordKeys();

/** The keys of a text. Two are kept: detectors read a text now as it is and now in simplified signs. */
export function keysOf(text: string): WordKeys {
  if (last.text === text) return last;
  [last, beforeLast] = [beforeLast, last];
  if (last.text !== text) last.read(text);
  return last;
}

import { CAPITAL, HAN, signKind } from '@/core/text/signs';
import { toSimplified } from '@/core/text/simplified';

/** What a token is by its signs alone, wherever it stands. */
export interface Word {
  text: string;
  /** Lower case without diacritics, Han in simplified signs; "&" reads as "and". */
  fold: string;
  /** Singular of the folded word, roughly: enough that a term meets its plural. */
  stem: string;
  /** A number that equal stems share. */
  key: number;
  isHan: boolean;
  /** Begins with a capital letter. */
  isCapital: boolean;
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

function foldOf(word: string): string {
  if (word === '&') return 'and';
  if (!BEYOND_ASCII.test(word)) return word.toLowerCase();
  return toSimplified(word)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

const stemOf = (fold: string): string =>
  fold.length > 3 && fold.endsWith('s') && !/(?:ss|us|is)$/.test(fold) ? fold.slice(0, -1) : fold;

function keyOf(stem: string): number {
  let key = 0;
  for (let i = 0; i < stem.length; i++) key = Math.imul(key ^ stem.charCodeAt(i), 0x01000193);
  return key ^ (key >>> 15);
}

function readWord(text: string): Word {
  const fold = foldOf(text);
  const stem = stemOf(fold);
  const kind = signKind(text.codePointAt(0) ?? 0);
  const isHan = (kind & HAN) !== 0;
  return { text, fold, stem, key: keyOf(stem), isHan, isCapital: (kind & CAPITAL) !== 0 };
}

/**
 * Words that were met lately, each in a slot by its hash. Reports use the same few thousand words, so that most tokens
 * need no string of their own, no folding, and are found in the lists without being hashed anew.
 */
const SLOTS = 1 << 14;
const slots: (Word | undefined)[] = new Array<Word | undefined>(SLOTS).fill(undefined);
/** A longer word would be a view of its whole text, and keep that in memory. */
const LONGEST_KEPT = 12;

function isSame(codes: Uint16Array, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (codes[start + i] !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** The word at `[start, end)` of a text with these codes; `hash` is any number that equal words share. */
export function wordAt(text: string, codes: Uint16Array, start: number, end: number, hash: number): Word {
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = slots[slot];
  if (known && known.text.length === end - start && isSame(codes, start, known.text)) return known;
  const word = readWord(text.slice(start, end));
  if (end - start <= LONGEST_KEPT) slots[slot] = word;
  return word;
}

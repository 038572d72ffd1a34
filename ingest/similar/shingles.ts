import { wordsOf } from './words';

/** Words a shingle. */
export const SHINGLE_WORDS = 3;

/** FNV-1a over UTF-16 units: 32 bits, unsigned. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the result. */
function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hashes (32 bits) of the runs of three words, in order and with repeats; a shorter run of words is one shingle. */
export function shinglesOf(words: string[]): number[] {
  if (words.length === 0) return [];
  const hashes = words.map(hashOf);
  const size = Math.min(SHINGLE_WORDS, words.length);
  const shingles: number[] = [];
  for (let i = 0; i + size <= hashes.length; i++) {
    let shingle = size;
    for (let j = 0; j < size; j++) shingle = mix(Math.imul(shingle, 31) ^ hashes[i + j]!);
    shingles.push(shingle);
  }
  return shingles;
}

/** Headings of what a press office puts under each of its releases. */
const STANDING_PART =
  /^(?:about (?:the )?(?:company|group|us|authors?|\p{Lu}[^.!?\n]{0,60})|forward[- ]looking statements?|safe harbou?r\b|(?:media|press|investor|for media|contact) (?:contacts?|relations|enquiries|inquiries)|contacts?|notes? (?:to|for) editors?|关于我们|公司简介|媒体联系)[^.!?。\n]{0,40}[:：]?$/iu;

/**
 * A text without the standing part of a press release ("About …", forward-looking statements, contacts) at its end:
 * two releases of one company share it word for word, and tell two stories. Left whole where little would remain.
 */
export function storyOf(text: string): string {
  let at = 0;
  for (const line of text.split('\n')) {
    if (at > text.length * 0.25 && STANDING_PART.test(line.trim())) return text.slice(0, at).trimEnd();
    at += line.length + 1;
  }
  return text;
}

/** The distinct shingles of a text's story. */
export function shingleSetOf(text: string): Set<number> {
  return new Set(shinglesOf(wordsOf(storyOf(text))));
}

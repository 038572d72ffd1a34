import { neededBy, PREFIX } from './pattern-needs';

/**
 * Which of many patterns can match a stretch of words at all. What a pattern cannot do without is read off its own
 * source ("held … meeting" needs one of its verbs and one of its nouns), so that a rule and its filter never drift
 * apart; then one walk over the words answers for all patterns, and only the few that can match are asked.
 *
 * A filter may let through what does not match, never hold back what does: wherever a piece of a pattern is not plain
 * words, it is taken to need nothing.
 */

/** Signs from here on may be Chinese. */
const FIRST_HAN = 0x2e80;
/** Seeds that keep the hashes of words, beginnings of words and Chinese signs apart. */
const WORD = 17;
const BEGINNING = 31;
const HAN = 47;

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const settle = (hash: number): number => (hash ^ (hash >>> 15)) & 0x3fffffff;

/** The number that stands for a key. That two keys may share one does no harm: the filter lets more through. */
function hashOf(key: string): number {
  const isBeginning = key.startsWith('~');
  const letters = isBeginning ? key.slice(1) : key;
  let hash = isBeginning ? BEGINNING : letters.charCodeAt(0) >= FIRST_HAN ? HAN : WORD;
  for (let i = 0; i < letters.length; i++) hash = mix(hash, letters.charCodeAt(i));
  return settle(hash);
}

/** The code of a word's sign in lower case, as patterns without case see it; 0 for what is part of no word. */
function foldCode(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code === 0x17f) return 115;
  return code === 0x212a ? 107 : 0;
}

/** Patterns with what each of them needs, to be asked together. */
export class WordGate {
  /** The needs that a key meets, as `index of the pattern`, `index of the need` in turn. */
  private readonly met = new Map<number, number[]>();
  /** Which hashes are keys at all, by their last bits: most words are none. */
  private readonly isKey = new Uint8Array(1 << 14);
  private readonly counts: number[];
  private readonly seen: number[] = [];
  private readonly hits: number[];
  /** The round in which a pattern was last hit: its hits of earlier ones are void. */
  private readonly hitIn: number[];
  /** Those that need nothing. */
  private readonly always: number[];
  private found: number[] = [];
  private round = 0;

  constructor(patterns: readonly RegExp[]) {
    const needs = patterns.map(neededBy);
    this.counts = needs.map((each) => each.length);
    this.hits = needs.map(() => 0);
    this.hitIn = needs.map(() => 0);
    this.always = [...needs.keys()].filter((index) => needs[index]!.length === 0);
    for (const [pattern, each] of needs.entries()) {
      for (const need of each) {
        const index = this.seen.push(0) - 1;
        for (const hash of need.map(hashOf)) {
          const met = this.met.get(hash) ?? [];
          met.push(pattern, index);
          this.met.set(hash, met);
          this.isKey[hash & 0x3fff] = 1;
        }
      }
    }
  }

  /** The indexes of the patterns that may match these words, in their order. */
  candidates(words: string): number[] {
    this.round++;
    this.found = [...this.always];
    let word = WORD;
    let beginning = BEGINNING;
    let length = 0;
    for (let i = 0; i < words.length; i++) {
      const raw = words.charCodeAt(i);
      const code = foldCode(raw);
      if (code !== 0) {
        word = mix(word, code);
        if (length < PREFIX) beginning = mix(beginning, code);
        length++;
        continue;
      }
      if (length > 0) this.noteWord(word, beginning, length);
      word = WORD;
      beginning = BEGINNING;
      length = 0;
      if (raw >= FIRST_HAN) {
        const one = mix(HAN, raw);
        this.note(settle(one));
        if (i + 1 < words.length) this.note(settle(mix(one, words.charCodeAt(i + 1))));
      }
    }
    if (length > 0) this.noteWord(word, beginning, length);
    return this.found.sort((a, b) => a - b);
  }

  private noteWord(word: number, beginning: number, length: number): void {
    this.note(settle(word));
    if (length >= PREFIX) this.note(settle(beginning));
  }

  private note(hash: number): void {
    if (this.isKey[hash & 0x3fff] === 0) return;
    const met = this.met.get(hash);
    if (!met) return;
    for (let i = 0; i < met.length; i += 2) {
      const need = met[i + 1]!;
      if (this.seen[need] === this.round) continue;
      this.seen[need] = this.round;
      this.hit(met[i]!);
    }
  }
  /** One more need of a pattern is met; with the last of them it may match. */
  private hit(pattern: number): void {
    const hits = this.hitIn[pattern] === this.round ? this.hits[pattern]! + 1 : 1;
    this.hitIn[pattern] = this.round;
    this.hits[pattern] = hits;
    if (hits === this.counts[pattern]) this.found.push(pattern);
  }
}

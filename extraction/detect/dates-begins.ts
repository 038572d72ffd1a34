import type { RawDate } from './dates-shape';
import { codesOf } from './sign-codes';
import { WordGate } from './word-gate';

/** A rule that is asked only where a match of it can begin. */
export interface BegunRule {
  begins: string;
  pattern: RegExp;
  build: (match: RegExpMatchArray, text: string) => RawDate | null;
}

/** Letters of a word that tell by which rules it may be the beginning of a date. */
const KEY_LETTERS = 3;
/** Figures have keys that no word has. */
const SHORT_FIGURE = 32 ** KEY_LETTERS;
const LONG_FIGURE = SHORT_FIGURE + 1;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The first letters of the word at `at` as one number, capitals as small letters. */
function keyOf(codes: Uint16Array, at: number): number {
  let key = 0;
  let place = at;
  for (let i = 0; i < KEY_LETTERS; i++) {
    const code = codes[place] ?? 0;
    const isPart = isLetter(code);
    key = key * 32 + (isPart ? code & 31 : 0);
    if (isPart) place++;
  }
  return key;
}

/** Length of the figure at `at`. */
function digitsAt(codes: Uint16Array, at: number): number {
  let end = at;
  while (end < codes.length && isDigit(codes[end]!)) end++;
  return end - at;
}

/**
 * A way to find the matches of all rules in one walk over a text: at each word and figure only those rules are asked
 * that can begin there. What each rule finds is what its global pattern finds, in the order of the rules.
 */
export function makeFinder(rules: readonly BegunRule[]): (text: string) => RawDate[] {
  // The rules of each key as the place of their list, which is none for most: small numbers are near at hand.
  const lists: number[][] = [[]];
  const listOf = new Uint16Array(LONG_FIGURE + 1);
  for (const [index, { begins }] of rules.entries()) {
    const keys = begins
      .split(' ')
      .map((word) => (word === '#' ? SHORT_FIGURE : word === '####' ? LONG_FIGURE : keyOf(codesOf(word), 0)));
    for (const key of new Set(keys)) {
      if (listOf[key] === 0) listOf[key] = lists.push([]) - 1;
      lists[listOf[key]!]!.push(index);
    }
  }
  const gate = new WordGate(rules.map(({ pattern }) => pattern));
  const stickies = rules.map(({ pattern }) => new RegExp(pattern.source, pattern.flags.replace('g', 'y')));

  return (text) => {
    const found: { index: number; raw: RawDate }[] = [];
    // A rule goes on behind its last match, whatever came of it.
    const reached = new Uint32Array(rules.length).fill(text.length);
    // A rule whose words the text lacks is never asked.
    for (const index of gate.candidatesIn(text)) reached[index] = 0;
    const ask = (key: number, at: number): void => {
      for (const index of lists[listOf[key]!]!) {
        if (at < reached[index]!) continue;
        const sticky = stickies[index]!;
        sticky.lastIndex = at;
        const match = sticky.exec(text);
        if (!match) continue;
        reached[index] = sticky.lastIndex;
        const raw = rules[index]!.build(match, text);
        if (raw) found.push({ index, raw });
      }
    };
    const codes = codesOf(text);
    for (let at = 0; at < codes.length; ) {
      const code = codes[at]!;
      if (isDigit(code)) {
        const length = digitsAt(codes, at);
        if (length <= 2) ask(SHORT_FIGURE, at);
        else if (length === 4) ask(LONG_FIGURE, at);
        at += length;
      } else if (isLetter(code)) {
        ask(keyOf(codes, at), at);
        // A figure may stand right behind letters: "a2025-01-02", where the rest of the word begins nothing.
        while (at < codes.length && isLetter(codes[at]!)) at++;
      } else at++;
    }
    return found.sort((a, b) => a.index - b.index).map(({ raw }) => raw);
  };
}

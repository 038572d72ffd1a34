import type { EventType } from '@/core/model/event';
import { matchesOf } from '@/core/text/matches';
import { WordGate } from '../detect/word-gate';
import { EVENT_CUES } from '../rules/event-grammar-cues';

/** What the words of a sentence come to for telling what kind of happening it tells. */

/** The lists of cues, and what a word of each comes to. Most hold no word of a sentence: those are not asked. */
const SIGNS = EVENT_CUES.flatMap(({ type, strong, weak }) => [
  { sign: `!${type}`, pattern: strong },
  { sign: `?${type}`, pattern: weak },
]);
const CUES = new WordGate(SIGNS.map(({ pattern }) => pattern));

const WORD = /\p{L}[\p{L}’'-]*|\d+(?:[.,]\d+)*%?/gu;
const HAN = /\p{Script=Han}{2,}/gu;
/** A sentence is Chinese when so many signs in a row are. */
const IS_CHINESE = /\p{Script=Han}{4}/u;
const POSSESSIVE = /['’]s?$/;
const ENDING = /(?<=\p{L}{3})(?:ments?|ions?|ings?|ors?|ers?|ed|es|s|e)$/u;

/** A word without its ending, so that "signed", "signing" and "signs" count as one. */
function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(POSSESSIVE, '');
  return lower.replace(/(?<=\p{L}{2})ies$/u, 'y').replace(ENDING, '');
}

/** A frame that matches in a sentence, as far as it tells the kind: its type, and how sure its words are (1 to 3). */
export interface FrameKind {
  type: EventType | null;
  strength: number;
}

/**
 * The features of a sentence, each once: the frames that match in it, which lists of cues have a word in it, its stems,
 * and their pairs. A word with a capital whose stem is no word (`isWord`) is a name.
 */
export function featuresOf(
  words: string,
  frames: readonly FrameKind[],
  isWord: (stem: string) => boolean = () => true,
): Set<string> {
  const features = new Set<string>();
  for (const { type, strength } of frames) if (type) features.add(`=${type}`).add(`=${type} ${strength}`);
  for (const index of CUES.candidates(words)) {
    const { sign, pattern } = SIGNS[index]!;
    if (pattern.test(words)) features.add(sign);
  }
  if (IS_CHINESE.test(words)) {
    for (const [run] of matchesOf(words, HAN)) {
      for (let at = 0; at + 1 < run.length; at++) {
        features.add(run.slice(at, at + 2));
        if (at + 2 < run.length) features.add(run.slice(at, at + 3));
      }
    }
    return features;
  }
  let before = '^';
  for (const [word] of matchesOf(words, WORD)) {
    const stem = /^\d/.test(word) ? '#' : stemOf(word);
    // Names are left out, as they are of the labelled sentences ("N").
    if (/^N(?:['’]s)?$/.test(word) || (/^\p{Lu}/u.test(word) && !isWord(stem))) {
      before = '^';
      continue;
    }
    features.add(stem);
    features.add(`${before} ${stem}`);
    before = stem;
  }
  return features;
}

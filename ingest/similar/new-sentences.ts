import { sentencesOf } from '@/core/text/sentence';
import type { Span } from '@/core/text/span';
import { SHINGLE_WORDS, shinglesOf } from './shingles';
import { wordsOf } from './words';

/** A sentence is new when less than this share of its shingles stands in the other texts. */
const KNOWN_SHARE = 0.34;

export interface NewSentences {
  /** New sentences as UTF-16 spans of the text; neighbours in one paragraph are joined. */
  spans: Span[];
  /** Share of new sentences among all that are long enough to tell, 0 to 1. */
  share: number;
}

/** The sentences of a text that hardly occur in any of the others. Sentences of one or two words are not judged. */
export function newSentences(text: string, others: string[]): NewSentences {
  const known = new Set<number>();
  for (const other of others) for (const shingle of shinglesOf(wordsOf(other))) known.add(shingle);
  const spans: Span[] = [];
  let judged = 0;
  let fresh = 0;
  for (const span of sentencesOf(text)) {
    const words = wordsOf(text.slice(span.start, span.end));
    if (words.length < SHINGLE_WORDS) continue;
    judged++;
    const shingles = shinglesOf(words);
    const shared = shingles.filter((shingle) => known.has(shingle)).length;
    if (shared / shingles.length >= KNOWN_SHARE) continue;
    fresh++;
    const last = spans.at(-1);
    if (last && !/\S|\n/.test(text.slice(last.end, span.start))) last.end = span.end;
    else spans.push({ ...span });
  }
  return { spans, share: judged === 0 ? 0 : fresh / judged };
}

import { toSimplified } from '@/core/text/simplified';
import type { Reading } from '../reading';
import type { Scheme } from '../rules/themes';
import { readTokens, tokensOf } from './entities-tokens';
import { listThemesOfHits } from './themes-terms';

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** As tokens are folded, but for a whole text. */
function foldText(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return toSimplified(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The longest word of a term as it stands in any folded text that holds the term; empty where there is none. */
function tellingWord(term: string): string {
  let longest = '';
  for (const { stem } of tokensOf(toSimplified(term))) {
    // "&" reads as "and".
    if (stem !== 'and' && stem.length > longest.length) longest = stem;
  }
  return longest;
}

/** Tells which texts hold one of some terms: only those can have other themes when the terms change. */
export class TermFinder {
  private readonly scheme: Scheme;
  /** A quick look before a text is taken apart; null where it could tell nothing. */
  private readonly words: string[] | null;

  constructor(terms: readonly string[]) {
    // A theme for each, so that a longer term keeps no shorter one from being found inside it.
    this.scheme = terms.map((term) => ({
      key: term,
      label: term,
      definition: '',
      broader: null,
      related: [],
      terms: [{ term, weight: 1, language: 'en' }],
    }));
    const words = [...new Set(terms.map(tellingWord))];
    this.words = words.includes('') ? null : words;
  }

  /** True when the text may hold one of the terms; quick, and never wrong when it says no. */
  mayHold(text: string): boolean {
    if (this.words === null) return true;
    const folded = foldText(text);
    return this.words.some((word) => folded.includes(word));
  }

  /** Those of the terms that the text or its headline holds. */
  termsIn(reading: Reading): Set<string> {
    const title = reading.header.title ?? '';
    return new Set([
      ...listThemesOfHits(this.scheme, reading.text, readTokens(reading)),
      ...listThemesOfHits(this.scheme, title, tokensOf(title)),
    ]);
  }
}

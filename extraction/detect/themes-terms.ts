import { toSimplified } from '@/core/text/simplified';
import type { Span } from '@/core/text/span';
import { type Scheme, shippedWeight } from '../rules/themes';
import { listAbroad, listAtHome, listDealings } from '../rules/themes-abroad';
import { type Token, tokensOf } from './entities-tokens';
import { TrieEdges } from './trie-edges';

/** The terms of a scheme, and where a text holds them. */

/**
 * Marks of the lexicon that are no themes: what is abroad, and what two sides do together. Where one paragraph has both,
 * the dealing is a clear term of co-operation across borders; each alone says nothing.
 */
export const ABROAD = '#abroad';
export const DEALING = '#dealing';
export const ACROSS_BORDERS = { theme: 'international-cooperation', weight: 3 } as const;

interface Node {
  id: number;
  next: Map<string, Node>;
  terms: { theme: string; term: string; weight: number; isAdded: boolean }[];
}

interface Trie {
  root: Node;
  edges: TrieEdges;
}

function build(scheme: Scheme): Trie {
  let count = 0;
  const newNode = (): Node => ({ id: count++, next: new Map(), terms: [] });
  const root = newNode();
  const edges = new TrieEdges();
  const insert = (theme: string, term: string, weight: number, words: string) => {
    const isAdded = shippedWeight(theme, term) !== weight;
    let node = root;
    for (const token of tokensOf(words)) {
      edges.add(node.id, token);
      const next = node.next.get(token.stem) ?? newNode();
      node.next.set(token.stem, next);
      node = next;
    }
    // Singular and plural are one word here: of two weights the greater stands.
    const same = node.terms.find((other) => other.theme === theme);
    if (!same) node.terms.push({ theme, term, weight, isAdded });
    else if (same.weight < weight) Object.assign(same, { term, weight, isAdded });
  };
  const add = (theme: string, term: string, weight: number) => {
    insert(theme, term, weight, term);
    // Texts are matched in simplified signs; people may write either.
    const simple = toSimplified(term);
    if (simple !== term) insert(theme, term, weight, simple);
  };
  for (const { key, terms } of scheme) for (const { term, weight } of terms) add(key, term, weight);
  if (scheme.some(({ key }) => key === ACROSS_BORDERS.theme)) {
    for (const name of listAbroad()) add(ABROAD, name, 1);
    for (const name of listAtHome()) add(ABROAD, name, 0);
    for (const { act, term } of listDealings()) insert(DEALING, act, 1, term);
  }
  return { root, edges };
}

/** Kept with the scheme that they are of: a desk has one for as long as nobody changes it. */
const tries = new WeakMap<Scheme, Trie>();

export function trieOf(scheme: Scheme): Trie {
  const known = tries.get(scheme);
  if (known) return known;
  const trie = build(scheme);
  tries.set(scheme, trie);
  return trie;
}

export interface Hit extends Span {
  theme: string;
  term: string;
  weight: number;
  /** True for a term that people have added, or given another weight. */
  isAdded: boolean;
}

/** Every term in a text; for one theme the longest at a place, so that "Party building" is not also "Party". */
export function hitsOf(text: string, tokens: Token[], { root, edges }: Trie): Hit[] {
  // The lexicon is in simplified signs.
  const isTraditional = tokens.some(({ isHan }) => isHan) && toSimplified(text) !== text;
  const step = (node: Node, token: Token): Node | undefined => {
    if (isTraditional && token.isHan) return node.next.get(toSimplified(token.stem));
    return edges.mayHold(node.id, token) ? node.next.get(token.stem) : undefined;
  };
  const hits: Hit[] = [];
  const reached = new Map<string, number>();
  const ends: { node: Node; end: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let node = step(root, tokens[i]!);
    // Most words begin no term.
    if (!node) continue;
    ends.length = 0;
    for (let j = i; node; ) {
      if (node.terms.length > 0) ends.push({ node, end: tokens[j]!.end });
      j++;
      if (j >= tokens.length || !isOneTerm(text, tokens[j - 1]!.end, tokens[j]!.start)) break;
      node = step(node, tokens[j]!);
    }
    // Of several terms that begin here, the longest of each theme counts; most beginnings end none.
    const start = tokens[i]!.start;
    for (let k = ends.length - 1; k >= 0; k--) {
      const { node, end } = ends[k]!;
      for (const { theme, term, weight, isAdded } of node.terms) {
        if (start < (reached.get(theme) ?? 0)) continue;
        reached.set(theme, end);
        // A term without weight only keeps a shorter one from counting: "blast furnace" is no blast.
        if (weight !== 0) hits.push({ theme, term, weight, isAdded, start, end });
      }
    }
  }
  return hits;
}

/** The themes of which a text holds a term, as often as it does. */
export const listThemesOfHits = (scheme: Scheme, text: string, tokens: Token[]): string[] =>
  hitsOf(text, tokens, trieOf(scheme)).map(({ theme }) => theme);

/** True when nothing stands between two words, from `end` to `start`, that parts a term. */
function isOneTerm(text: string, end: number, start: number): boolean {
  if (start === end) return true;
  if (start - end > 2) return false;
  if (start - end === 1 && text[end] === ' ') return true;
  return !/[\n,;:]|\. /.test(text.slice(end, start));
}

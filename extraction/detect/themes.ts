import { evidenceAt } from '@/core/model/evidence';
import type { ExtractedTheme } from '@/core/model/extraction';
import type { Span } from '@/core/text/span';
import type { Reading } from '../reading';
import { THEMES } from '../rules/themes';
import { readTokens, type Token, tokensOf } from './entities-tokens';

/** How often one term counts in full; further hits add nothing, so that a refrain does not drown the rest. */
const FULL_HITS = 3;
/** A hit in the headline, or in the first paragraphs, says more about what a text is about. */
const IN_TITLE = 2;
const IN_OPENING = 1.4;
/** A theme carries the text when it reaches this share of the strongest one and has this much weight itself. */
const SHARE_OF_BEST = 0.22;
const LEAST_WEIGHT = 3;
const MOST_THEMES = 5;
/** How many passages are kept as proof. */
const MOST_EVIDENCE = 6;

interface Node {
  next: Map<string, Node>;
  terms: { theme: string; term: string; weight: number }[];
}

const newNode = (): Node => ({ next: new Map(), terms: [] });

function build(): Node {
  const root = newNode();
  for (const theme of THEMES) {
    for (const { term, weight } of theme.terms) {
      let node = root;
      for (const token of tokensOf(term)) {
        const next = node.next.get(token.stem) ?? newNode();
        node.next.set(token.stem, next);
        node = next;
      }
      node.terms.push({ theme: theme.key, term, weight });
    }
  }
  return root;
}

let trie: Node | null = null;

interface Hit extends Span {
  theme: string;
  term: string;
  weight: number;
}

/** Every term in a text; for one theme the longest at a place, so that "Party building" is not also "Party". */
function hitsOf(text: string, tokens: Token[]): Hit[] {
  trie ??= build();
  const hits: Hit[] = [];
  const reached = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    let node = trie.next.get(tokens[i]!.stem);
    // Most words begin no term.
    if (!node) continue;
    const longest = new Map<string, Hit>();
    for (let j = i; node; ) {
      for (const { theme, term, weight } of node.terms) {
        longest.set(theme, { theme, term, weight, start: tokens[i]!.start, end: tokens[j]!.end });
      }
      j++;
      if (j >= tokens.length || !isOneTerm(text, tokens[j - 1]!.end, tokens[j]!.start)) break;
      node = node.next.get(tokens[j]!.stem);
    }
    for (const [theme, hit] of longest) {
      if (hit.start < (reached.get(theme) ?? 0)) continue;
      reached.set(theme, hit.end);
      hits.push(hit);
    }
  }
  return hits;
}

/** True when nothing stands between two words, from `end` to `start`, that parts a term. */
function isOneTerm(text: string, end: number, start: number): boolean {
  if (start - end > 2) return false;
  if (start - end === 1 && text[end] === ' ') return true;
  return !/[\n,;:]|\. /.test(text.slice(end, start));
}

/**
 * The two to five themes that carry a text, strongest first, each with the passages that speak for it.
 *
 * Rule: each distinct term counts its weight for the first three hits at a falling rate, more in the headline and the
 * opening; a theme is given when it reaches 22 % of the strongest and a least weight. Scores are relative to the
 * strongest theme. A theme that only the headline speaks for is not given, for want of evidence in the text.
 */
export function detectThemes(reading: Reading): ExtractedTheme[] {
  const { text, header, paragraphs } = reading;
  const opening = openingEnd(reading);
  const weights = new Map<string, Map<string, { hits: number; weight: number }>>();
  const add = (hit: Hit, factor: number): void => {
    const terms = weights.get(hit.theme) ?? new Map();
    weights.set(hit.theme, terms);
    const known = terms.get(hit.term) ?? { hits: 0, weight: 0 };
    terms.set(hit.term, known);
    known.hits++;
    if (known.hits <= FULL_HITS) known.weight += (hit.weight * factor) / known.hits;
  };
  const title = header.title ?? '';
  const first = paragraphs[0];
  const isTitleInText = first !== undefined && text.slice(first.start, first.end) === title;
  for (const hit of hitsOf(title, tokensOf(title))) if (!isTitleInText) add(hit, IN_TITLE);
  const hits = hitsOf(text, readTokens(reading));
  for (const hit of hits) {
    const factor = isTitleInText && hit.end <= first.end ? IN_TITLE : hit.start < opening ? IN_OPENING : 1;
    add(hit, factor);
  }
  const scored = [...weights]
    .map(([theme, terms]) => ({
      theme,
      weight: [...terms.values()].reduce((sum, term) => sum + term.weight, 0),
      evidence: hits.filter((hit) => hit.theme === theme),
    }))
    .filter(({ weight, evidence }) => weight >= LEAST_WEIGHT && evidence.length > 0)
    .sort((a, b) => b.weight - a.weight || (a.theme < b.theme ? -1 : 1));
  const best = scored[0]?.weight ?? 0;
  return scored
    .filter(({ weight }) => weight >= best * SHARE_OF_BEST)
    .slice(0, MOST_THEMES)
    .map(({ theme, weight, evidence }) => ({
      theme,
      score: Math.round((weight / best) * 100) / 100,
      evidence: [...evidence]
        .sort((a, b) => b.weight - a.weight || a.start - b.start)
        .slice(0, MOST_EVIDENCE)
        .sort((a, b) => a.start - b.start)
        .map((hit) => evidenceAt(text, hit.start, hit.end)),
    }));
}

/** Where the opening ends: the first two paragraphs of prose and whatever list stands before them. */
function openingEnd({ text, paragraphs }: Reading): number {
  let prose = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.end - paragraph.start >= 120) prose++;
    if (prose === 2) return paragraph.end;
  }
  return text.length;
}

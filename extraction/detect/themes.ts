import { evidenceAt } from '@/core/model/evidence';
import type { ExtractedTheme } from '@/core/model/extraction';
import { toSimplified } from '@/core/text/simplified';
import type { Span } from '@/core/text/span';
import { type Reading, readText } from '../reading';
import { THEMES } from '../rules/themes';
import { readTokens, type Token, tokensOf } from './entities-tokens';

/** How often one term counts in full; further hits add nothing, so that a refrain does not drown the rest. */
const FULL_HITS = 3;
/** A hit in the headline, or in the first paragraphs, says more about what a text is about. */
const IN_TITLE = 2;
const IN_OPENING = 1.2;
/** Hints (terms of weight 1) support what clear terms say; alone they carry no theme. */
const HINTS_ALONE = 2;
const HINTS_FOR_CLEAR = 0.5;
/** What is spoken of in several paragraphs carries a text more than what is piled up in one. */
const FOR_EACH_PARAGRAPH = 0.3;
const MOST_PARAGRAPHS = 4;
/** Themes whose words stand in every report of this trade need more of them. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'capital-markets',
  'market-strategy',
  'production',
  'supply-chain',
]);
const EVERYDAY_FACTOR = 0.85;
/** A theme carries the text when it has this much weight and this share of the strongest one's. */
const LEAST_WEIGHT = 3;
const SHARE_OF_BEST = 0.06;
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
  // The lexicon is in simplified signs.
  const isTraditional = tokens.some(({ isHan }) => isHan) && toSimplified(text) !== text;
  const wordOf = ({ isHan, stem }: Token) => (isTraditional && isHan ? toSimplified(stem) : stem);
  const hits: Hit[] = [];
  const reached = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    let node = trie.next.get(wordOf(tokens[i]!));
    // Most words begin no term.
    if (!node) continue;
    // Of several terms that begin here, the longest of each theme counts; most beginnings end none.
    let longest: Hit[] | null = null;
    for (let j = i; node; ) {
      for (const { theme, term, weight } of node.terms) {
        const hit = { theme, term, weight, start: tokens[i]!.start, end: tokens[j]!.end };
        longest ??= [];
        const at = longest.findIndex((other) => other.theme === theme);
        if (at < 0) longest.push(hit);
        else longest[at] = hit;
      }
      j++;
      if (node.next.size === 0 || j >= tokens.length) break;
      if (!isOneTerm(text, tokens[j - 1]!.end, tokens[j]!.start)) break;
      node = node.next.get(wordOf(tokens[j]!));
    }
    for (const hit of longest ?? []) {
      if (hit.start < (reached.get(hit.theme) ?? 0)) continue;
      reached.set(hit.theme, hit.end);
      // A term without weight only keeps a shorter one from counting: "blast furnace" is no blast.
      if (hit.weight > 0) hits.push(hit);
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

/** What speaks for one theme: each of its terms with its hits, and the paragraphs that they stand in. */
interface Tally {
  terms: Map<string, { hits: number; weight: number; isHint: boolean }>;
  paragraphs: Set<number>;
  evidence: Hit[];
}

function weightOf(theme: string, { terms, paragraphs }: Tally): number {
  let clear = 0;
  let hints = 0;
  for (const { weight, isHint } of terms.values()) {
    if (isHint) hints += weight;
    else clear += weight;
  }
  const spread = 1 + FOR_EACH_PARAGRAPH * (Math.min(paragraphs.size, MOST_PARAGRAPHS) - 1);
  const everyday = EVERYDAY.has(theme) ? EVERYDAY_FACTOR : 1;
  return (clear + Math.min(hints, HINTS_ALONE + HINTS_FOR_CLEAR * clear)) * spread * everyday;
}

/**
 * The themes that carry a text, at most five, strongest first, each with the passages that speak for it.
 *
 * Rule: each distinct term counts its weight for the first three hits at a falling rate, more in the headline and the
 * opening; hints count only beside clear terms; breadth over the paragraphs adds to it. A theme is given from a least
 * weight and a share of the strongest on. Scores are relative to the strongest theme. A theme that only the headline
 * speaks for is not given, for want of evidence in the text.
 */
export function detectThemes(reading: Reading): ExtractedTheme[] {
  const { text, header, paragraphs } = reading;
  const opening = openingEnd(reading);
  const tallies = new Map<string, Tally>();
  const add = (hit: Hit, factor: number): Tally => {
    const tally = tallies.get(hit.theme) ?? { terms: new Map(), paragraphs: new Set(), evidence: [] };
    tallies.set(hit.theme, tally);
    const known = tally.terms.get(hit.term) ?? { hits: 0, weight: 0, isHint: hit.weight < 2 };
    tally.terms.set(hit.term, known);
    known.hits++;
    if (known.hits <= FULL_HITS) known.weight += (hit.weight * factor) / known.hits;
    return tally;
  };
  const title = header.title ?? '';
  const first = paragraphs[0];
  const isTitleInText = first !== undefined && text.slice(first.start, first.end) === title;
  if (!isTitleInText) for (const hit of hitsOf(title, tokensOf(title))) add(hit, IN_TITLE);
  let paragraph = 0;
  for (const hit of hitsOf(text, readTokens(reading))) {
    while (paragraph < paragraphs.length - 1 && paragraphs[paragraph]!.end <= hit.start) paragraph++;
    const factor = isTitleInText && hit.end <= first.end ? IN_TITLE : hit.start < opening ? IN_OPENING : 1;
    const tally = add(hit, factor);
    tally.paragraphs.add(paragraph);
    tally.evidence.push(hit);
  }
  const scored = [...tallies]
    .filter(([, tally]) => tally.evidence.length > 0)
    .map(([theme, tally]) => ({ theme, weight: weightOf(theme, tally), evidence: tally.evidence }))
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
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

/** The themes of a plain text without a headline, for measuring and for callers outside the desk; as `detectThemes`. */
export function findThemes(text: string): ExtractedTheme[] {
  return detectThemes(
    readText(text, { title: null, url: null, published: null, publisher: null, language: null }),
  );
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

import { evidenceAt } from '@/core/model/evidence';
import type { ExtractedTheme } from '@/core/model/extraction';
import type { Span } from '@/core/text/span';
import { type Reading, readText } from '../reading';
import { leastWeightOf, type Scheme, THEMES } from '../rules/themes';
import { readTokens, tokensOf } from './entities-tokens';
import { CARRIES, shareThemes } from './themes-carried';
import { ABROAD, ACROSS_BORDERS, DEALING, type Hit, hitsOf, trieOf } from './themes-terms';

/** How often one term counts in full; further hits add nothing, so that a refrain does not drown the rest. */
const FULL_HITS = 3;
/** A hit in the headline, or in the first paragraphs, says more about what a text is about. */
const IN_TITLE = 2;
const IN_OPENING = 1.2;
/** Hints (terms of weight 1) support what clear terms say; alone they carry no theme. */
const HINTS_ALONE = 1;
const HINTS_FOR_CLEAR = 0.5;
/** What is spoken of in several paragraphs carries a text more than what is piled up in one. */
const FOR_EACH_PARAGRAPH = 0.2;
const MOST_PARAGRAPHS = 4;
const MOST_THEMES = 5;
/** How many passages are kept as proof. */
const MOST_EVIDENCE = 6;

/** The hits of themes, in order, with the dealings across borders that the paragraphs tell of. */
function withDealings(hits: Hit[], paragraphs: Span[]): Hit[] {
  const found: Hit[] = [];
  let paragraph = 0;
  let isAbroad = false;
  let hasDealings = false;
  let dealings: Hit[] = [];
  for (const hit of hits) {
    while (paragraph < paragraphs.length - 1 && paragraphs[paragraph]!.end <= hit.start) {
      paragraph++;
      isAbroad = false;
      dealings = [];
    }
    if (hit.theme === ABROAD) {
      isAbroad = true;
      hasDealings ||= dealings.length > 0;
      found.push(...dealings);
      dealings = [];
    } else if (hit.theme === DEALING) {
      hasDealings ||= isAbroad;
      (isAbroad ? found : dealings).push({ ...hit, ...ACROSS_BORDERS });
    } else found.push(hit);
  }
  if (!hasDealings) return found;
  let reached = 0;
  // Of a dealing and a term of the theme that share words, the longer counts.
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit) => {
      if (hit.theme !== ACROSS_BORDERS.theme) return true;
      if (hit.start < reached) return false;
      reached = hit.end;
      return true;
    });
}

/** What speaks for one theme: each of its terms with its hits, and the paragraphs that they stand in. */
interface Tally {
  terms: Map<string, { hits: number; weight: number; isHint: boolean }>;
  paragraphs: Set<number>;
  evidence: Hit[];
  hasAdded: boolean;
}

const isClear = ({ weight }: { weight: number }): boolean => weight >= 2;
/** Hints are of weight 1. What speaks against a theme takes from what is clear. */
const isHint = ({ weight }: { weight: number }): boolean => weight > 0 && weight < 2;

function weightOf({ terms, paragraphs }: Tally): number {
  let clear = 0;
  let hints = 0;
  for (const { weight, isHint } of terms.values()) {
    if (isHint) hints += weight;
    else clear += weight;
  }
  const spread = 1 + FOR_EACH_PARAGRAPH * (Math.min(paragraphs.size, MOST_PARAGRAPHS) - 1);
  return (clear + Math.min(hints, HINTS_ALONE + HINTS_FOR_CLEAR * clear)) * spread;
}

/** What speaks for one theme in a text, and whether that is enough. */
export interface WeighedTheme {
  theme: string;
  /** What its terms weigh, against what a theme needs by the rules: from 1 on they are enough. */
  strength: number;
  /** How likely the theme carries the text, 0 to 1 (`shareThemes`). */
  share: number;
  /** What each of its terms gives, below zero where it speaks against. */
  terms: ReadonlyMap<string, { hits: number; weight: number }>;
  evidence: Hit[];
}

/** Weigh every theme of the scheme that the text has words of, likeliest first. */
export function weighThemes(reading: Reading, scheme: Scheme = THEMES): WeighedTheme[] {
  const { text, header, paragraphs } = reading;
  const trie = trieOf(scheme);
  const opening = openingEnd(reading);
  const tallies = new Map<string, Tally>();
  const add = (hit: Hit, factor: number): Tally => {
    const tally = tallies.get(hit.theme) ?? {
      terms: new Map(),
      paragraphs: new Set(),
      evidence: [],
      hasAdded: false,
    };
    tallies.set(hit.theme, tally);
    const known = tally.terms.get(hit.term) ?? { hits: 0, weight: 0, isHint: isHint(hit) };
    tally.terms.set(hit.term, known);
    known.hits++;
    tally.hasAdded ||= hit.isAdded;
    if (known.hits <= FULL_HITS) known.weight += (hit.weight * factor) / known.hits;
    return tally;
  };
  const title = header.title ?? '';
  const first = paragraphs[0];
  const isTitleInText = first !== undefined && text.slice(first.start, first.end) === title;
  if (!isTitleInText) {
    const whole = [{ start: 0, end: title.length }];
    for (const hit of withDealings(hitsOf(title, tokensOf(title), trie), whole)) add(hit, IN_TITLE);
  }
  let paragraph = 0;
  for (const hit of withDealings(hitsOf(text, readTokens(reading), trie), paragraphs)) {
    while (paragraph < paragraphs.length - 1 && paragraphs[paragraph]!.end <= hit.start) paragraph++;
    const factor = isTitleInText && hit.end <= first.end ? IN_TITLE : hit.start < opening ? IN_OPENING : 1;
    const tally = add(hit, factor);
    // What speaks against a theme is no proof of it.
    if (hit.weight < 0) continue;
    tally.paragraphs.add(paragraph);
    tally.evidence.push(hit);
  }
  const weighed = [...tallies]
    .filter(([, tally]) => tally.evidence.length > 0)
    .map(([theme, tally]) => ({
      theme,
      strength: weightOf(tally) / leastWeightOf(theme),
      hasAdded: tally.hasAdded,
      isHinted: !tally.evidence.some(isClear),
      terms: tally.terms,
      evidence: tally.evidence,
    }));
  return shareThemes(reading, weighed).sort(
    (a, b) => b.share - a.share || b.strength - a.strength || (a.theme < b.theme ? -1 : 1),
  );
}

/**
 * The themes that carry a text, at most five, strongest first, each with the passages that speak for it.
 *
 * Rule: each distinct term counts its weight for the first three hits at a falling rate, more in the headline and the
 * opening; hints count little without clear terms; terms below zero take away; breadth over the paragraphs adds to it. A
 * theme is given from its own least weight on (`leastWeightOf`), and where none reaches that, the strongest with a clear
 * term. Scores are relative to the strongest theme. A theme that only the headline speaks for is not given, for want of
 * evidence in the text.
 */
export function detectThemes(reading: Reading, scheme: Scheme = THEMES): ExtractedTheme[] {
  return carriedThemes(reading.text, weighThemes(reading, scheme));
}

/** Of the weighed themes of a text those that carry it; see `detectThemes`. */
export function carriedThemes(text: string, ranked: WeighedTheme[]): ExtractedTheme[] {
  const carrying = ranked.filter(({ share }) => share >= CARRIES).slice(0, MOST_THEMES);
  // A text of few words has no room for more than one clear term: its strongest theme is all that it can say.
  const strongest = ranked.find(({ strength, evidence }) => strength > 0 && evidence.some(isClear));
  if (carrying.length === 0 && strongest) carrying.push(strongest);
  const best = carrying[0]?.share ?? 1;
  return carrying.map(({ theme, share, evidence }) => ({
    theme,
    score: Math.round((share / best) * 100) / 100,
    evidence: [...evidence]
      .sort((a, b) => b.weight - a.weight || a.start - b.start)
      .slice(0, MOST_EVIDENCE)
      .sort((a, b) => a.start - b.start)
      .map((hit) => evidenceAt(text, hit.start, hit.end)),
  }));
}

/** The themes of a plain text without a headline, for measuring and for callers outside the desk; as `detectThemes`. */
export function findThemes(text: string, scheme: Scheme = THEMES): ExtractedTheme[] {
  return detectThemes(
    readText(text, { title: null, url: null, published: null, publisher: null, language: null }),
    scheme,
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

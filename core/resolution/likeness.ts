import { ENTITY_TYPE_LABELS, type EntityType } from '../model/entity';
import type { Identifier } from './change';

/** What can speak for or against two entities being one. */
export const LIKENESS_KINDS = [
  'shared-alias',
  'shared-identifier',
  'shared-words',
  'same-parent',
  'named-as-one',
  'side-by-side',
  'mentioned-together',
  'parent-and-child',
  'group-and-listed',
  'known-apart',
  'other-words',
  'other-type',
  'other-identifier',
  'seldom-named',
] as const;
export type LikenessKind = (typeof LIKENESS_KINDS)[number];

/** What speaks for or against two entities being one, in words that a person reads, with how much it weighs. */
export interface LikenessReason {
  kind: LikenessKind;
  /** Positive speaks for it, negative against; −1 to 1. */
  weight: number;
  /** What stands behind the label: "Northern, Rare". */
  words: string;
}

const LABELS: Record<LikenessKind, string> = {
  'shared-alias': 'Shared name',
  'shared-identifier': 'Shared number',
  'shared-words': 'Shared words',
  'same-parent': 'Parent',
  'named-as-one': 'Named as one',
  'side-by-side': 'Side by side',
  'mentioned-together': 'Same articles',
  'parent-and-child': 'Parent',
  'group-and-listed': 'Listed company',
  'known-apart': 'Known apart',
  'other-words': 'Other words',
  'other-type': 'Type',
  'other-identifier': 'Number',
  'seldom-named': 'Named',
};

/** What stands before a reason's words: what it is about, or "Against". */
export const likenessLabel = ({ kind, weight }: LikenessReason): string =>
  weight < 0 ? 'Against' : LABELS[kind];

/** An entity as its likes are looked for, with all that is merged into it. */
export interface LikenessSide {
  id: number;
  /** Its keys, and those of its parts. */
  keys: readonly string[];
  type: EntityType;
  name: string;
  /** All names, folded. */
  folds: ReadonlySet<string>;
  identifiers: readonly Identifier[];
  /** As which its parent is shown. */
  parent: { key: string; name: string } | null;
  listedKey: string | null;
  /** The desk was set up with it: two such are two. */
  isKnown: boolean;
  /** Stories that name it. */
  articles: number;
}

/** How two entities stand in the articles that name both. */
export interface Together {
  /** Articles that name both. */
  articles: number;
  /** Words that name the one as the other: "Baotou Iron and Steel (Baogang)". */
  asOne: string | null;
  /** A sentence that names both side by side, as two. */
  sideBySide: string | null;
}

/** How much a word says: 1 for one that few names hold, 0 for one that all hold or that says nothing of whom. */
export type Rarity = (word: string) => number;

/** Words in names that say what kind of thing it is, or where: never who. */
const PLAIN = new Set(
  `and of the for de in on at co ltd limited company corp corporation inc plc group holding holdings enterprise enterprises
   international global national state central general first second china chinese prc committee commission bureau ministry
   department office association institute university academy center centre council administration government board
   party communist cpc congress conference meeting forum summit plan project programme program city province county region
   district autonomous new high tech technology technologies industry industrial industries development investment mr ms dr
   daily times news press media journal report review`.split(/\s+/),
);

export const wordsOf = (fold: string): string[] => fold.split(' ').filter((word) => word.length > 0);

/** True for a word that can tell one thing from another: no plain word, no sign alone. */
export const isTelling = (word: string): boolean =>
  !PLAIN.has(word) && (word.length > 2 || /[\p{N}\p{Script=Han}]/u.test(word));

const isNumber = (word: string): boolean => /\p{N}/u.test(word);

/** What a name of one word counts for, as against two that share several. */
const SHORT_NAME = 0.8;

/** Below this nobody is asked. */
export const LEAST_LIKENESS = 0.35;

const show = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(', ');

/** Of two names: the words that they share and those that each has alone, plain ones left out. */
function compareWords(one: string, other: string) {
  const [left, right] = [new Set(wordsOf(one).filter(isTelling)), new Set(wordsOf(other).filter(isTelling))];
  return {
    shared: [...left].filter((word) => right.has(word)),
    left: [...left].filter((word) => !right.has(word)),
    right: [...right].filter((word) => !left.has(word)),
  };
}

interface NamePair {
  share: number;
  shared: string[];
  left: string[];
  right: string[];
}

/** The two names, one of each, that share most of what tells them. Names that differ in a number share nothing. */
function nearestNames(one: LikenessSide, other: LikenessSide, rarity: Rarity): NamePair | null {
  const sum = (words: string[]) => words.reduce((all, word) => all + rarity(word), 0);
  let best: NamePair | null = null;
  const isPerson = one.type === 'person' || other.type === 'person';
  const telling = (side: LikenessSide) => [...side.folds].filter((fold) => saysWho(fold, isPerson));
  for (const a of telling(one)) {
    for (const b of telling(other)) {
      const { shared, left, right } = compareWords(a, b);
      if (shared.length === 0 || [...left, ...right].some(isNumber)) continue;
      const known = sum(shared);
      const all = known + Math.min(sum(left), sum(right)) + Math.max(sum(left), sum(right)) / 2;
      const share = all === 0 ? 0 : known / all;
      // A single common word may be a place or a family name: it says something where one name has no other.
      const isShort = shared.length === 1 && (left.length > 0 || right.length > 0);
      if (isShort && (one.type !== 'organization' || (left.length > 0 && right.length > 0))) continue;
      const counted = isShort ? share * SHORT_NAME : share;
      if (counted > (best?.share ?? 0)) best = { share: counted, shared, left, right };
    }
  }
  return best;
}

function nameReasons(one: LikenessSide, other: LikenessSide, rarity: Rarity): LikenessReason[] {
  const isPerson = one.type === 'person' || other.type === 'person';
  const common = [...one.folds].filter((fold) => other.folds.has(fold) && saysWho(fold, isPerson));
  if (common.length > 0) {
    return [{ kind: 'shared-alias', weight: 0.75, words: common.slice(0, 3).map(asName).join(', ') }];
  }
  const near = nearestNames(one, other, rarity);
  if (!near || near.share < 0.4) return [];
  const reasons: LikenessReason[] = [
    { kind: 'shared-words', weight: Math.min(0.75, near.share * 0.9), words: show(near.shared) },
  ];
  if (near.left.length > 0 && near.right.length > 0) {
    const words = `One says ${show(near.left)}, the other ${show(near.right)}`;
    reasons.push({ kind: 'other-words', weight: -0.45, words });
  }
  return reasons;
}

/** A name that many could have says nothing of whom: one letter, or a person's family name alone. */
function saysWho(fold: string, isPerson: boolean): boolean {
  const words = wordsOf(fold);
  if (isPerson && words.length === 1 && !/\p{Script=Han}{2}/u.test(fold)) return false;
  return fold.length > 1 && words.some(isTelling);
}

/** A folded name as a person would write it, roughly. */
const asName = (fold: string): string =>
  wordsOf(fold)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

function identifierReasons(one: LikenessSide, other: LikenessSide): LikenessReason[] {
  for (const { scheme, value } of one.identifiers) {
    const same = other.identifiers.find((each) => each.scheme === scheme && each.value === value);
    if (same) return [{ kind: 'shared-identifier', weight: 0.9, words: `${SCHEME_WORDS[scheme]} ${value}` }];
  }
  for (const { scheme, value } of one.identifiers) {
    const another = other.identifiers.find((each) => each.scheme === scheme);
    // A firm may be listed on two exchanges; a register gives one number to one thing.
    if (another && scheme !== 'ticker') {
      const words = `${SCHEME_WORDS[scheme]} ${value} and ${another.value}`;
      return [{ kind: 'other-identifier', weight: -0.9, words }];
    }
  }
  return [];
}

const SCHEME_WORDS: Record<Identifier['scheme'], string> = {
  wikidata: 'Wikidata',
  lei: 'LEI',
  ticker: 'Ticker',
};

function kinReasons(one: LikenessSide, other: LikenessSide): LikenessReason[] {
  const isOf = (key: string | null | undefined, side: LikenessSide) =>
    typeof key === 'string' && side.keys.includes(key);
  for (const [group, company] of [
    [one, other],
    [other, one],
  ] as const) {
    if (isOf(group.listedKey, company)) {
      const words = `“${group.name}” is listed through “${company.name}”`;
      return [{ kind: 'group-and-listed', weight: -0.9, words }];
    }
    if (isOf(company.parent?.key, group)) {
      const words = `“${group.name}” is the parent of “${company.name}”`;
      return [{ kind: 'parent-and-child', weight: -0.9, words }];
    }
  }
  if (one.parent && one.parent.key === other.parent?.key) {
    return [{ kind: 'same-parent', weight: 0.3, words: `${one.parent.name} in both` }];
  }
  return [];
}

function otherReasons(one: LikenessSide, other: LikenessSide): LikenessReason[] {
  const reasons: LikenessReason[] = [];
  if (one.isKnown && other.isKnown) {
    const words = 'The desk was set up with both as two';
    reasons.push({ kind: 'known-apart', weight: -0.9, words });
  }
  if (one.type !== other.type) {
    const [a, b] = [ENTITY_TYPE_LABELS[one.type].one, ENTITY_TYPE_LABELS[other.type].one.toLowerCase()];
    reasons.push({ kind: 'other-type', weight: -0.6, words: `${a} and ${b}` });
  }
  const seldom = one.articles <= other.articles ? one : other;
  if (seldom.articles === 1) {
    reasons.push({ kind: 'seldom-named', weight: -0.1, words: `“${seldom.name}” is named in one article` });
  }
  return reasons;
}

function togetherReasons(
  one: LikenessSide,
  other: LikenessSide,
  { articles, asOne, sideBySide }: Together,
): LikenessReason[] {
  if (asOne) return [{ kind: 'named-as-one', weight: 0.5, words: `“${asOne}”` }];
  if (sideBySide) {
    return [{ kind: 'side-by-side', weight: -0.6, words: `Both are named in one sentence: “${sideBySide}”` }];
  }
  const fewest = Math.min(one.articles, other.articles);
  if (articles === 0 || articles * 2 < fewest) return [];
  const words = articles === 1 ? 'Both in 1 article' : `Both in ${articles} articles`;
  return [{ kind: 'mentioned-together', weight: 0.2, words }];
}

/**
 * How alike two entities are, with what speaks for it and against, the weightiest first; null when nobody needs to be
 * asked. What speaks for it adds up without ever reaching 1; what speaks against takes its share of that. Symmetric.
 */
export function rateLikeness(
  one: LikenessSide,
  other: LikenessSide,
  { rarity, together }: { rarity: Rarity; together: () => Together },
): { likeness: number; reasons: LikenessReason[] } | null {
  const naming = [...nameReasons(one, other, rarity), ...identifierReasons(one, other)];
  // A common parent or common articles make no two things one.
  if (!naming.some(({ weight }) => weight > 0)) return null;
  const reasons = [...naming, ...kinReasons(one, other), ...otherReasons(one, other)];
  if (likenessOf([...reasons, { weight: 0.5 }]) < LEAST_LIKENESS) return null;
  reasons.push(...togetherReasons(one, other, together()));
  const likeness = likenessOf(reasons);
  if (likeness < LEAST_LIKENESS) return null;
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.kind < b.kind ? -1 : 1));
  return { likeness: Math.round(likeness * 100) / 100, reasons };
}

function likenessOf(reasons: readonly Pick<LikenessReason, 'weight'>[]): number {
  let unlike = 1;
  let doubt = 1;
  for (const { weight } of reasons) {
    if (weight > 0) unlike *= 1 - weight;
    else doubt *= 1 + weight;
  }
  return (1 - unlike) * doubt;
}

/** Which of two to keep: what the desk was set up with, else what more articles name, else the longer known. */
export function chooseKept(one: LikenessSide, other: LikenessSide): [keep: LikenessSide, fold: LikenessSide] {
  if (one.isKnown !== other.isKnown) return one.isKnown ? [one, other] : [other, one];
  if (one.articles !== other.articles) return one.articles > other.articles ? [one, other] : [other, one];
  return one.id < other.id ? [one, other] : [other, one];
}

import {
  chooseKept,
  isTelling,
  type LikenessSide,
  type Rarity,
  rateLikeness,
  type Together,
  wordsOf,
} from '@/core/resolution/likeness';
import { isAnswered, pairKey, type Resolution, replay, shownAs } from '@/core/resolution/replay';
import { sentencesOf } from '@/core/text/sentence';
import type { Queryable } from '@/db/connection';
import { listStandingChanges } from '@/db/queries/entity-change';
import {
  countBearers,
  findLikenessFacts,
  listAllNames,
  listCommonPlaces,
  listNamesHolding,
  listNamesOf,
  listSharedIdentifiers,
  type NameRow,
  type NamingPlace,
  readText,
} from '@/db/queries/likeness-facts';
import {
  deleteSuggestion,
  listSuggestedPairs,
  type SuggestedPair,
  storeSuggestion,
} from '@/db/queries/merge-suggestions';
import { GAZETTEER } from '@/extraction/rules/gazetteer';

/** A word, or a name, of more things than this says too little of any two. */
const MOST_SHARING = 8;
/** Characters of a sentence that are shown. */
const LONGEST_SENTENCE = 160;

type Pair = readonly [number, number];

/** Pairs by their key, each once. */
class Pairs {
  readonly byKey = new Map<string, Pair>();

  add(one: number, other: number): void {
    if (one !== other) this.byKey.set(pairKey(one, other), [one, other]);
  }
}

/** Who bears each name and each telling word, and which words are by themselves a name of somebody. */
interface NameIndex {
  byFold: Map<string, Set<number>>;
  byWord: Map<string, Set<number>>;
  alone: Map<string, Set<number>>;
}

function indexNames(names: readonly NameRow[]): NameIndex {
  const index: NameIndex = { byFold: new Map(), byWord: new Map(), alone: new Map() };
  const add = (map: Map<string, Set<number>>, key: string, id: number) => {
    const ids = map.get(key);
    if (ids) ids.add(id);
    else map.set(key, new Set([id]));
  };
  for (const { id, fold } of names) {
    add(index.byFold, fold, id);
    const words = new Set(wordsOf(fold).filter(isTelling));
    for (const word of words) add(index.byWord, word, id);
    const [only] = words;
    if (only !== undefined && words.size === 1) add(index.alone, only, id);
  }
  return index;
}

/**
 * Pairs that share a name, two telling words, or one that is by itself a name of either; with one of `among` in each (null:
 * any). A name or word that many bear tells nothing.
 */
function pairNames({ byFold, byWord, alone }: NameIndex, among: ReadonlySet<number> | null): Pairs {
  const pairs = new Pairs();
  const once = new Set<string>();
  const each = (ids: ReadonlySet<number>, found: (one: number, other: number) => void) => {
    if (ids.size < 2 || ids.size > MOST_SHARING) return;
    const list = [...ids];
    for (const [index, one] of list.entries()) {
      for (const other of list.slice(index + 1)) {
        if (!among || among.has(one) || among.has(other)) found(one, other);
      }
    }
  };
  for (const ids of byFold.values()) each(ids, (one, other) => pairs.add(one, other));
  for (const [word, ids] of byWord) {
    const short = alone.get(word);
    each(ids, (one, other) => {
      const key = pairKey(one, other);
      if (once.has(key) || short?.has(one) || short?.has(other)) pairs.add(one, other);
      else once.add(key);
    });
  }
  return pairs;
}

/** How rare a word is that so many entities bear. */
const rarityOf = (bearers: number): number => (bearers <= 2 ? 1 : 1 / (1 + Math.log2(bearers / 2)));

/** The rarity of words, each looked up once. */
function rarityBy(countBearers: (word: string) => number): Rarity {
  const known = new Map<string, number>();
  return (word) => {
    const rarity = known.get(word) ?? rarityOf(countBearers(word));
    known.set(word, rarity);
    return rarity;
  };
}

function readSide(db: Queryable, id: number): LikenessSide | null {
  const facts = findLikenessFacts(db, id);
  if (!facts) return null;
  const known = facts.keys.flatMap((key) => GAZETTEER.find(key) ?? []);
  const tickers = known.flatMap((entry) => entry.tickers);
  const stored = facts.identifiers.map(({ value }) => value);
  return {
    ...facts,
    folds: new Set(facts.folds),
    identifiers: [
      ...facts.identifiers,
      ...tickers
        .filter((value) => !stored.includes(value))
        .map((value) => ({ scheme: 'ticker' as const, value })),
    ],
    isKnown: known.length > 0,
  };
}

/** What stands between a name and another way to write it. */
const BRACKETED = /^\s?[(（][“"‘']?$/;

/** How two entities stand in the articles that name both. */
function readTogether(db: Queryable, one: LikenessSide, other: LikenessSide): Together {
  const [seldom, often] = one.articles <= other.articles ? [one, other] : [other, one];
  const places = listCommonPlaces(db, seldom.id, often.id);
  const byArticle = new Map<number, NamingPlace[]>();
  for (const place of places) {
    byArticle.set(place.articleId, [...(byArticle.get(place.articleId) ?? []), place]);
  }
  let sideBySide: string | null = null;
  for (const [articleId, named] of byArticle) {
    const text = readText(db, articleId);
    const beside = listNeighbours(named);
    const asOne = beside.find(([a, b]) => BRACKETED.test(text.slice(a.end, b.start)));
    if (asOne) {
      const words = `${text.slice(asOne[0].start, asOne[1].end)}${text[asOne[1].end] ?? ''}`;
      return { articles: byArticle.size, asOne: words.replace(/\s+/g, ' '), sideBySide: null };
    }
    sideBySide ??= findCommonSentence(text, beside);
  }
  return { articles: byArticle.size, asOne: null, sideBySide };
}

/** Places of the two that follow each other without overlapping, the one and then the other. */
function listNeighbours(named: readonly NamingPlace[]): [NamingPlace, NamingPlace][] {
  return named.flatMap((place, index): [NamingPlace, NamingPlace][] => {
    const next = named[index + 1];
    return next && next.side !== place.side && next.start >= place.end ? [[place, next]] : [];
  });
}

function findCommonSentence(text: string, beside: readonly [NamingPlace, NamingPlace][]): string | null {
  const near = beside.filter(([a, b]) => b.start - a.end < 2 * LONGEST_SENTENCE);
  if (near.length === 0) return null;
  const sentences = sentencesOf(text);
  for (const [a, b] of near) {
    const sentence = sentences.find(({ start, end }) => start <= a.start && b.end <= end);
    if (!sentence) continue;
    const words = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
    return words.length > LONGEST_SENTENCE ? `${words.slice(0, LONGEST_SENTENCE).trimEnd()}…` : words;
  }
  return null;
}

/** Judge these pairs, and bring what is suggested of them up to date. */
function ratePairs(
  db: Queryable,
  pairs: Pairs,
  suggested: readonly { id: number; entityId: number; otherId: number }[],
  { resolution, rarity }: { resolution: Resolution; rarity: Rarity },
): void {
  const sides = new Map<number, LikenessSide | null>();
  const sideOf = (id: number) => {
    const known = sides.get(id);
    if (known !== undefined) return known;
    const side = readSide(db, id);
    sides.set(id, side);
    return side;
  };
  const left = new Map<string, number>();
  for (const { id, entityId, otherId } of suggested) {
    const key = pairKey(shownAs(resolution, entityId), shownAs(resolution, otherId));
    if (left.has(key)) deleteSuggestion(db, id);
    else left.set(key, id);
  }
  for (const [key, [one, other]] of pairs.byKey) {
    if (isAnswered(resolution, one, other)) continue;
    const [first, second] = [sideOf(one), sideOf(other)];
    const rated =
      first &&
      second &&
      rateLikeness(first, second, { rarity, together: () => readTogether(db, first, second) });
    if (!rated) continue;
    const [keep, fold] = chooseKept(first, second);
    const pair: SuggestedPair = { entityId: keep.id, otherId: fold.id, ...rated };
    storeSuggestion(db, left.get(key), pair);
    left.delete(key);
  }
  for (const id of left.values()) deleteSuggestion(db, id);
}

/** More entities than these are looked for among all names at once. */
const MOST_ASKED = 25;

/** The names that can lead to likes of some entities (null: all), and how rare words are on the whole desk. */
function readNames(db: Queryable, among: ReadonlySet<number> | null): { index: NameIndex; rarity: Rarity } {
  const isWhole = among === null || among.size > MOST_ASKED;
  const own = isWhole ? [] : listNamesOf(db, [...among]);
  const words = new Set(own.flatMap((fold) => wordsOf(fold).filter(isTelling)));
  const index = indexNames(isWhole ? listAllNames(db) : listNamesHolding(db, own, [...words]));
  const isCounted = (word: string) => isWhole || words.has(word);
  const count = (word: string) =>
    isCounted(word) ? (index.byWord.get(word)?.size ?? 0) : countBearers(db, word);
  return { index, rarity: rarityBy(count) };
}

/**
 * Look for entities that may be one, by the names of the whole desk: those that share a name, a rare word or a number.
 * With `touched`, only pairs with one of these entities are judged, such as those that an import has named or a person has
 * changed. What people have answered is never suggested again, unless the answer is taken back.
 */
export function suggestMerges(
  db: Queryable,
  touched: readonly number[] | null = null,
  resolution: Resolution = replay(listStandingChanges(db)),
): void {
  const among = touched && new Set(touched.map((id) => shownAs(resolution, id)));
  const { index, rarity } = readNames(db, among);
  const pairs = pairNames(index, among);
  for (const [one, other] of listSharedIdentifiers(db)) {
    if (!among || among.has(one) || among.has(other)) pairs.add(one, other);
  }
  const suggested = listSuggestedPairs(db, among && [...among, ...(touched ?? [])]);
  ratePairs(db, pairs, suggested, { resolution, rarity });
}

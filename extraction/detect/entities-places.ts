import type { EntityType } from '@/core/model/entity';
import { matchesOf } from '@/core/text/matches';
import { remembering } from '@/core/text/remember';
import type { Span } from '@/core/text/span';
import { slug } from '../rules/gazetteer-entry';
import { isCommonWord } from '../rules/names-common-words';
import { DEMONYMS } from '../rules/names-news';
import {
  COMMON_NAME_WORDS,
  LEADING_WORDS,
  NATIONALITIES,
  STRONG_HEADS,
  WEAK_HEADS,
} from '../rules/names-organisations';
import type { NameCandidate } from './entities-candidate';
import type { OpenContext } from './entities-organisations';
import { isRoleWord } from './entities-people';
import type { Token } from './entities-tokens';
import { isInZone, touching } from './entities-zones';
import { makeGatedFinder } from './word-gate';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Capitalised last words of places. */
const PLACE_HEADS = wordsOf(
  'County City Province Prefecture District Banner League Township Town Village Mine Zone Base Bridge Port Park River Lake Mountain Mountains Island Islands Peninsula Strait Basin Plateau Airport Campus Refinery Smelter Workshop State Sea Bay Gulf Ocean Desert Valley Hills Creek Harbour Harbor Canal Territory Oblast Governorate Province Dam Reservoir Deposit Colliery Quarry Steelworks',
);
/** Small words that make a place of the name before them: "the Ngualla deposit". */
const SMALL_HEADS = wordsOf(
  'county district prefecture mine deposit pit orebody township province refinery smelter oilfield gasfield coalfield colliery seaport harbour',
);
/** Plants that are called by their place, and often are firms. */
const WORKS_HEADS = wordsOf('Refinery Smelter Steelworks');
/** What a mine or deposit yields, between its name and the word for it. */
const MINED = wordsOf(
  'copper gold silver nickel coal zinc lead tin lithium uranium iron iron-ore cobalt manganese tungsten antimony bauxite graphite phosphate potash vanadium',
);
/** Buildings of meetings need two words of their own: "Information Building". */
const BUILDINGS = wordsOf('Building Tower Hall Center Centre Stadium Hotel Auditorium');
const MEETING_HOUSE =
  /(?:Conference|Convention|Exhibition|Exchange|Information|Culture|Cultural|Activity|Media|Office|Congress|International) (?:Building|Tower|Hall|Center|Centre)$/;

/** Last words of newspapers and journals. */
const PUBLICATION_HEADS = wordsOf(
  'Daily Times News Post Journal Herald Weekly Gazette Tribune Magazine Newspaper Chronicle Observer Telegraph',
);
/** All of these: every word of a text is asked whether it is one, and hardly any is. */
const HEADS: ReadonlySet<string> = new Set([
  ...PLACE_HEADS,
  ...SMALL_HEADS,
  ...BUILDINGS,
  ...PUBLICATION_HEADS,
]);

const NOT_ALONE =
  /^(?:pilot|production|industrial|main|open|economic|development|research|high|tech|free|trade|central|national|big|old|own|islamic|member|united|party|raw|new|home|market|news)$/;

/** Places and publications that no list knows, by the word at the end of their names. */
export function readPlaces(context: OpenContext): NameCandidate[] {
  const { text, tokens, headings } = context;
  const found: NameCandidate[] = [];
  for (let head = 1; head < tokens.length; head++) {
    const token = tokens[head]!;
    if (!HEADS.has(token.text)) continue;
    if (text.slice(tokens[head - 1]!.end, token.start) !== ' ') continue;
    const isSmall = SMALL_HEADS.has(token.text);
    const isWorks = WORKS_HEADS.has(token.text);
    const isBuilding = BUILDINGS.has(token.text);
    const isPublication = PUBLICATION_HEADS.has(token.text);
    // "The Lakeside copper mine": what is dug there may stand between.
    let first = isSmall && MINED.has(tokens[head - 1]!.text) ? head - 1 : head;
    const tail = first;
    while (first > 0) {
      const before = tokens[first - 1]!;
      const gap = text.slice(before.end, tokens[first]!.start);
      const isLink =
        (before.fold === 'and' || before.text === '&') &&
        gap === ' ' &&
        !isSmall &&
        first > 1 &&
        tokens[first - 2]!.isCapital &&
        COMMON_NAME_WORDS.has(tokens[first - 2]!.fold) &&
        text.slice(tokens[first - 2]!.end, before.start) === ' ';
      const isTech = before.fold === 'tech' && gap === ' ' && first > 1 && tokens[first - 2]!.isCapital;
      const isNumber =
        /^\d{1,3}$/.test(before.text) &&
        gap === ' ' &&
        /No\. ?$/.test(text.slice(Math.max(0, before.start - 5), before.start));
      const isPair = isBuilding && before.isCapital && gap === ' & ';
      if (!isLink && !isTech && !isNumber && !isPair && !(before.isCapital && /^(?:[ -]|\. )$/.test(gap)))
        break;
      if (gap === '. ' && before.text !== 'No') break;
      first--;
    }
    while (first < head && (LEADING_WORDS.has(tokens[first]!.fold) || !tokens[first]!.isCapital)) first++;
    if (first === tail) continue;
    const next = tokens[head + 1];
    if (next?.isCapital && text.slice(token.end, next.start) === ' ') continue;
    const last = isSmall ? tail - 1 : head;
    const span = { start: tokens[first]!.start, end: tokens[last]!.end };
    if (isInZone(headings, span)) continue;
    const own = tokens.slice(first, tail).map((word) => word.fold);
    const isTelling = own.some(
      (word) =>
        !NOT_ALONE.test(word) &&
        !COMMON_NAME_WORDS.has(word) &&
        !LEADING_WORDS.has(word) &&
        !(isSmall && (DEMONYMS.has(word) || NATIONALITIES.has(word))),
    );
    const name = text.slice(span.start, span.end);
    let type: EntityType = 'place';
    if (isBuilding) {
      if (!MEETING_HOUSE.test(name)) continue;
    } else if (isPublication) {
      type = 'publication';
      const isSay =
        /^(?:['’]s)? (?:reported|said|says|reports|wrote|writes)|^,? (?:the|a) [\w -]{0,30}(?:newspaper|paper|journal|outlet)/.test(
          text.slice(span.end, span.end + 50),
        );
      if (!isTelling && !isSay) continue;
      if (own.length > 4) continue;
    } else if (!isTelling || own.length > 9) continue;
    if (isSmall && own.length > 4) continue;
    // "Lakeside Copper Smelter" is a firm, unless the text goes there.
    if (
      isWorks &&
      !/\b(?:the|at|in|near|to|from|its|their) $/i.test(text.slice(Math.max(0, span.start - 6), span.start))
    )
      type = 'organization';
    found.push({
      ...span,
      key: `${type}:${slug(name)}`,
      type,
      name,
      entry: null,
      confidence: isSmall || isBuilding ? 0.6 : 0.7,
    });
  }
  return found;
}

/** Words before "in" that go on to a firm or a matter, not to a place. */
const NOT_LOCAL =
  /^(?:stakes?|shares?|interests?|invest(?:s|ed|ing|ments?|ors?)?|stock|holdings?|confidence|trust|believ(?:e|es|ed)|faith|engaged|dealt|deals?|trades?|trading|specialis(?:es|ed|ing)|specializ(?:es|ed|ing)|versed|lessons?|shareholders?|majority|%|position|analysts?|strategists?|economists?|professors?|partners?|engineers?|managers?|directors?|staff|workers?|employees?|executives?|officials?|researchers?|heads?|editor|chief|ceo|president|chairman|lawyers?|looked|looking|aimed|priced|pointed|poin?ting|hit|arrived|degrees?|studied|rises?|rose|falls?|fell|increases?|decline)$/;
/** What a place is, in an apposition: "Ruashi, the copper mine in …". */
const IS_PLACE =
  /^, (?:the|an?|its|their) (?:[\p{L}\d'’-]+ ){0,5}?(?:mine|deposit|project site|orebody|town|city|village|port|harbour|harbor|county|province|district|prefecture|region|capital|suburb|island|smelter site|industrial (?:zone|park))\b/u;

const MAY_LEAD = new Set([
  'in',
  'near',
  'at',
  'and',
  'the',
  'its',
  'their',
  'our',
  'of',
  'to',
  'from',
  'outside',
  'around',
  'fob',
  'cif',
]);
/** Going somewhere, a distance or direction, a kind of place, a term of trade before the name. */
const LEADS_THERE =
  /\b(?:(?:north|south|east|west|northeast|northwest|southeast|southwest|outside|outskirts|port|city|town|village|county|district|province|suburb|capital|\d (?:km|kilometres|kilometers|miles) \w*) of|(?:went|go|goes|flew|fly|travel(?:led|ed|s)?|drove|drive|came|trip|tour|visit|visits|flights?|railway|road|line|moved|returned) (?:on |back )?to|(?:km|kilometres|kilometers|miles|shipped|railed|trucked|road|flights?) from|outside|fob|cif) $/i;
const leadsThere = (text: string, start: number): boolean =>
  LEADS_THERE.test(text.slice(Math.max(0, start - 36), start));

const COMMA = 0x2c;

/** One blank or hyphen between the two. */
function isNear(text: string, before: Token, after: Token): boolean {
  const code = text.charCodeAt(before.end);
  return after.start === before.end + 1 && (code === 0x20 || code === 0x2d);
}

/**
 * Places by where the words stand: behind "in", "near" and "at", or before an apposition that says what they are.
 * Only words that no list knows come so far; a name that a company's verb or form follows is not taken.
 */
export function readPlacesInContext({ text, tokens, known, headings }: OpenContext): NameCandidate[] {
  const found: NameCandidate[] = listedSites(text, known, headings);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.isCapital || token.isHan || LEADING_WORDS.has(token.fold)) continue;
    const first = i;
    let last = i;
    while (last + 1 < tokens.length && last < i + 3 && tokens[last + 1]!.isCapital) {
      const next = tokens[last + 1]!;
      if (!isNear(text, tokens[last]!, next)) break;
      last++;
    }
    const before = tokens[i - 1];
    i = last;
    // Most capitals stand neither behind such a word nor before an apposition; they cost no more than this.
    if (!(before && MAY_LEAD.has(before.fold)) && text.charCodeAt(tokens[last]!.end) !== COMMA) continue;
    const governor = tokens[first - 2];
    const span = { start: token.start, end: tokens[last]!.end };
    const isWhole = tokens
      .slice(isGeographic(tokens, first, last) ? first + 1 : first, last + 1)
      .every(isOpenName);
    if (!isWhole || isInZone(headings, span) || touching(known, span).length > 0) continue;
    if (before?.isCapital && isNear(text, before, token) && !LEADING_WORDS.has(before.fold)) continue;
    const behind = text.slice(span.end, span.end + 70);
    const isNamed = IS_PLACE.test(behind) || (isOwned(before) && WORKS.test(behind));
    const number = isNamed ? behind.match(/^ \d+-\d+(?= )/)?.[0] : undefined;
    if (number) span.end += number.length;
    const isListed = !isNamed && inPlaceList(text, tokens, first, known, found);
    if (!isNamed && !isListed) {
      const isThere =
        before &&
        text.slice(before.end, span.start) === ' ' &&
        (/^(?:in|near|at)$/.test(before.fold) || leadsThere(text, span.start));
      if (!isThere) continue;
      if (governor && NOT_LOCAL.test(governor.fold)) continue;
      if (
        /^(?:['’]s| (?:said|says|told|shares|stock|and (?:Sons|Co)))\b/.test(
          text.slice(span.end, span.end + 12),
        )
      )
        continue;
    }
    const name = text.slice(span.start, span.end);
    found.push({
      ...span,
      key: `place:${slug(name)}`,
      type: 'place',
      name,
      entry: null,
      confidence: isNamed ? 0.7 : 0.5,
    });
  }
  return found;
}

const SITE_NAME = String.raw`\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{2,})?`;
/** "Two tungsten mines, Lakeside and Hillside,": several places of one kind, and what they are called. */
const findListedSites = makeGatedFinder(
  new RegExp(
    String.raw`\b(?:mines|pits|deposits|collieries|quarries|orebodies|towns|cities|villages|counties|districts|ports|provinces|islands)(?:,|:| –| —) ((?:${SITE_NAME}, ){0,4}${SITE_NAME},? and ${SITE_NAME})(?=[,.;:)]| –| —)`,
    'gu',
  ),
);

const SITE_NAMES = new RegExp(SITE_NAME, 'gu');

function listedSites(text: string, known: NameCandidate[], headings: Span[]): NameCandidate[] {
  return findListedSites(text).flatMap(({ index, 0: whole, 1: list = '' }) => {
    const from = index + whole.length - list.length;
    return matchesOf(list, SITE_NAMES).flatMap(({ index: at, 0: name }) => {
      const span = { start: from + at, end: from + at + name.length };
      if (isInZone(headings, span) || touching(known, span).length > 0) return [];
      return [
        { ...span, key: `place:${slug(name)}`, type: 'place' as const, name, entry: null, confidence: 0.7 },
      ];
    });
  });
}

/** "Port Lakeside", "El Lago": first words that only names of places have. */
const isGeographic = (tokens: Token[], first: number, last: number): boolean =>
  last > first &&
  /^(?:Port|Mount|Lake|Fort|Cape|San|Santa|Santo|Saint|St|El|La|Los|Las|Le|Cerro|Rio|New|Puerto|Salar|North|South|East|West|Upper|Lower|Great|Broken)$/.test(
    tokens[first]!.text,
  );

/** "The Smederevo works", "its Kenli 10-2 field": what stands there is called after the place. */
const WORKS =
  /^ (?:\d+-\d+ )?(?:works|steelworks|plant|mill|field|oilfield|smelter|refinery|complex|project|mine)\b/;
const isOwned = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:the|its|their|our)$/.test(before.fold);

/** "In Wolfsburg and Zwickau": a place before the "and", and a preposition before that. */
function inPlaceList(
  text: string,
  tokens: Token[],
  first: number,
  known: NameCandidate[],
  found: readonly NameCandidate[],
): boolean {
  const and = tokens[first - 1];
  const other = tokens[first - 2];
  const lead = tokens[first - 3];
  if (
    !and ||
    !other ||
    !lead ||
    and.text !== 'and' ||
    !other.isCapital ||
    !/^(?:in|at|near)$/.test(lead.text)
  )
    return false;
  if (text.slice(other.end, tokens[first]!.start) !== ' and ') return false;
  return touching(known, other)[0]?.type === 'place' || found.at(-1)?.end === other.end;
}

/** A capitalised word that says nothing by itself: no function, no common word, no abbreviation. */
export const isOpenName = ({ isCapital, isHan, text, fold }: Token): boolean =>
  isCapital && !isHan && text.length > 3 && isCapitalised(text) && saysNothing(fold);

const isCapitalised = remembering((word) => /^\p{Lu}\p{Ll}+$/u.test(word));

const saysNothing = remembering(
  (fold) =>
    !LEADING_WORDS.has(fold) &&
    !COMMON_NAME_WORDS.has(fold) &&
    !STRONG_HEADS.has(fold) &&
    !WEAK_HEADS.has(fold) &&
    !NATIONALITIES.has(fold) &&
    !DEMONYMS.has(fold) &&
    !isRoleWord(fold) &&
    !isCommonWord(fold),
);

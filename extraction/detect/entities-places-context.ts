import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import { LEADING_WORDS } from '../rules/names-organisations';
import { made, type NameCandidate } from './entities-candidate';
import type { OpenContext } from './entities-organisations';
import { isOpenName, isShortName } from './entities-places';
import type { Token } from './entities-tokens';
import { isInZone, touching } from './entities-zones';
import { makeGatedFinder } from './word-gate';

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

/** "From Lakeside, Oklahoma": a known place behind the comma holds the one before it. */
function standsBeforePlace(text: string, { end }: Span, known: readonly NameCandidate[]): boolean {
  if (text.slice(end, end + 2) !== ', ') return false;
  const larger = touching(known, { start: end + 2, end: end + 3 })[0];
  return (
    larger?.type === 'place' &&
    larger.start === end + 2 &&
    !/^ (?:and|or) /.test(text.slice(larger.end, larger.end + 5))
  );
}

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
    const behind = text.slice(span.end, span.end + 70);
    const isTold = IS_PLACE.test(behind);
    const isWhole = tokens
      .slice(isGeographic(tokens, first, last) ? first + 1 : first, last + 1)
      // Short words may be names where the text itself says what they name: "Lai Chau, the province".
      .every((word) => isOpenName(word) || (isTold && last > first && isShortName(word)));
    if (!isWhole || isInZone(headings, span) || touching(known, span).length > 0) continue;
    if (before?.isCapital && isNear(text, before, token) && !LEADING_WORDS.has(before.fold)) continue;
    const isNamed = isTold || (isOwned(before) && WORKS.test(behind));
    const number = isNamed ? behind.match(/^ \d+-\d+(?= )/)?.[0] : undefined;
    if (number) span.end += number.length;
    const isListed = !isNamed && inPlaceList(text, tokens, first, known, found);
    if (!isNamed && !isListed) {
      const isThere =
        before &&
        text.slice(before.end, span.start) === ' ' &&
        (/^(?:in|near|at)$/.test(before.fold) ||
          leadsThere(text, span.start) ||
          (before.fold === 'from' && standsBeforePlace(text, span, known)));
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
    found.push(made(span.start, span.end, 'place', name, isNamed ? 0.7 : 0.5));
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
      return [made(span.start, span.end, 'place', name, 0.7)];
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
  /^ (?:\d+-\d+ )?(?:works|steelworks|plant|mill|field|oilfield|smelter|refinery|complex|project|mine|border (?:crossing|post|port|station|gate)|checkpoint|port of entry)\b/;
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

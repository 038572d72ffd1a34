import type { EntityType } from '@/core/model/entity';
import { remembering } from '@/core/text/remember';
import { isCommonWord } from '../rules/names-common-words';
import { DEMONYMS } from '../rules/names-news';
import {
  COMMON_NAME_WORDS,
  LEADING_WORDS,
  NATIONALITIES,
  STRONG_HEADS,
  WEAK_HEADS,
} from '../rules/names-organisations';
import { made, type NameCandidate } from './entities-candidate';
import type { OpenContext } from './entities-organisations';
import { isRoleWord } from './entities-people';
import type { Token } from './entities-tokens';
import { isInZone } from './entities-zones';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Capitalised last words of places. */
const PLACE_HEADS = wordsOf(
  'County City Province Prefecture District Banner League Township Town Village Mine Zone Base Bridge Port Park River Lake Mountain Mountains Island Islands Peninsula Strait Basin Plateau Airport Campus Refinery Smelter Workshop State Sea Bay Gulf Ocean Desert Valley Hills Creek Harbour Harbor Canal Territory Oblast Governorate Province Dam Reservoir Deposit Colliery Quarry Steelworks Museum',
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
    found.push(made(span.start, span.end, type, name, isSmall || isBuilding ? 0.6 : 0.7));
  }
  return found;
}

/** A capitalised word that says nothing by itself: no function, no common word, no abbreviation. */
export const isOpenName = ({ isCapital, isHan, text, fold }: Token): boolean =>
  isCapital && !isHan && text.length > 3 && isCapitalised(text) && saysNothing(fold);

/** As `isOpenName`, for words of three letters. */
export const isShortName = ({ isCapital, isHan, text, fold }: Token): boolean =>
  isCapital && !isHan && text.length === 3 && isCapitalised(text) && saysNothing(fold);

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

import type { EntityType } from '@/core/model/entity';
import { isCommonWord } from '../rules/names-common-words';
import { GIVEN_NAMES } from '../rules/names-given';
import { EVENT_HEADS, NEWS_HEADS, NOT_ACRONYMS, SPEECH, TEAMS, TITLES } from '../rules/names-news';
import { BODY_HEADS, STRONG_HEADS, WEAK_HEADS } from '../rules/names-organisations';
import { GIVEN_NAME, SURNAMES } from '../rules/names-people';
import { isRoleWord } from './entities-people';
import type { Run } from './find-names-runs';

/** What a run names by its own words and context; the weight counts where the same words stand elsewhere. */
export interface Verdict {
  type: EntityType;
  weight: number;
}

const verdict = (type: EntityType, weight: number): Verdict => ({ type, weight });

/** What belongs to a firm: "Lakeside's shares", "Lakeside shares". */
const OF_A_FIRM =
  /^(?:['’]s)? (?:shares?|stock|stocks|bonds?|profits?|revenues?|sales|earnings|results|board|customers?|products?|headquarters|shareholders|subsidiary|unit|executives?|employees|spokes(?:man|woman|person)|chief executive|CEO|chairman|announced|reported|posted|acquired|agreed to (?:buy|acquire|sell)|plans to|launched)\b/;
const PLACE_HEAD =
  /^(?:county|city|town|village|province|island|islands|river|lake|mountain|mountains|mount|bay|sea|ocean|valley|beach|street|avenue|road|square|airport|park|hills?|desert|peninsula|coast|strait|gulf|district|region|state|territory|port|bridge|canal|forest|stadium|arena|heights|springs|falls|creek)$/;

/**
 * The type of an open run: null when it is no name of person, body or place (contests, days, abbreviations of measures);
 * undefined when neither its words nor its context tell.
 */
export function typeOfRun(text: string, run: Run): Verdict | null | undefined {
  const { words, before, after } = run;
  const last = words[words.length - 1]!.fold;
  const first = words[0]!.fold;
  const next = text.slice(run.end, run.end + 40);
  if (run.text.endsWith(' S.A.')) return verdict('organization', 2);
  if (words.length === 1) return typeOfSingle(text, run, next);
  if (EVENT_HEADS.has(last)) return null;
  if (IS_PLACE_BEHIND.test(next) || IS_PLACE_BEFORE.test(text.slice(Math.max(0, run.start - 24), run.start)))
    return verdict('place', 2);
  if (TEAMS.has(last) || NEWS_HEADS.has(last) || STRONG_HEADS.has(last) || WEAK_HEADS.has(last))
    return verdict('organization', 2);
  if (
    PLACE_HEAD.test(last) ||
    /^(?:mount|lake|port|fort|cape|san|santa|saint|st|new|north|south|east|west|upper|lower)$/.test(first)
  )
    return verdict('place', 1.5);
  if (words.some(({ fold }) => BODY_HEADS.has(fold) || fold === 'and')) return verdict('organization', 1.5);
  const isPlain = words.every(
    ({ text: word }) => /^\p{Lu}(?:\p{Ll}|['’]|\p{Lu}(?=\p{Ll}))*$/u.test(word) || word.length === 1,
  );
  const isAddressed = before !== null && (TITLES.has(before.fold) || isRoleWord(before.fold));
  if (GIVEN_NAMES.has(first) && words.length <= 4) return verdict('person', 2);
  if (isPlain && words.length <= 4) {
    if (isAddressed || (after && SPEECH.test(after.text))) return verdict('person', 2);
    if (before && SPEECH.test(before.text)) return verdict('person', 2);
    if (SURNAMES.has(first) && words.length === 2 && GIVEN_NAME.test(last)) return verdict('person', 2);
    // "Ada Moss, 41, …", "Moss (Lakeland)": ages and lists of winners.
    if (/^, \d{2},|^ \(\p{Lu}|^, (?:an?|the|who|whose)\b/u.test(next)) return verdict('person', 1.5);
    if (before && /^(?:in|near|outside)$/.test(before.text)) return verdict('place', 1.5);
    if (!words.some(({ fold }) => isCommonWord(fold))) return verdict('person', 1);
  }
  if (OF_A_FIRM.test(next)) return verdict('organization', 1.5);
  if (words.some(({ text: word }) => word.length > 1 && word === word.toUpperCase()))
    return verdict('organization', 1);
  if (words.every(({ fold }) => isCommonWord(fold)) && run.isFirst) return null;
  return verdict('organization', 0.5);
}

const IS_PLACE_BEHIND =
  /^ (?:state|province|port|airport|county|city|district|peninsula|islands?|coast|valley|river|region|prefecture|harbour|harbor)\b/;
const IS_PLACE_BEFORE =
  /\b(?:(?:coasts?|city|town|village|capital|province|state|outskirts|suburb|island|port) of|northern|southern|eastern|western|left|reached|toward|towards|flew to|en route to) $/;
const ACTS =
  /^(?:['’]s (?:adviser|aide|wife|husband|son|daughter|lawyer|attorney|father|mother|goal|header|shot|death|career|trial|office|visit)| (?:was|is|has|had|missed|scored|announced|won|lost|finished|returned|joined|left|met|made|took|beat|became|began|called|came|died|felt|found|gave|got|hit|held|kept|knew|led|needed|played|pleaded|ran|received|saved|saw|served|spent|spoke|struck|thought|tried|turned|used|wanted|went|would|will meet|and \p{Lu}\p{Ll}+ (?:will|would|have|had|were|are)))\b/u;

function typeOfSingle(text: string, run: Run, next: string): Verdict | null | undefined {
  const { before, after } = run;
  const word = run.words[0]!;
  if (/^[A-Z&]{2,7}s?$/.test(word.text)) {
    const isMeasure =
      NOT_ACRONYMS.has(word.fold) ||
      (word.text.length > 3 && isCommonWord(word.fold)) ||
      /^[IVXLC]+$/.test(word.text) ||
      /^[$€£\d]/.test(next);
    return isMeasure || word.text.length < 2 ? null : verdict('organization', 1.5);
  }
  if (word.text.length < 3 || EVENT_HEADS.has(word.fold) || isRoleWord(word.fold) || TITLES.has(word.fold))
    return null;
  if (TEAMS.has(word.fold)) return verdict('organization', 2);
  if (OF_A_FIRM.test(next)) return verdict('organization', 1.5);
  if (before && TITLES.has(before.fold)) return verdict('person', 2);
  if (after && SPEECH.test(after.text) && next.startsWith(' ')) return verdict('person', 1);
  if (before && SPEECH.test(before.text) && text.slice(before.end, run.start) === ' ')
    return verdict('person', 1);
  if (IS_PLACE_BEHIND.test(next) || IS_PLACE_BEFORE.test(text.slice(Math.max(0, run.start - 24), run.start)))
    return verdict('place', 2);
  if (before && /^(?:in|near|outside)$/.test(before.text)) return verdict('place', 1.5);
  if (/^, \p{Lu}\p{Ll}+(?:,|\.|;)/u.test(next) && before && /^(?:at|from|to|of|in)$/.test(before.text))
    return verdict('place', 1);
  if (GIVEN_NAMES.has(word.fold)) return verdict('person', 1);
  // "Kenya's Moss": whoever belongs to a place.
  if (before?.fold === 's' && /^[’']$/.test(text.charAt(before.start - 1))) return verdict('person', 0.6);
  if (before && /^(?:at|from|to|into)$/.test(before.text)) return verdict('place', 0.4);
  // "Lakeside 2 Rovers 1", "Lakeside beat Rovers".
  if (/^ \d+(?:\s|,|$)|^ (?:beat|v|vs|lost|drew|won|defeated)\b/.test(next))
    return verdict('organization', 0.6);
  // Whoever acts, feels or owns without being told what he is, is a person in the news.
  if (ACTS.test(next)) return verdict('person', 0.6);
  if (run.isFirst) return undefined;
  return verdict('organization', 0.3);
}

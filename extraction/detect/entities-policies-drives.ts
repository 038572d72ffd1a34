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
import { policyName } from './entities-policies-shape';
import { isInZone, touching } from './entities-zones';

/** Small words for what has a name of its own before it: "its Bright Helmet course". */
const DRIVES: ReadonlySet<string> = new Set(
  'course courses campaign drive programme program scheme initiative'.split(' '),
);
const LONGEST = 4;

/**
 * "The group’s Bright Helmet course": two capitals or more before a small word for a course or drive, of which one at least is
 * no common word of trade. Whose it is stands before the name, with "’s" or as a name that is known.
 */
export function readDrives({ text, tokens, known, headings }: OpenContext): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let head = 2; head < tokens.length; head++) {
    if (!DRIVES.has(tokens[head]!.text)) continue;
    let first = head;
    while (
      first > 0 &&
      tokens[first - 1]!.isCapital &&
      text.slice(tokens[first - 1]!.end, tokens[first]!.start) === ' '
    )
      first--;
    while (first < head && LEADING_WORDS.has(tokens[first]!.fold)) first++;
    const own = tokens.slice(first, head);
    if (own.length < 2 || own.length > LONGEST) continue;
    const span = { start: own[0]!.start, end: own.at(-1)!.end };
    const isBody = STRONG_HEADS.has(own.at(-1)!.fold) || WEAK_HEADS.has(own.at(-1)!.fold);
    const isAnybodys = own.some(
      ({ fold }) =>
        NATIONALITIES.has(fold) ||
        DEMONYMS.has(fold) ||
        isRoleWord(fold) ||
        /^(?:united|university|white)$/.test(fold),
    );
    if (isBody || isAnybodys || own.every(({ fold }) => COMMON_NAME_WORDS.has(fold))) continue;
    if (isInZone(headings, span) || touching(known, span).length > 0) continue;
    found.push(policyName(span.start, span.end, 'programme', text.slice(span.start, span.end), 0.6));
  }
  return found;
}

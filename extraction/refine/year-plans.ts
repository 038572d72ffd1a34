import type { Span } from '@/core/text/span';
import { type Reading, spanAt } from '../reading';
import type { Question } from './year-question';

/** Whether the text speaks of a date as of one to come: by a plan before or behind it, or in the present tense. */

const PLANNED =
  /\b(?:will|shall|won['’]t|would(?! have)|should(?! have)|aim(?:s|ing)? to|hop(?:es|ing) to|on (?:track|course) (?:to|for)|(?:fixed|set|pencilled in|booked) for|(?:postponed|put off|pushed back|delayed|deferred|moved|extended|runs?)(?: from [^.;,]{3,20})? (?:to|till|until|through)|due (?:to|on|in)|scheduled|slated|set to|expect(?:s|ed)?|planned|plans? to|intends? to|ending|payable|is to|are to|to be held|dates?\b[^.;]{0,60}\b(?:is|are|was|were|has been|have been) (?:now )?(?:settled|fixed|set|agreed|confirmed):?|(?<!entitled to )votes?|takes? place|deadline|no later than|effective|appl(?:y|ies)|valid|takes? effect|enters? into force)(?:\b|(?<=:))(?:[^.;:]|:(?=\d)){0,80}$|(?<!\b(?:the|an?|its|their|this|at|after|before|by|until|since|of|market|trading|declared|thrown|was|were) |['’]s )\b(?:begins?|starts?|opens?|ends?|closes?|resumes?|expires?|meets?|sits?|convenes?|takes? (?:over|office)|steps? (?:down|in)|retires?|reopens?)(?: again| next| anew| once more)? (?:in |on |from )?$|\b(?:until|till) (?<!\b(?:ran|was|were|had|did|said|gave|heard|knew|held|lasted|took|kept|stood|[a-z]{2,}ed)\b[^.;]{0,40}(?:until|till) |^not (?:until|till) )$|(?:将|將|拟|擬|计划|計劃|预计|預計|定于|定於|定在|按(?:计划|計劃)，?|(?:决定|決定|要求|部署)(?=[自从從于於在]))[^，。；]*$/i;

/** "Will grow after it opened on March 3": behind such a verb a day is past, whatever is to come. */
export const PAST_VERB =
  /(?<!\b(?:be|been|is|are|get|the|an?|its|their|first|last|new|fully) )\b(?!(?:scheduled|slated|expected|planned)\b)[a-z]{3,}ed\b/;
/** "It will build a mill, the group said on Monday": the day belongs to what was said. */
const SAID =
  /(?<!\b(?:be|being|get) )\b(?:said|says|told|announced|reported|showed|wrote|added|noted|stated|according|disclosed|published|released|filed|approved|signed)\b|, (?:an?|the|its)(?: [\w-]+){0,4} (?:notice|statement|filing|bulletin|circular|letter|note)\b|表示|宣布|公告|披露|报道|称/;

/** Does the text, by the words before the date, speak of something that lay ahead of it? */
export function isPlanned(reading: Reading, at: Span): boolean {
  return planBefore(reading, at) !== null;
}

/** The words of a plan up to the date that it is for, or null. */
export function planBefore(reading: Reading, at: Span): string | null {
  const sentence = spanAt(reading.sentences, at.start);
  const cue = PLANNED.exec(reading.text.slice(sentence?.start ?? at.start, at.start));
  if (cue !== null) return SAID.test(cue[0]) ? null : cue[0];
  const opens =
    sentence && OPENING.test(reading.text.slice(sentence.start, Math.min(at.start, sentence.start + 24)));
  return opens && at.start - sentence.start <= 24 ? planBehind(reading.text, at.end) : null;
}

/** Words that tell of the past; without one of them a sentence is in the present tense. */
const TOLD_AS_PAST =
  /\p{Script=Han}{2}|\b(?:was|were|had|did|took|held|met|went|gave|came|led|ran|began|spoke|sat|made|won|rose|fell|grew|got|put|sent|drew|since|last|past|earlier|ago|(?!need|feed|seed|speed|indeed|steed|called|invited|convened|fixed|booked|based|listed|limited|owned|appointed|named|picked)\p{Ll}{2,}ed)\b/u;

/** "Shareholders meet in Perth on 26 November": told in the present tense, up to the day or right behind a day that opens. */
export function isInPresent({ reading, span: at }: Question): boolean {
  const sentence = spanAt(reading.sentences, at.start);
  if (!sentence) return false;
  const before = reading.text.slice(sentence.start, at.start);
  const words = OPENING.test(before) ? reading.text.slice(sentence.start, sentence.end) : before;
  return !TOLD_AS_PAST.test(words) && !SAID.test(words);
}

/** What may stand before a date that opens its sentence: "From about", "In January or". */
const OPENING =
  /^(?:(?:before|after|until) (?:that|then|it),? )?(?:(?:in|on|from|by|at|during|between|over|late|early|as of)\b[a-z ]*(?:[A-Z][a-z]+ or )?)?$/i;
const PLANNED_BEHIND =
  /^(?: or [A-Z][a-z]+)?,?(?: [^\s,.;:]+){1,6} (?:will|shall|plans? to|intends? to|(?:is|are) (?:to|due|set|scheduled|expected))\b|^(?: or [A-Z][a-z]+)?,? (?:we|he|she|it|they)['’]ll\b/;

/** The plan behind a date that opens its sentence: "In October the group will open its second line". */
function planBehind(text: string, end: number): string | null {
  const words = PLANNED_BEHIND.exec(text.slice(end, end + 80))?.[0];
  return words === undefined || SAID.test(words) || PAST_VERB.test(words) ? null : words;
}

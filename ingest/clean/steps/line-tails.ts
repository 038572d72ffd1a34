import { type Edit, removal } from '../edits';
import { sureKind } from '../furniture/classify';
import { countHan, linesOf } from '../lines';
import type { CleaningStep } from '../step';

const SHORTEST_LINE = 12;
/** Tails are looked for so far from a line's end. */
const LONGEST_TAIL = 90;
/** The last end of a sentence, and what stands behind it. */
const TAIL =
  /^.*(?:[.!?…][”"’)\]]*[ \t\u00a0]+|[。！？…][”’」』）)]*\s*)(?=[\p{Lu}\p{Script=Han}[【(（])([^.!?。！？]+)$/u;
/** A label with an arrow behind it, wherever it stands: `… as the crew said Read more »`. */
const ARROW =
  /[ \t\u00a0]+((?:(?:read|see|learn|show|find out) more(?: (?:about|on|at|in|from) [^.!?»›→>]{1,50})?|(?:continue|keep) reading|read (?:on|(?:the )?full (?:story|article|report))|full (?:story|article))[ \t\u00a0]*(?:[»›→]|>{1,3})|more[ \t\u00a0]*(?:[»›→]|>{2,3}))$/iu;
const DRAWN_END = /[»›→>]$/u;
const ENDS_SENTENCE = /[.!?。！？；;:：,，][”"’」』]*$/u;
/** Kinds that a tail may be. What is filed under the others could also be the last words of an answer. */
const TAIL_KINDS = new Set(['share', 'related', 'navigation', 'legal', 'byline']);

/** What could be said by a report as well: a figure, or a label with something behind it. Staff in brackets may. */
const SAYS_SOMETHING = /\d|[:：]\s*\S/u;
const IN_BRACKETS = /^[[【(（].*[\]】)）]$/u;

/** One short word may be the rest of a sentence; only these are not. */
const LONE_WORDS = /^(?:unsubscribe|subscribe)$/i;

function findTail(words: string): string | null {
  if (DRAWN_END.test(words)) {
    const arrow = ARROW.exec(words);
    if (arrow?.[1]) return arrow[1];
  }
  const tail = ENDS_SENTENCE.test(words) ? null : TAIL.exec(words)?.[1];
  // "3. Print this page" is the third of a list.
  if (!tail || !/\p{L}{2}/u.test(words.slice(0, -tail.length))) return null;
  if (SAYS_SOMETHING.test(tail) && !IN_BRACKETS.test(tail)) return null;
  if (!/\s/.test(tail) && countHan(tail) < 2 && !LONE_WORDS.test(tail)) return null;
  return TAIL_KINDS.has(sureKind(tail) ?? '') ? tail : null;
}

/** `… before the spring. Read more »`: a button or a staff line glued to the end of a paragraph. */
export const lineTails: CleaningStep = {
  name: 'furniture at the ends of lines',
  find(text) {
    const edits: Edit[] = [];
    for (const { start, end, words } of linesOf(text)) {
      const tail = words.length < SHORTEST_LINE ? null : findTail(words.slice(-LONGEST_TAIL));
      if (tail === null) continue;
      const from = start + text.slice(start, end).indexOf(words) + words.length - tail.length;
      edits.push(removal(from, from + tail.length, sureKind(tail) ?? 'navigation'));
    }
    return edits;
  },
};

import type { Span } from '@/core/text/span';
import type { Findings } from '../candidates';
import { datelineLength } from './dates-dateline';
import type { Candidate } from './events-candidate-shape';
import { isGoverning } from './events-governing';
import { spansTouching, spansWithin } from './spans-within';

/** The clause of a sentence that tells what happened, and its words without their dates. */

const DAYTIME_BEFORE = /\s*\b(?:in|on) the (?:morning|afternoon|evening|night) of\s*$/i;
const HAN_CLOCK = '\\d{1,2}(?:[时時点點](?:半|\\d{1,2}分)?|[:：]\\d\\d)(?:许|許|左右)?';
const HAN_DAYTIME = `(?:(?:上午|中午|下午|晚间|晚上|晚|早间|凌晨|零时)(?:${HAN_CLOCK})?|${HAN_CLOCK})`;
const DAYTIME_AFTER = new RegExp(
  `^\\s*(?:morning|afternoon|evening|night)\\b|^${HAN_DAYTIME}起?[，,]?|^起(?:[，,]|(?=实施|施行|生效|执行))`,
);
/** The preposition of a Chinese date, and the occasion that it is counted from: 事故发生 + 次日. */
const HAN_BEFORE = /[自从從于於]$|^(?:事[发發故]|火[灾災]|爆炸|[签簽][约約])(?:[发發]生)?$/;
/** "…, originally planned for May, had …": what stands between the subject and its verb can be left out. */
const INSERTION =
  /, [^,;.]{3,80}, (?=(?:(?:had|has|have|was|were|will|would|is|are)|to (?:sign|ink|seal|conclude|discuss))\b)/g;

/**
 * Words without the dates that say when the happening was. A period of account, a bare year and a month that names a
 * thing ("its May price") belong to what happened and stay.
 */
export function withoutDates(text: string, span: Span, found: Findings): string {
  let words = text.slice(span.start, span.end);
  for (const date of spansWithin(found.dates, span).reverse()) {
    const isOfStory = date.kind === 'relative' ? date.edtf !== null : isGoverning(text, date);
    if (!isOfStory || /^\d{4}$/.test(text.slice(date.start, date.end))) continue;
    const head = words
      .slice(0, date.start - span.start)
      .replace(DAYTIME_BEFORE, '')
      .replace(HAN_BEFORE, '')
      .replace(/\s*\b(?:on|in|from|since|of|for|during|at)(?: (?:early|mid|late))?[\s-]*$/i, '');
    const tail = words.slice(date.end - span.start).replace(DAYTIME_AFTER, '');
    words = /^\p{Script=Han}/u.test(tail) ? head.trimEnd() + tail : `${head} ${tail}`;
  }
  return words
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(INSERTION, ' ')
    .replace(/^[\s,;:，]+|[\s,.;:。，]+$/g, '')
    .replace(/\s+/g, ' ');
}

const isInDate = ({ dates }: Findings, at: number): boolean =>
  spansTouching(dates, { start: at, end: at }).some((d) => d.start < at && at < d.end);

function isBalanced(words: string): boolean {
  let open = 0;
  for (let at = 0; at < words.length; at++) {
    const sign = words[at]!;
    if (sign === '(' || sign === '（') open++;
    else if (sign === ')' || sign === '）') open--;
  }
  return open === 0;
}

/** End of the clause that begins with the trigger. */
export function clauseEnd(text: string, candidate: Candidate, found: Findings): number {
  const { trigger, sentence } = candidate;
  const tail = text.slice(trigger.end, sentence.end);
  const stops = tail.matchAll(
    /[;:。；，]|\.(?=\s+\p{Lu}|$)|, | – |—|\s["“]|\b(?:titled|where|which|who|after which|back to back|show(?:s|ed) that)\b/gu,
  );
  let behind = trigger.end;
  for (const stop of stops) {
    const at = trigger.end + stop.index;
    if (at < behind) continue;
    // The comma of "May 20, 2025" and the point of "Jan. 9" end no clause.
    if (isInDate(found, at)) continue;
    // Nor does anything inside brackets.
    if (!isBalanced(text.slice(trigger.start, at))) continue;
    // "发布公告，…" tells what only behind the comma.
    if (text[at] === '，' && at - trigger.start < 8) continue;
    // An insertion between subject and verb is left out later; the clause goes on behind it.
    const insertion = text.slice(at, sentence.end).match(INSERTION)?.[0];
    if (insertion && text.startsWith(insertion, at)) {
      behind = at + insertion.length;
      continue;
    }
    return at;
  }
  return sentence.end;
}

/** Start of the clause that holds the trigger: behind the last break before it. */
export function clauseStart(text: string, candidate: Candidate, found: Findings): number {
  const { trigger, sentence } = candidate;
  const head = text.slice(sentence.start, trigger.start);
  const stop = [...head.matchAll(/[;:；，]\s*|, |—| – |--\s*/g)]
    .filter(({ index }) => isBalanced(head.slice(index)) && !isInDate(found, sentence.start + index))
    .at(-1);
  return sentence.start + Math.max(stop ? stop.index + stop[0].length : 0, datelineLength(head));
}

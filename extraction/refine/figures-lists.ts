import type { DateMention } from '../candidates';
import type { ZonedSentence } from '../detect/events-zones';
import type { FigureDraft } from '../detect/figures-draft';
import { spansWithin } from '../detect/spans-within';
import { isDay, isOfDays, isUsable } from './figures-dates';

/** "…, of which 2.3 billion went into …" */
export const PART_OF = /^[^.;。；]{0,40}(?:\bof (?:which|these|this)\b|\bincluding\b|其中)[^.;。；]{0,24}$/i;

/** "America took 421 tonnes, a fifth less, and Japan 269 tonnes" */
const NEXT_OF_LIST = /(?:\band|,)\s(?:\p{L}[\p{L}’'-]*\s){1,4}$/u;
const HAS_VERB =
  /\b(?:is|are|was|were|has|had|have|will|would|can|could|[\p{L}]+ed|made|came|sold|put|cost|took|held|set)\s(?:[\p{L}]+\s){0,3}$/u;

/** An amount of the same kind that a list goes on with, without a verb of its own. */
export function goesOnWith(text: string, before: FigureDraft, part: FigureDraft): boolean {
  if (part.period !== null || part.isCompared || part.move || before.period === null) return false;
  if (part.amount.kind !== 'mass' || before.unit !== part.unit || isDay(before.period)) return false;
  const between = text.slice(before.amount.end, part.amount.start);
  if (between.length > 120 || /[;；]|\.\s/.test(between)) return false;
  const item = NEXT_OF_LIST.exec(between)?.[0];
  return item !== undefined && !HAS_VERB.test(item);
}

/** "11 workers were hurt, seven of them badly" */
export const OF_THEM = /^ of (?:them|these|those|which|whom)\b/;

/** "Burma: 31,000 tonnes": a row of a list or of a flattened table. */
export const ROW = /^[•*·–-]?\s?\p{L}[\p{L}\s’'()-]{1,40}[:：]\s?[^.;:：]{1,40}\.?$/u;

/** "Sulphuric acid topped 4.7 million tonnes": told in a row with what was made before. */
export const CAME_TO =
  /^[\p{L}\s’'-]{3,50}\s(?:was|were|came (?:to|in at)|topped|reached|hit|totalled|totaled|stood at|made up|added|rose to|fell to)\s(?:[\p{Ll}]+\s){0,2}\d/u;

/** The head of a flattened table and its rows are no sentences, and not long. */
export const LONGEST_ROW = 110;
/** "Indicator | Target for 2027": a line without a figure, whose time its rows are of. */
export function periodOfHead(
  sentence: ZonedSentence,
  own: FigureDraft[],
  dates: DateMention[],
): string | null {
  if (own.length > 0 || sentence.words.length >= LONGEST_ROW) return null;
  const [date, other] = spansWithin(dates, sentence);
  return date && !other && isUsable(date) && !isOfDays(date.edtf) ? date.edtf : null;
}

/** A sentence that a list follows: its rows are told with its period. */
export const INTRODUCES = /[:：]$/;
/** "1. …", "– …", "（一）……": an item of a list. */
export const ITEM_BEGINS =
  /^\s*(?:\d{1,2}[.)、．]|[-–—•*·▪]|[（(][\da-z一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]、)/;
export const ENDS_ITEM = /[;；]$/;
export const ENDS_SENTENCE = /[.!?。！？]$/;

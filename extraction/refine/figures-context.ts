import type { Span } from '@/core/text/span';
import type { DateMention } from '../candidates';
import type { ZonedSentence } from '../detect/events-zones';
import type { FigureDraft } from '../detect/figures-draft';
import { spansWithin } from '../detect/spans-within';
import { WordGate } from '../detect/word-gate';
import { isBackground, isOfCause, isOpening, isToldAside, tellsHappening } from './figures-background';
import { asideAround } from './figures-clauses';
import { isComparison, isDay, isSince, isStretch, isUsable, startOfYear } from './figures-dates';

/** "A year ago they got 4.5 million": what is set beside, after which the text goes on with its own time. */
const YEAR_AGO = /^(?:(?:a|one) year (?:ago|earlier|before)|上年同期|去年同期)$/i;

/** "In the June quarter the figure had been 170m": told of what was before, after which the text goes on with its own time. */
const HAD_BEEN =
  /^[^.;]{0,50}\bhad\s(?:still |already |only |even )?(?:been|\w+(?:ed|en|wn)|stood|come|fallen|made|sold|brought)\b/;

const PLUPERFECT = /\b(?:had|已于)\b/;

const QUARTER_ANAPHOR =
  /\b(?:in|for|during|over) the (?:same )?(?:quarter|three months|three-month period)\b|\b(?:该|本|当)季度?/i;

const HALF_ANAPHOR = /\b(?:in|for|during|over) the (?:same )?(?:half|half-year|six months)\b/i;

const MONTH_ANAPHOR =
  /\b(?:in|for|during|over) the (?:same )?month\b(?! (?:of|to|before|earlier|ended|ending))|[当當该該]月/i;

/** Few sentences speak of any of them. */
const ANAPHORS = new WordGate([QUARTER_ANAPHOR, HALF_ANAPHOR, MONTH_ANAPHOR]);

const ONE_MONTH = /^\d{4}-\d{2}$/;

/** "In the quarter", "in the month": the last of the text's periods that is as long; null when the sentence points at none. */
export function periodMeant(sentence: ZonedSentence, seen: string[]): string | null {
  if (seen.length === 0) return null;
  if (ANAPHORS.candidatesIn(sentence.whole, sentence).length === 0) return null;
  if (MONTH_ANAPHOR.test(sentence.words)) return seen.findLast((period) => ONE_MONTH.test(period)) ?? null;
  const months = QUARTER_ANAPHOR.test(sentence.words) ? 3 : HALF_ANAPHOR.test(sentence.words) ? 6 : 0;
  if (months === 0) return null;
  const isAsLong = (period: string) => {
    const match = /^(\d{4})-(\d{2})\/\1-(\d{2})$/.exec(period);
    return match !== null && Number(match[3]) - Number(match[2]) === months - 1;
  };
  return seen.filter(isAsLong).at(-1) ?? null;
}

/** 其中第三季度, "July to September taken alone": a part of what is reported, after which the text goes on with the whole. */
export const OF_WHICH = /其中[^，。；]{0,4}$/;

const ALONE = /^(?:度)?(?:[单單]季)|^,?\s(?:taken\s)?alone\b|^ by itself\b/;

/** "at end-September", 9月末: a day on which something is counted, no stretch that the text goes on about. */
const isEndOf = (text: string, { start, end, edtf }: DateMention): boolean =>
  /^\d{4}(?:-\d{2})?$/.test(edtf ?? '') &&
  (/\bend[- ](?:of[- ])?$/i.test(text.slice(Math.max(0, start - 8), start)) ||
    /^end[- ]|[末底]$/i.test(text.slice(start, end)) ||
    /^[末底]/.test(text.slice(end, end + 1)));

/**
 * The period that a sentence leaves for those after it: the first of its own that is neither a comparison, nor a day,
 * nor background told in the pluperfect.
 */
export function periodLeftBy(
  text: string,
  sentence: ZonedSentence,
  dates: DateMention[],
  context: string | null = null,
): string | null {
  for (const date of spansWithin(dates, sentence)) {
    if (!isUsable(date) || isDay(date.edtf)) continue;
    if (isComparison(text, sentence, date) || isBackground(text, sentence, date)) continue;
    if (startOfYear(text, date) !== null || isOpening(text, sentence, date)) continue;
    // What stands behind a semicolon is another matter, with which the text need not go on.
    if (context !== null && /[;；]/.test(text.slice(sentence.start, date.start))) continue;
    if (isSince(text, sentence, date) || asideAround(text, sentence, date) !== null) continue;
    if (isStretch(context) && (tellsHappening(text, date) || isOfCause(text, sentence, date))) continue;
    if (isToldAside(text, sentence, date)) continue;
    const before = text.slice(Math.max(sentence.start, date.start - 50), date.start);
    if (PLUPERFECT.test(before)) continue;
    if (context !== null && date.edtf < context && HAD_BEEN.test(text.slice(date.end, date.end + 70)))
      continue;
    if (OF_WHICH.test(before) || /,\swith\s$/.test(before) || ALONE.test(text.slice(date.end, date.end + 14)))
      continue;
    if (
      /\b(?:since|until|by|till)\s+(?:the )?(?:end of )?$|\b(?:at|as of|as at|on) the (?:end|close) of (?:the )?$|\b(?:payable|paid|payment|distributed)\s(?:on|in|by)\s(?:late |early |mid-)?$/i.test(
        text.slice(Math.max(0, date.start - 24), date.start),
      )
    )
      continue;
    if (YEAR_AGO.test(text.slice(date.start, date.end)) || isEndOf(text, date)) continue;
    return date.edtf;
  }
  return null;
}

/**
 * Does the text go on with the period that a sentence told? One that no figure of its sentence is of is told by the way
 * where it is a month, or a year gone by, and the text has a stretch to speak of; so is one that only a price is of, in a
 * text on accounts.
 */
export function goesOnWithTold(
  told: string,
  context: string | null,
  own: readonly FigureDraft[],
  isOfAccounts: boolean,
): boolean {
  if (context === null || !isStretch(context)) return true;
  const isLike = (draft: FigureDraft) => !isOfAccounts || draft.metric !== 'price';
  if (own.some((draft) => draft.period === told && !draft.isCompared && isLike(draft))) return true;
  return isStretch(told) && !(ONE_YEAR.test(told) && told < context.slice(0, 4));
}

const ONE_YEAR = /^\d{4}$/;

/** 其中第三季度……；: the part that a sentence speaks of, which the items of a list behind it go on with; else null. */
export function partToldIn(
  text: string,
  sentence: ZonedSentence,
  dates: DateMention[],
  amounts: Span[],
): string | null {
  for (const date of spansWithin(dates, sentence)) {
    if (!isUsable(date) || isDay(date.edtf)) continue;
    // "产量397万吨，其中6月66.8万吨；": an aside, behind which the list goes on with the whole.
    if (amounts.some((amount) => amount.end <= date.start)) return null;
    if (OF_WHICH.test(text.slice(Math.max(sentence.start, date.start - 8), date.start))) return date.edtf;
  }
  return null;
}

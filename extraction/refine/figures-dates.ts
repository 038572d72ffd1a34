import type { Span } from '@/core/text/span';
import { parseEdtf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';

/** Words that set a date up as what the figure is compared with. */
const COMPARED_BEFORE =
  /(?:\b(?:than(?! (?:RMB|[A-Z]{0,2}\$|€|¥|\d))|compared (?:with|to)|(?<=\b(?:much|many|high|low|large|big|same|level|far|little|well|rate|pace) )as(?= (?:in|during|for|over)\b)|versus|vs\.?|against|relative to|up from|down from|from(?=[^,;]{0,14}$|\s(?:about )?(?:RMB|[A-Z]{0,2}\$|€|¥|\d))|%\s(?:on|over)(?=\s(?:the\s)?(?:\w+\s(?:half|quarter|month|year)\b[^,;]{0,16})?$)|over the same (?:period|months)|(?:same|comparable|corresponding|equivalent) (?:period|stretch|span|weeks|(?:\w+ )?months?|quarter|half|time)(?: (?:of|in|last|a year)|(?=\s?$))|above|below|based on)\b(?:[^,.;]|[.,]\d){0,40}|(?:(?<![占佔同環环之对對性])比|[较較]|[高低多少好优優][于於]|同期)[^，。；]{0,8})$/i;

/** 与10月持平: set beside, not dated by. */
const LEVEL_WITH = /^(?:[^，。；\d]{0,3})?(?:持平|相比|相当)|^(?:[年的]?同[期季月])/;

/** "a 10% discount to Wednesday's close" */
const OF_A_CLOSE = /^(?:’s|'s)?\s(?:clos(?:e|ing)|last (?:price|trade|close)|share price|finish)\b/;

const SET_ON = /\b(?:discount|premium|mark-?up|below|above|over|to|on|against|than)\s(?:the\s)?$/;

/** "Its highest since 2021", "not seen since the middle of 2022": dates a record, not the figure. */
const SINCE = /(?:\bsince\s+(?:[\p{Ll}-]+\s+){0,4}|自)$/iu;

const FROM_TO = /\bfrom\s+$/i;

/** "magnets from China in 2024": where it came from, not what it was before. */
const FROM_A_PLACE =
  /(?<!\b(?:up|down|rose|fell|risen|fallen|higher|lower)\s)\bfrom (?:the )?[A-Z][a-z]+ (?:in|during|over) (?:the )?$/;

const compared = new WeakMap<DateMention, boolean>();

/**
 * Is this date only what something is compared with? "From March to May" is a stretch, not a comparison. Every figure
 * of its sentence asks, so the answer is kept.
 */
export function isComparison(text: string, sentence: Span, date: DateMention): boolean {
  const answer = compared.get(date) ?? isComparedWith(text, sentence, date);
  compared.set(date, answer);
  return answer;
}

function isComparedWith(text: string, sentence: Span, date: DateMention): boolean {
  const before = text.slice(Math.max(sentence.start, date.start - 60), date.start);
  // "From January to September" may have been read as one stretch, or its two ends as two dates.
  const isWhole =
    date.edtf?.includes('/') ||
    /^\s*(?:to|until|through|onwards)\b/.test(text.slice(date.end, date.end + 10));
  if (FROM_TO.test(before) && isWhole) return false;
  // "From 1 September the list price is …": a sentence that begins so tells when something begins.
  if (date.start - sentence.start <= 8 && /^\W*From\s+$/.test(before)) return false;
  // "54.7% on 30 September" is told of that day, "3% on May" against that month.
  if (isDay(date.edtf ?? '') && /%\son\s$/.test(before)) return false;
  if (LEVEL_WITH.test(text.slice(date.end, date.end + 8))) return true;
  if (OF_A_CLOSE.test(text.slice(date.end, date.end + 24)) && SET_ON.test(before)) return true;
  if (FROM_A_PLACE.test(before)) return false;
  const words = COMPARED_BEFORE.exec(before);
  // "from 0.2% to 4.1% in 2024": the year is that of the level reached.
  return words !== null && !/\bfrom\b.*\bto\b/i.test(words[0]);
}

const DAY = '[\\dX]{4}-[\\dX]{2}-[\\dX]{2}[~?%]?';

const ONE_DAY = new RegExp(`^${DAY}$`);

const DAYS = new RegExp(`^${DAY}(?:/${DAY})?$`);

export const isDay = (edtf: string): boolean => ONE_DAY.test(edtf);

/** A day, or a stretch told by its first and last day. */
export const isOfDays = (edtf: string): boolean => DAYS.test(edtf);

/** Every figure of a sentence asks again, so the answer is kept. */
const usable = new WeakMap<DateMention, boolean>();

export function isUsable(date: DateMention): date is DateMention & { edtf: string } {
  const known = usable.get(date);
  if (known !== undefined) return known;
  const answer = date.edtf !== null && parseEdtf(date.edtf)?.lower != null;
  usable.set(date, answer);
  return answer;
}

/** Months or years that results are reported for, not a day or a month. */
export const isStretch = (period: string | null): boolean =>
  /^\d{4}$|^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(period ?? '');

/** A quarter in EDTF. */
export function isQuarter(period: string | null): boolean {
  const match = /^(\d{4})-(\d{2})\/\1-(\d{2})$/.exec(period ?? '');
  return match !== null && Number(match[3]) - Number(match[2]) === 2 && Number(match[2]) % 3 === 1;
}

/** 从2022年前后开始, 自2019年以来 */
const SINCE_HAN = /^年?(?:前[后後]|左右|[初底末])?(?:[开開]始|起|以[来來])/;

export const isSince = (text: string, sentence: Span, date: Span): boolean =>
  SINCE.test(text.slice(Math.max(sentence.start, date.start - 40), date.start)) ||
  (/^\d{4}年?$/.test(text.slice(date.start, date.end)) &&
    /^年?(?:\d{1,2}月)?以[来來]/.test(text.slice(date.end, date.end + 6))) ||
  (/[从從自]$/.test(text.charAt(date.start - 1)) && SINCE_HAN.test(text.slice(date.end, date.end + 6)));

/** "26–27 February": a weekday alone is no stated period of those who came. */
export const isInFigures = (text: string, { start, end }: Span): boolean => /\d/.test(text.slice(start, end));

/** "over the weekend", 上周末: two days that are told by name, as good as figures. */
export const isWeekend = (text: string, { start, end }: Span): boolean =>
  /week-?end|周末|週末/i.test(text.slice(start, end));

const YEAR_END = /年[末底终終]$|\byear[- ]end$|\bend of (?:the |this |next |last )?year$/i;

/** A plant that comes into work in a year has its capacity for good: only "by 2027" and "at the year's end" date one. */
export const mayDateLevel = (text: string, date: DateMention): boolean =>
  date.kind !== 'relative' || YEAR_END.test(text.slice(date.start, date.end));

/** 2024年末, "at the end of 2024": December, for what is counted on one day. */
export function endOfYear(text: string, date: DateMention): string | null {
  const { edtf, start, end } = date;
  const lastMonth = /^\d{4}-\d{2}\/(\d{4}-\d{2})$/.exec(edtf ?? '')?.[1];
  // 截至三季度末, "at the end of the third quarter"
  if (
    lastMonth &&
    (/[末底]$/.test(text.slice(start, end)) ||
      /[末底]$/.test(text.slice(start, end + 1)) ||
      /\bend of (?:the )?$/i.test(text.slice(Math.max(0, start - 12), start)))
  )
    return lastMonth;
  if (!/^\d{4}$/.test(edtf ?? '')) return edtf;
  const isEnd =
    /年[末底终終]/.test(text.slice(start, end + 1)) ||
    YEAR_END.test(text.slice(start, end)) ||
    /\b(?:end[- ]of[- ](?:the year )?|end[- ]|close of )$/i.test(
      text.slice(Math.max(0, start - 18), start),
    ) ||
    /^(?:end of|end)\b/i.test(text.slice(start, end));
  return isEnd ? `${edtf}-12` : edtf;
}

const YEAR_BEGINS =
  /\b(?:(?:start|beginning|turn|outset) of (?:the |this |last )?(?:year|\d{4})|early (?:in )?(?:this|last) year)$|年初$/i;

/** 今年初, "at the start of the year": January, for a price or what is counted on one day; null for any other date. */
export function startOfYear(text: string, { edtf, start, end }: DateMention): string | null {
  if (!/^\d{4}$/.test(edtf ?? '')) return null;
  const words = text.slice(Math.max(0, start - 26), end);
  return YEAR_BEGINS.test(words) || YEAR_BEGINS.test(words + text.charAt(end)) ? `${edtf}-01` : null;
}

const FROM_LEVEL = /(?:\bfrom\b[^.;]{0,40}|[由从從自][^，。；]{0,16})$/i;

const TO_LEVEL = /(?:\bto|至|到)\s?(?:about |around |some |nearly |约|近)?$/i;

/** 由年初的7.98%升至10.09%, "from 9% in 2023 to 12%": the date of the level that was left is not that of the one reached. */
export function isOfLowerEnd(text: string, sentence: Span, date: Span, amount: Span): boolean {
  if (date.end > amount.start) return false;
  const between = text.slice(date.end, amount.start);
  return (
    TO_LEVEL.test(between) &&
    (/^\s?的?\d/.test(between) ||
      /\d/.test(text.slice(Math.max(sentence.start, date.start - 24), date.start))) &&
    FROM_LEVEL.test(text.slice(Math.max(sentence.start, date.start - 46), date.start))
  );
}

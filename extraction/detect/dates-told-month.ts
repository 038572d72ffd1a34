import { daysInMonth, monthOf, parseEdtf } from '@/core/time/edtf';
import { type Reading, spanAt } from '../reading';
import { two } from './dates-shape';

/**
 * The month that a sentence tells before a day of which it gives only the number: "March closed with a conference on the
 * 31st", 5月中旬…办了三天（15日—17日）.
 */

/** A month told before days of it, and the days that it leaves open: those of its middle, of its last week, any. */
export interface ToldMonth {
  /** `YYYY-MM` */
  month: string;
  from: number;
  to: number;
  end: number;
  /** It is what the sentence is about, so that even "disclosed on the 30th" is a day of it. */
  isSure: boolean;
}

const TURNED_BEHIND =
  /^ (?:(?:had |has )?(?:closed|ended|begun|began|opened|started|finished|wound up|drew to|came to)|was (?:over|out|gone|nearly|almost|drawing|only|not yet))\b/;
/** "Two days in May, the 14th and 15th". */
const DAYS_BEHIND = /^, (?:on |from |between )?the (?:\d|[a-z-]+th\b|first|second|third)/;
const HOLIDAY_BEHIND = /^ (?:Day )?(?:holidays?|break)\b/;
/** "Must be ready by the end of May": a limit, no time that was told of. */
const LIMITED =
  /\b(?:by|until|till|before|since|than|as of|through|ahead of) (?:the )?(?:end of |close of |beginning of |start of |middle of |early |late |mid-)?$|(?:截至|至|到|自|较|比)$/i;
const HEADS_SENTENCE = /^["“(]?In (?:early |mid-|late )?$/;
/** Numbers of a month are made public in the next one. */
const NUMBERS_BEHIND =
  /^(?:['’]s)? (?:[\w-]+ ){0,2}(?:output|production|exports?|imports?|sales|prices?|shipments?|deliveries|figures|data|trade|profits?|revenue|inflation|demand|consumption|stocks|inventories|rose|fell|grew|dropped|climbed|stood|slipped)\b/;
const MADE_PUBLIC =
  /\b(?:said|says|told|showed?|announced|reported|published|released|disclosed|circulated|issued|wrote|added|noted|stated|according|filed|filing|statement|data|figures)\b/;

/** The days of a part of the month, by the words of the mention and those around it. */
function partOf(words: string, before: string, last: number): [number, number] | null {
  const all = `${before}${words}`;
  if (/上旬|[月份]初|\b(?:early|beginning of|start of)\b/i.test(all)) return [1, 12];
  if (/中旬|\b(?:mid|middle of)\b/i.test(all)) return [9, 22];
  if (/下旬|底|末|\b(?:late|end of|close of)\b/i.test(all)) return [19, last];
  return null;
}

/** What a date just resolved tells of the days behind it in its sentence; null for what is no month, nor a part of one. */
export function toldMonth(
  { text, sentences }: Reading,
  { start, end }: { start: number; end: number },
  edtf: string | null,
): ToldMonth | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (!date?.lower || !date.upper || date.lower === date.upper) return null;
  const month = monthOf(date.lower);
  if (month === null || month !== monthOf(date.upper)) return null;
  const sentence = spanAt(sentences, start);
  if (!sentence) return null;
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  const head = text.slice(sentence.start, start);
  if (LIMITED.test(head.slice(-32))) return null;
  const behind = text.slice(end, end + 40);
  if (date.isInterval)
    return { month, from: Number(date.lower.slice(8)), to: Number(date.upper.slice(8)), end, isSure: true };
  const part = partOf(text.slice(start, end), head.slice(-14), last);
  const isSure =
    part !== null || [TURNED_BEHIND, DAYS_BEHIND, HOLIDAY_BEHIND].some((cue) => cue.test(behind));
  if (!isSure && (!HEADS_SENTENCE.test(head) || NUMBERS_BEHIND.test(behind))) return null;
  return { month, from: part?.[0] ?? 1, to: part?.[1] ?? last, end, isSure };
}

/** A day, or a stretch of them, in the month told before it in its sentence; null where that month is not meant. */
export function dayOfToldMonth(
  { text, sentences }: Reading,
  told: ToldMonth | null,
  { start, day, to }: { start: number; day: number; to: number | null },
): string | null {
  if (!told || told.end > start || day < told.from || (to ?? day) > told.to) return null;
  const sentence = spanAt(sentences, start);
  if (!sentence || told.end < sentence.start) return null;
  if (!told.isSure && MADE_PUBLIC.test(text.slice(told.end, start))) return null;
  const first = `${told.month}-${two(day)}`;
  const edtf = to === null ? first : `${first}/${told.month}-${two(to)}`;
  return parseEdtf(edtf) ? edtf : null;
}

import { type DatePrecision, parseEdtf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import { readText } from '../reading';
import { keepLongest, makeHanFinder, narrowFigures, resolveDates } from './dates';
import { makeFinder } from './dates-begins';
import { CHINESE_DATES } from './dates-chinese';
import { ENGLISH_DATES } from './dates-english';
import { ENGLISH_NEWS } from './dates-news';
import { CHINESE_NEWS } from './dates-news-chinese';
import { CHINESE_YEARS } from './dates-news-eras';
import { NEWS_FIGURES } from './dates-news-figures';

/** A date in a plain text. */
export interface FoundDate extends DateMention {
  /** The words themselves: `text.slice(start, end)`. */
  text: string;
  /** How fine `edtf` is; `none` when not even the year is known. Spring to winter (`1989-22`) are seasons too. */
  precision: DatePrecision | 'decade' | 'century';
}

// The rules of general news stand first: of two matches of one length theirs knows more of the text around it. "Nine
// months ended Sept. 30" is one period of account to the extractor, but a length and a day as the words stand.
const findEnglish = makeFinder([
  ...ENGLISH_NEWS,
  ...NEWS_FIGURES,
  ...ENGLISH_DATES.filter(({ id }) => id !== 'nine months ended'),
]);
const findChinese = makeHanFinder([...CHINESE_YEARS, ...CHINESE_NEWS, ...CHINESE_DATES]);

const PREPOSITION = /^(?:late |early )?on (?=\S)/i;
/** Of what half or quarter: "the second half of the year". */
const OF_IT_BEHIND = /^ of (?:the|this) (?:(?:fiscal|calendar) )?year\b/i;
const IS_PART = /\b(?:half|quarter)$/i;
/** Words in front that say which part of the time is meant, with the article: "early", "the end of the", "mid-". */
const PART_BEFORE =
  /(?:\b(?:the )?(?:(?:fiscal|financial|calendar) |(?:very )?(?:end|beginning|start|middle|close|turn|rest|remainder) of (?:the )?|(?:early|late|earlier|later|mid)(?: in| on)?[- ](?:the )?|early-|late-|mid-)|\bthe )$/i;
/** A year that stands as an adjective behind an article ("the 1989 budget") does not take the article. */
const TAKES_NO_ARTICLE =
  /^(?:\d{4}\b(?!s| (?:first|second|third|fourth|final) )|(?:first|second|third|fourth)-quarter |\d{1,2}[ /]|[A-Z][a-z]+(?:day)?\b(?! (?:quarter|half))|now\b|recent)/;
/** Two ends of a range, each a date of its own: "1999 to 2006", "April and May", "1957-58". Days of one month stay one. */
const RANGE = /^(.*[\p{L}\d.,])( ?[-–—] ?| (?:to|through|thru|until|till|and|&) )(.*)$/u;
/** Behind "the day before" and "90 days after" something that the text tells: only "the day" is a time, a count none. */
const GOES_ON = /^ (?!(?:yesterday|tomorrow|and|but|when)\b)\p{L}/u;

/** "The past decade", "over the last year": how long, not when. */
const DURATION = /^(?:the )?past (?!\d)/i;
const DURATION_BEFORE = /\b(?:over|during|for|within|in) (?:the )?$/i;
const DURATION_IF_LED = /^(?:the )?(?:last|past|next) (?:week|month|quarter|year|decade|century)$/i;

function endOf(text: string, { end }: DateMention, words: string): number {
  if (IS_PART.test(words)) return end + (OF_IT_BEHIND.exec(text.slice(end, end + 24))?.[0].length ?? 0);
  const isDayBeside = /^the day (?:before|after)$/i.test(words) && GOES_ON.test(text.slice(end, end + 12));
  return isDayBeside ? end - words.length + 'the day'.length : end;
}

/** The words of a mention without their preposition, with what says which part of the time they mean. */
function spanOf(text: string, mention: DateMention): { start: number; end: number } {
  const words = text.slice(mention.start, mention.end);
  const start = mention.start + (PREPOSITION.exec(words)?.[0].length ?? 0);
  const end = endOf(text, mention, words);
  if (text[start - 1] === '从' && HAN_RANGE.test(words)) return { start: start - 1, end };
  const part = PART_BEFORE.exec(text.slice(Math.max(0, start - 28), start))?.[0] ?? '';
  const isArticle = /^the $/i.test(part);
  if (part === '' || (isArticle && TAKES_NO_ARTICLE.test(text.slice(start, end + 1)))) return { start, end };
  return { start: start - part.length, end };
}

/** The standard for Chinese keeps a range as one. */
const HAN = /\p{Script=Han}/u;
/** 从 belongs to a Chinese range that follows it: 从2016年到2018年. */
const HAN_RANGE = /^[^，。；]*[至到–—~～－-]/;

/** The two dates of a range that names both its ends, as the standard of time expressions has them; else the date itself. */
function endsOf(text: string, mention: DateMention): DateMention[] {
  if (HAN.test(text[mention.start - 1] ?? '') || HAN.test(text[mention.end] ?? '')) return [mention];
  const [from, to] = mention.edtf?.split('/') ?? [];
  if (from === undefined || to === undefined) return [mention];
  const [, first, link, second] = RANGE.exec(text.slice(mention.start, mention.end)) ?? [];
  if (first === undefined || link === undefined || second === undefined) return [mention];
  const isOfYears = /\d{4}$/.test(first) && /^\d{2,4}$/.test(second);
  const isOfMonths = /\p{L}/u.test(first) && /^(?:\d{1,2} )?\p{Lu}\p{L}{2}/u.test(second);
  if (!isOfYears && !(isOfMonths && /\p{L}|&/u.test(link))) return [mention];
  return [
    { ...mention, end: mention.start + first.length, edtf: from },
    { ...mention, start: mention.end - second.length, edtf: to },
  ];
}

function isDuration(text: string, { start, end }: DateMention): boolean {
  const words = text.slice(start, end);
  if (DURATION.test(words)) return true;
  if (/^\S+ days (?:before|after)$/i.test(words) && GOES_ON.test(text.slice(end, end + 12))) return true;
  if (/^in recent /i.test(words)) return true;
  if (/\bearlier$/i.test(words) && text.startsWith(' than', end)) return true;
  if (!DURATION_IF_LED.test(words)) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  return (/^the /i.test(words) || /\bthe $/i.test(before)) && DURATION_BEFORE.test(before);
}

function precisionOf(edtf: string | null): FoundDate['precision'] {
  if (edtf === null) return 'none';
  if (/^\d{3}X$/.test(edtf)) return 'decade';
  if (/^\d{2}XX$/.test(edtf)) return 'century';
  if (/^\d{4}-2[1-4]$/.test(edtf)) return 'season';
  return parseEdtf(edtf)?.precision ?? 'none';
}

/**
 * The dates in any plain English or Chinese text, in reading order, none overlapping: those of the extractor and the
 * expressions of general news beside them ("the 1990s", "last summer", "two weeks earlier", "now").
 *
 * `edtf` is what the words give: a day, month or year, an interval (a week of days, a quarter of months), a decade
 * `199X`, a century `19XX`, a season `1989-22` (spring 21 to winter 24), `XXXX-08-14` for a day of an unknown year. It is
 * null for what nothing resolves: relative words without `published` (an EDTF date, best a day), and `vague` ones such
 * as "recently". Nothing is ever resolved by the clock. How long something took ("three years", 三年) is no date. In
 * English the two ends of a range are two dates ("from 1999 to 2006"), as TimeML has them; in Chinese it is one.
 */
export function findDates(
  text: string,
  { published = null }: { published?: string | null } = {},
): FoundDate[] {
  const plain = narrowFigures(text);
  const reading = readText(plain, { title: null, url: null, published, publisher: null, language: null });
  const raws = keepLongest([...findEnglish(plain), ...findChinese(plain)], plain.length);
  const found: FoundDate[] = [];
  let reached = 0;
  for (const mention of resolveDates(reading, raws, published)) {
    if (isDuration(plain, mention)) continue;
    for (const part of endsOf(plain, mention)) {
      const span = spanOf(plain, part);
      const start = Math.max(span.start, reached);
      if (start >= span.end) continue;
      reached = span.end;
      const words = text.slice(start, span.end);
      found.push({ ...part, start, end: span.end, text: words, precision: precisionOf(part.edtf) });
    }
  }
  return found;
}

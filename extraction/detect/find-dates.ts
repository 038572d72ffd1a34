import { type DatePrecision, parseEdtf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import { readText } from '../reading';
import { keepLongest, makeHanFinder, resolveDates } from './dates';
import { makeFinder } from './dates-begins';
import { CHINESE_DATES } from './dates-chinese';
import { ENGLISH_DATES } from './dates-english';
import { ENGLISH_NEWS } from './dates-news';
import { CHINESE_NEWS } from './dates-news-chinese';

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
  ...ENGLISH_DATES.filter(({ id }) => id !== 'nine months ended'),
]);
const findChinese = makeHanFinder([...CHINESE_NEWS, ...CHINESE_DATES]);

const PREPOSITION = /^(?:late |early )?on (?=\S)/i;
/** Words in front that say which part of the time is meant, with the article: "early", "the end of the", "mid-". */
const PART_BEFORE =
  /(?:\b(?:the )?(?:(?:very )?(?:end|beginning|start|middle|close|turn|rest|remainder) of (?:the )?|(?:early|late|earlier|later|mid)(?: in| on)?[- ](?:the )?|early-|late-|mid-)|\bthe )$/i;
/** A year that stands as an adjective behind an article ("the 1989 budget") does not take the article. */
const TAKES_NO_ARTICLE =
  /^(?:\d{4}\b(?!s)|\d{1,2}[ /]|[A-Z][a-z]+(?:day)?\b(?! (?:quarter|half))|now\b|recent)/;
/** "The past decade", "over the last year": how long, not when. */
const DURATION = /^(?:the )?past (?!\d)/i;
const DURATION_BEFORE = /\b(?:over|during|for|within|in) (?:the )?$/i;
const DURATION_IF_LED = /^(?:the )?(?:last|past|next) (?:week|month|quarter|year|decade|century)$/i;

/** The words of a mention without their preposition, with what says which part of the time they mean. */
function spanOf(text: string, mention: DateMention): { start: number; end: number } {
  const words = text.slice(mention.start, mention.end);
  const start = mention.start + (PREPOSITION.exec(words)?.[0].length ?? 0);
  const part = PART_BEFORE.exec(text.slice(Math.max(0, start - 28), start))?.[0] ?? '';
  const isArticle = /^the $/i.test(part);
  if (part === '' || (isArticle && TAKES_NO_ARTICLE.test(words))) return { start, end: mention.end };
  return { start: start - part.length, end: mention.end };
}

function isDuration(text: string, { start, end }: DateMention): boolean {
  const words = text.slice(start, end);
  if (DURATION.test(words)) return true;
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
 * as "recently". Nothing is ever resolved by the clock. How long something took ("three years", 近三年) is no date.
 */
export function findDates(
  text: string,
  { published = null }: { published?: string | null } = {},
): FoundDate[] {
  const reading = readText(text, { title: null, url: null, published, publisher: null, language: null });
  const raws = keepLongest([...findEnglish(text), ...findChinese(text)], text.length);
  const found: FoundDate[] = [];
  let reached = 0;
  for (const mention of resolveDates(reading, raws, published)) {
    if (isDuration(text, mention)) continue;
    const { start, end } = spanOf(text, mention);
    const from = Math.max(start, reached);
    found.push({
      ...mention,
      start: from,
      end,
      text: text.slice(from, end),
      precision: precisionOf(mention.edtf),
    });
    reached = end;
  }
  return found;
}

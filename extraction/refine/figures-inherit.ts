import { daysBetween } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import type { ZonedSentence } from '../detect/events-zones';
import type { FigureDraft } from '../detect/figures-draft';
import { spansWithin } from '../detect/spans-within';
import { isOfAnOccasion } from './figures-date-role';
import { isInFigures, isOfDays, isWeekend } from './figures-dates';
import { isCasualty, isMarketMove, isShareTrade, isSoFar, isStillSo, takesDay } from './figures-kind';
import { monthsIn } from './figures-stand-ins';

const SPOT =
  /\b(?:spot|changed hands|traded|trading|traders|dealers|deals?|fetched|settled at|futures|quot(?:ed|ing)|closed|on average|averaged)\b|现货|現貨|成交|现报|报收|收报|均[价價]|行情|市[场場][价價]|截至/i;

/** A price on a list holds for the stretch that the text speaks of; the day is only that of its notice. */
export const isListPrice = (draft: FigureDraft): boolean =>
  draft.metric === 'price' &&
  /\/(?:t|kg)$/.test(draft.unit) &&
  /^\d{4}-\d{2}-\d{2}$/.test(draft.period ?? '') &&
  !draft.isCompared &&
  !SPOT.test(draft.sentence.words);

/** "The meeting …", 会议……: the gathering that a paragraph before told of. */
export const THE_SITTING =
  /^(?:The|Its) (?:meeting|session|sitting|congress|assembly|gathering|course|ceremony)\b|^(?:[会會][议議]|大[会會]|[会會][场場]|活[动動])/;

/** Prices are set for months, or for half of one; the days of a visit or a fair are no such round. */
function isPriceRound(period: string | null): boolean {
  const [from, to] = period?.split('/') ?? [];
  if (!period || !from || !to) return false;
  return !isOfDays(period) || daysBetween(from, to) >= LEAST_ROUND;
}
const LEAST_ROUND = 9;
/** A list may be for one month as well: "December list prices". */
export const isListRound = (period: string | null): boolean =>
  /^\d{4}-\d{2}$/.test(period ?? '') || isPriceRound(period);

const MONTHLY = /\bmonthly\b|\b(?:once a|each|every|per|a) month\b|每月|月度/i;

const MOVED_BEFORE =
  /\bhad (?:already )?(?:moved|cut|raised|gone|acted|lowered|lifted|done|set)\b|此前已|先行/i;

/** The round for which a list price told with the day of its notice holds: that of the text, where it is not over by then. */
export function roundOf({ period, sentence }: FigureDraft, round: string | null): string | null {
  // "A rival had moved first: on April 28 it went down": told of before, none of the round that the text speaks of.
  if (MOVED_BEFORE.test(sentence.words)) return null;
  const month = period!.slice(0, 7);
  if (isListRound(round) && (round!.split('/').at(-1) ?? '') >= month) return round;
  return MONTHLY.test(sentence.words) ? month : null;
}

const SAME_DAY =
  /\b(?:the )?same (?:day|morning|afternoon|evening|session)\b|\b[Oo]n the day\b(?! (?:of|that|before|after|when))|\b[Oo]n (?:that|the (?:first|opening)|its first) day\b|\bby (?:then|that (?:day|time))\b|\bat (?:the|that) time\b|\b[Ww]hen (?:it|they|the (?:list|notice|paper|news|prices?)) (?:came|went|was|were) (?:out|up|published|issued|posted|sent)|当[日天]|同日|[首]日|[当彼]时/i;
/** A mean is one of the month that was told, as nothing on a market is. */
const AVERAGE = /\b(?:averag\w+|mean)\b|均[价價]/i;
const HEARSAY = /\b(?:said to be|heard|put at|understood to be|thought to be)\b|[据據][传傳闻聞]/i;

/** "A trader expects 180,000 yuan by autumn": no price of the day that the text told of. */
const AWAITED =
  /\b(?:expects?|forecasts?|predicts?|foresees?|hopes for|reckons with)\b[^.;]*$|[预預][计計测測期][^，。；]*$/i;

/** What a figure without words of its own takes over: a price per tonne also the day of its notice. */
export function contextFor(
  draft: FigureDraft,
  {
    period,
    day,
    textDay,
    isNear,
  }: { period: string | null; day: string | null; textDay: string | null; isNear: boolean },
): string | null {
  if (takesDay(draft) || isSoFar(draft)) return null;
  if (draft.metric !== 'price') return period !== null && isOfDays(period) ? null : period;
  const { words } = draft.sentence;
  if (SAME_DAY.test(words)) return day ?? textDay;
  if (AWAITED.test(words.slice(0, draft.amount.start - draft.sentence.start))) return null;
  // A market that is told of without a date is that of no stated time.
  const isAverage = isNear && isListRound(period) && AVERAGE.test(words);
  if (isAverage) return period;
  if (!isPriceRound(period) && (SPOT.test(words) || HEARSAY.test(words))) return null;
  if (period === null || (isOfDays(period) && !isPriceRound(period)))
    return day ?? (isMoved(draft) ? textDay : null);
  return isPriceRound(period) || isNear ? period : null;
}

const LISTED =
  /\b(?:list|names?|asks?|charges?|(?:came|went|moved|edged|inched|slid|crept) (?:down|up)|eased|rose|fell|gained|lost|cut|raised|lifted|lowered|trimmed|added|put|left|kept|unchanged|costs?|stays?|stayed)\b|[涨漲跌升降调調]|持平|[报報]价|挂牌/i;

/** A price that was moved, left or named on a list, which goes on some paragraphs behind the day on which it came out. */
const isMoved = (draft: FigureDraft): boolean => LISTED.test(draft.sentence.words);

/** "At the end of June" in a text without a date, behind what it told of the first half of 2025: June of that year. */
export function yearOfContext(
  text: string,
  { period, periodWords, sentence }: FigureDraft,
  context: string | null,
): string | null {
  if (!periodWords || context === null || !MONTH_OR_THROUGH.test(period ?? '')) return null;
  if (!BARE_MONTH.test(text.slice(periodWords.start, periodWords.end))) return null;
  const year = context.slice(0, 4);
  const edtf = period!.replaceAll(/^\d{4}|(?<=\/)\d{4}/g, year);
  // "Had been earned by the end of September" in a text on 2025: no month of the year that is still to come.
  if (/^\d{4}$/.test(context)) return period! > `${year}-12` && GONE_BY.test(sentence.words) ? edtf : null;
  const [from, to] = context.split('/');
  const month = edtf.slice(-7);
  return isPartOfYear(context) && from && to && from <= month && month <= to ? edtf : null;
}
const MONTH_OR_THROUGH = /^(?:(\d{4})-01\/\1-\d{2}|\d{4}-\d{2})$/;
const GONE_BY = /\b(?:had|was|were|stood|did)\b|已|曾/;
const BARE_MONTH = /^\p{Lu}\p{Ll}+$|^\d{1,2}月[底末]?$/u;

/** A stretch of months, shorter than a year. */
export const isPartOfYear = (period: string | null | undefined): boolean => {
  const months = monthsIn(period ?? '');
  return months > 0 && months < 12;
};

/** Exchanges are reported on within days of their session, a weekend between. */
const LAST_SESSION = 3;
export const isRecent = (day: string | null, published: string | null): boolean =>
  day !== null &&
  ONE_DAY.test(published ?? '') &&
  day <= published! &&
  daysBetween(day, published!) <= LAST_SESSION;

const TODAY =
  /全日|今[日天]|收[报報盘盤于於涨漲跌]|午[间間]|\btoday\b|\b(?:closed|ended|finished|midday|noon|lunch|intraday)\b/i;

/** The last day of a quarter, by which accounts are drawn up: no day of the market where it is long gone. */
const END_OF_QUARTER = /-(?:03-31|06-30|09-30|12-31)$/;

/** The day of a market or an accident: the sentence's own, else the one told last; else that of the report, where it says so. */
export function dayFor(
  draft: FigureDraft,
  {
    own,
    last,
    accident,
    asOf,
    recent,
    published,
  }: Record<'own' | 'last' | 'accident' | 'asOf' | 'recent' | 'published', string | null>,
): string | null {
  if (isCasualty(draft)) return isStillSo(draft) ? null : (own ?? last ?? accident);
  if (isSoFar(draft)) return asOf;
  // Who came to a gathering is counted on its days only where they are told in figures (`sittingIn`).
  if (!takesDay(draft) || draft.unit === 'persons') return null;
  const isOfMarket = isShareTrade(draft) || isMarketMove(draft) || draft.metric === 'market_cap';
  const isReported = isOfMarket && TODAY.test(draft.sentence.words);
  const isOfAccounts = isOfMarket && END_OF_QUARTER.test(last ?? '') && !isRecent(last, published);
  return (
    (isOfMarket ? own : null) ??
    (isOfAccounts ? null : last) ??
    (isOfMarket ? recent : null) ??
    (isReported && ONE_DAY.test(published ?? '') ? published : null)
  );
}

/** Shareholders are paid for a half or a whole year of accounts. */
export const dividendPeriod = (context: string | null): string | null =>
  [6, 12].includes(monthsIn(context ?? '')) ? context : null;

const ONE_DAY = /^\d{4}-\d{2}-\d{2}$/;
export const AS_OF = /(?:\b(?:up to|as of|as at|by|until|till)\s+|截至|截止|到)$/i;

/** The last day that the sentence itself names before the amount. */
export const dayBefore = (
  text: string,
  sentence: ZonedSentence,
  draft: FigureDraft,
  dates: DateMention[],
): string | null =>
  spansWithin(dates, { start: sentence.start, end: draft.amount.start })
    .filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date.edtf ?? ''))
    .filter((date) => isCasualty(draft) || isInFigures(text, date))
    .filter((date) => !isStillSo(draft) || !isOfAnOccasion(text, sentence, date, draft.amount))
    .at(-1)?.edtf ?? null;

/** The days in figures that a sentence tells of ("26–27 February 2025"); a weekday is no stated period of a gathering. */
export const sittingIn = (text: string, sentence: ZonedSentence, dates: DateMention[]): string | null =>
  spansWithin(dates, sentence).find(
    (date) =>
      date.edtf !== null &&
      isOfDays(date.edtf) &&
      !date.edtf.includes('X') &&
      (isInFigures(text, date) || isWeekend(text, date)),
  )?.edtf ?? null;

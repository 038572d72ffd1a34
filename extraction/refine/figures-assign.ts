import { daysBetween } from '@/core/time/edtf';
import type { DateMention, Findings } from '../candidates';
import type { ZonedSentence } from '../detect/events-zones';
import type { FigureDraft } from '../detect/figures-draft';
import { spansWithin } from '../detect/spans-within';
import { partToldIn, periodLeftBy, periodMeant } from './figures-context';
import { isDay, isInFigures, isOfDays, isStretch } from './figures-dates';
import {
  isAskedFor,
  isAttendance,
  isCasualty,
  isEachYear,
  isFine,
  isFlow,
  isGrade,
  isMarketMove,
  isShareTrade,
  isSoFar,
  isSpent,
  isStillSo,
  isToCome,
  isYearlyRate,
  leansOnContext,
  takesDay,
} from './figures-kind';
import { endOfPeriod, monthWithin, statedPeriod } from './figures-period';
import { qualifierOf } from './figures-qualifier';
import {
  comparedPeriod,
  sameStretch,
  sameStretchBefore,
  sameStretchOf,
  yearBefore,
  yearToDate,
} from './figures-shift';
import { monthsIn } from './figures-stand-ins';
import { listStretches } from './figures-stretches';

/** Prices stated for one step of the benchmark ("each percentage point moves the price by …"). */
const STEP =
  /\b(?:each|every|per|for each|for every)\s+(?:1\s?%|percentage point|1 per ?cent|one per ?cent)|每(?:增减|增加|减少|变动)?1\s?(?:%|个百分点)/i;

const SPOT =
  /\b(?:spot|changed hands|traded|trading|deals?|fetched|settled at|futures|quoted|closed|on average|averaged)\b|现货|現貨|成交|现报|报收|收报|均[价價]|行情|市[场場][价價]|截至/i;

/** A price on a list holds for the stretch that the text speaks of; the day is only that of its notice. */
const isListPrice = (draft: FigureDraft): boolean =>
  draft.metric === 'price' &&
  /\/(?:t|kg)$/.test(draft.unit) &&
  /^\d{4}-\d{2}-\d{2}$/.test(draft.period ?? '') &&
  !draft.isCompared &&
  !SPOT.test(draft.sentence.words);

/** "…, of which 2.3 billion went into …" */
const PART_OF = /^[^.;。；]{0,40}(?:\bof (?:which|these|this)\b|\bincluding\b|其中)[^.;。；]{0,24}$/i;

/** "America took 421 tonnes, a fifth less, and Japan 269 tonnes" */
const NEXT_OF_LIST = /(?:\band|,)\s(?:\p{L}[\p{L}’'-]*\s){1,4}$/u;
const HAS_VERB =
  /\b(?:is|are|was|were|has|had|have|will|would|can|could|[\p{L}]+ed|made|came|sold|put|cost|took|held|set)\s(?:[\p{L}]+\s){0,3}$/u;

/** An amount of the same kind that a list goes on with, without a verb of its own. */
function goesOnWith(text: string, before: FigureDraft, part: FigureDraft): boolean {
  if (part.period !== null || part.isCompared || part.move || before.period === null) return false;
  if (part.amount.kind !== 'mass' || before.unit !== part.unit || isDay(before.period)) return false;
  const between = text.slice(before.amount.end, part.amount.start);
  if (between.length > 120 || /[;；]|\.\s/.test(between)) return false;
  const item = NEXT_OF_LIST.exec(between)?.[0];
  return item !== undefined && !HAS_VERB.test(item);
}

/** "11 workers were hurt, seven of them badly" */
const OF_THEM = /^ of (?:them|these|those|which|whom)\b/;

/** "Burma: 31,000 tonnes": a row of a list or of a flattened table. */
const ROW = /^[•*·–-]?\s?\p{L}[\p{L}\s’'()-]{1,40}[:：]\s?[^.;:：]{1,40}\.?$/u;

/** A sentence that a list follows: its rows are told with its period. */
const INTRODUCES = /[:：]$/;
const ENDS_ITEM = /[;；]$/;
const ENDS_SENTENCE = /[.!?。！？]$/;

/** Prices are set for months, or for half of one; the days of a visit or a fair are no such round. */
function isPriceRound(period: string | null): boolean {
  const [from, to] = period?.split('/') ?? [];
  if (!period || !from || !to) return false;
  return !isOfDays(period) || daysBetween(from, to) >= LEAST_ROUND;
}
const LEAST_ROUND = 9;
/** A list may be for one month as well: "December list prices". */
const isListRound = (period: string | null): boolean =>
  /^\d{4}-\d{2}$/.test(period ?? '') || isPriceRound(period);

const JOINS_CLAUSE =
  /,?\s(?:and|which|to)\s(?:\w+ ){1,3}(?:about |some |over |more than )?$|，[^，。；\d]{2,10}$/i;

const SAME_DAY = /\b(?:the )?same (?:day|morning|afternoon|evening|session)\b|当[日天]|同日/i;
const HEARSAY = /\b(?:said to be|heard|put at|understood to be|thought to be)\b|[据據][传傳闻聞]/i;

/** What a figure without words of its own takes over: a price per tonne also the day of its notice. */
function contextFor(
  draft: FigureDraft,
  { period, day, isNear }: { period: string | null; day: string | null; isNear: boolean },
): string | null {
  if (takesDay(draft) || isSoFar(draft)) return null;
  if (draft.metric !== 'price') return period !== null && isOfDays(period) ? null : period;
  const { words } = draft.sentence;
  if (SAME_DAY.test(words)) return day;
  // A market that is told of without a date is that of no stated time.
  if (!isPriceRound(period) && (SPOT.test(words) || HEARSAY.test(words))) return null;
  if (period === null) return day;
  if (isOfDays(period) && !isPriceRound(period)) return day;
  return isPriceRound(period) || isNear ? period : null;
}

/** "At the end of June" in a text without a date, behind what it told of the first half of 2025: June of that year. */
function yearOfContext(
  text: string,
  { period, periodWords }: FigureDraft,
  context: string | null,
): string | null {
  if (!periodWords || context === null || !isPartOfYear(context) || !/^\d{4}-\d{2}$/.test(period ?? ''))
    return null;
  if (!BARE_MONTH.test(text.slice(periodWords.start, periodWords.end))) return null;
  const edtf = `${context.slice(0, 4)}${period!.slice(4)}`;
  const [from, to] = context.split('/');
  return from && to && from <= edtf && edtf <= to ? edtf : null;
}
const BARE_MONTH = /^\p{Lu}\p{Ll}+$|^\d{1,2}月[底末]?$/u;

/** A stretch of months, shorter than a year. */
const isPartOfYear = (period: string | null | undefined): boolean => {
  const months = monthsIn(period ?? '');
  return months > 0 && months < 12;
};

/** Exchanges are reported on within days of their session, a weekend between. */
const LAST_SESSION = 3;
const isRecent = (day: string | null, published: string | null): boolean =>
  day !== null &&
  ONE_DAY.test(published ?? '') &&
  day <= published! &&
  daysBetween(day, published!) <= LAST_SESSION;

const TODAY =
  /全日|今[日天]|收[报報盘盤于於涨漲跌]|午[间間]|\btoday\b|\b(?:closed|ended|finished|midday|noon|lunch|intraday)\b/i;

/** The last day of a quarter, by which accounts are drawn up: no day of the market where it is long gone. */
const END_OF_QUARTER = /-(?:03-31|06-30|09-30|12-31)$/;

/** The day of a market or an accident: the sentence's own, else the one told last; else that of the report, where it says so. */
function dayFor(
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
const dividendPeriod = (context: string | null): string | null =>
  [6, 12].includes(monthsIn(context ?? '')) ? context : null;

const ONE_DAY = /^\d{4}-\d{2}-\d{2}$/;
const AS_OF = /(?:\b(?:up to|as of|as at|by|until|till)\s+|截至|截止|到)$/i;

/** The last day that the sentence itself names before the amount. */
const dayBefore = (
  text: string,
  sentence: ZonedSentence,
  draft: FigureDraft,
  dates: DateMention[],
): string | null =>
  spansWithin(dates, { start: sentence.start, end: draft.amount.start })
    .filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date.edtf ?? ''))
    .filter((date) => isCasualty(draft) || isInFigures(text, date))
    .at(-1)?.edtf ?? null;

/** The days in figures that a sentence tells of ("26–27 February 2025"); a weekday is no stated period of a gathering. */
const sittingIn = (text: string, sentence: ZonedSentence, dates: DateMention[]): string | null =>
  spansWithin(dates, sentence).find(
    (date) =>
      date.edtf !== null && isOfDays(date.edtf) && !date.edtf.includes('X') && isInFigures(text, date),
  )?.edtf ?? null;

/** Periods in reading order: the sentence's own, the compared one shifted, else the one that the text spoke of last. */
export function assignPeriods(
  text: string,
  drafts: FigureDraft[],
  sentences: ZonedSentence[],
  found: Findings,
): void {
  if (drafts.length === 0) return;
  const dates = listStretches(text, found.dates, found.published);
  let context: string | null = null;
  const seen: string[] = [];
  let lastDay: string | null = null;
  let recentDay: string | null = null;
  let lastSitting: string | null = null;
  let lastAsOf: string | null = null;
  let accidentDay: string | null = null;
  let contextParagraph = -1;
  let lastParagraph = -1;
  let isInList = false;
  let lastWords = '';
  let lastMass: FigureDraft | null = null;
  let lastPrice: string | null = null;
  let listPeriod: string | null = null;
  const draftsAt = new Map<number, FigureDraft[]>();
  for (const draft of drafts) {
    const { start } = draft.sentence;
    draftsAt.set(start, [...(draftsAt.get(start) ?? []), draft]);
  }
  const mainPrice = () =>
    drafts.find((d) => d.metric === 'price' && /\/(?:t|kg)$/.test(d.unit) && d.period !== null);
  for (const sentence of sentences) {
    if (sentence.paragraph !== lastParagraph) {
      lastDay = null;
      lastSitting = null;
      lastAsOf = null;
      isInList = INTRODUCES.test(lastWords) || (isInList && !ENDS_SENTENCE.test(lastWords));
    }
    const isItem = sentence.paragraph === lastParagraph && ENDS_ITEM.test(lastWords);
    lastParagraph = sentence.paragraph;
    lastWords = sentence.words;
    const own = draftsAt.get(sentence.start) ?? [];
    const others = own.map((d) => ({ start: d.amount.start, end: d.amount.end }));
    const told: string | null = periodLeftBy(text, sentence, dates, context) ?? periodMeant(sentence, seen);
    const left = told ?? (isItem ? listPeriod : null);
    listPeriod = told ?? partToldIn(text, sentence, dates, others) ?? (isItem ? listPeriod : null);
    const day = spansWithin(dates, sentence).find(
      (d) => d.edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(d.edtf),
    );
    for (const draft of own) {
      const stated = statedPeriod(text, draft, dates, others);
      draft.period = stated.period;
      draft.periodWords = stated.words;
      const was =
        draft.isCompared || draft.changes.length > 0
          ? null
          : yearBefore(text, draft, stated, left ?? context);
      if (was) {
        draft.period = was;
        draft.isPeriodFromContext = true;
        continue;
      }
      if (stated.words && (draft.metric === 'price' || isFlow(draft))) {
        const against = draft.isCompared ? (draft.comparedTo?.period ?? context) : context;
        draft.period = sameStretchBefore(text, stated.words, against) ?? draft.period;
      }
      if (isListPrice(draft) && isListRound(left ?? context)) {
        draft.period = isListRound(left) ? left : context;
        draft.isPeriodFromContext = true;
      }
      const same = draft.period === null ? sameStretchOf(text, draft, dates, context) : null;
      if (same) {
        draft.period = same.edtf;
        draft.periodWords = { start: same.start, end: same.end };
      }
      const ofContext = yearOfContext(text, draft, found.published ? null : context);
      if (ofContext) draft.period = ofContext;
      const isTimeless = isFine(draft) || (draft.metric !== 'capacity' && isYearlyRate(text, draft));
      const month = draft.period === null && !isTimeless ? monthWithin(draft, dates, left ?? context) : null;
      if (month) {
        draft.period = month.edtf;
        draft.periodWords = { start: month.start, end: month.end };
      }
      const toDate = yearToDate(
        text,
        draft,
        [draft.period, left, context].find(isPartOfYear) ?? left ?? context,
      );
      if (toDate) draft.period = toDate;
      const end = endOfPeriod(text, draft, draft.period ?? left ?? context);
      if (end) draft.period = end;
      if (draft.period !== null) continue;
      if (STEP.test(sentence.words)) {
        draft.period = mainPrice()?.period ?? null;
        draft.isPeriodFromContext = draft.period !== null;
      } else if (isItem && listPeriod !== null && isSpent(draft)) {
        draft.period = listPeriod;
        draft.isPeriodFromContext = true;
      } else if (isItem && draft.metric === 'price' && !draft.isCompared && isDay(lastPrice ?? '')) {
        draft.period = lastPrice;
        draft.isPeriodFromContext = true;
      } else if (draft.unit === 'persons' && (isEachYear(text, draft) || isToCome(draft))) {
      } else if (isTimeless) {
      } else if (draft.label === 'dividend') {
        draft.period = draft.isCompared ? null : dividendPeriod(left ?? context);
        draft.isPeriodFromContext = draft.period !== null;
      } else if (leansOnContext(draft)) {
        const ownDay =
          draft.unit === 'persons'
            ? (dayBefore(text, sentence, draft, dates) ?? (isAttendance(draft) ? lastSitting : null))
            : null;
        const isNear = left !== null || contextParagraph === sentence.paragraph || isInList;
        draft.period =
          ownDay ??
          dayFor(draft, {
            own: day?.edtf ?? null,
            last: lastDay,
            accident: accidentDay,
            asOf: lastAsOf,
            recent: isRecent(recentDay, found.published) ? recentDay : null,
            published: found.published,
          }) ??
          contextFor(draft, { period: left ?? context, day: lastDay, isNear });
        draft.isPeriodFromContext = draft.period !== null;
      } else if (draft.label === 'ratio' && draft.move === null && !draft.isCompared) {
        draft.period = isAskedFor(text, draft) || isGrade(text, draft) ? null : (left ?? context);
        draft.isPeriodFromContext = draft.period !== null;
      }
    }
    for (const draft of own) {
      if (draft.converts)
        Object.assign(draft, {
          period: draft.converts.period,
          periodWords: draft.converts.periodWords,
          isPeriodFromContext: draft.converts.isPeriodFromContext,
        });
      // "…spent 96 million last year, and reached 31,000 people with it"
      const clause = own[own.indexOf(draft) - 1];
      if (draft.unit === 'persons' && draft.period === null && clause && isStretch(clause.period)) {
        const between = text.slice(clause.amount.end, draft.amount.start);
        if (!/[;；]/.test(between) && JOINS_CLAUSE.test(between) && !isEachYear(text, draft)) {
          draft.period = clause.period;
          draft.isPeriodFromContext = true;
        }
      }
      // "Than in the same period of 2024" names the year; the stretch of it is that of the figure compared.
      const shifted = /^\d{4}$/.test(draft.period ?? '')
        ? ((draft.comparedTo?.sentence === sentence ? comparedPeriod(text, draft) : null) ??
          sameStretch(text, draft, (draft.metric === 'price' ? mainPrice()?.period : null) ?? context))
        : null;
      if (shifted?.startsWith(`${draft.period}-`)) draft.period = shifted;
      if (draft.isCompared && draft.period === null) {
        draft.period =
          comparedPeriod(text, draft) ??
          // A budget that is cut was and is one for the same year.
          (draft.label === 'capital spending' ? (draft.comparedTo?.period ?? null) : null);
        draft.isPeriodFromContext = draft.period !== null;
      }
    }
    // The rows of a list are of the time of what was told in their unit before them.
    const row =
      own.length === 1 && own[0]!.period === null && own[0]!.amount.kind === 'mass' ? own[0]! : null;
    if (row && lastMass?.unit === row.unit && lastMass.period !== null && ROW.test(sentence.words)) {
      row.period = lastMass.period;
      row.isPeriodFromContext = true;
      if (row.metric === 'other') Object.assign(row, { metric: lastMass.metric, label: lastMass.label });
    }
    lastMass =
      own.findLast((d) => d.amount.kind === 'mass' && !d.isCompared) ?? (own.length > 0 ? null : lastMass);
    for (const [i, part] of own.entries()) {
      const before = own.slice(0, i).findLast((d) => d.move === null && !d.isCompared);
      if (!before || !goesOnWith(text, before, part)) continue;
      part.period = before.period;
      part.isPeriodFromContext = part.period !== null;
    }
    for (const [i, part] of own.entries()) {
      const whole = own[i - 1];
      if (!whole || part.period !== null || part.isCompared || whole.amount.kind !== part.amount.kind)
        continue;
      const isPart =
        PART_OF.test(text.slice(whole.amount.end, part.amount.start)) ||
        (whole.unit === part.unit && OF_THEM.test(text.slice(part.amount.end, part.amount.end + 10)));
      if (!isPart) continue;
      part.period = whole.period;
      part.isPeriodFromContext = part.period !== null;
    }
    accidentDay = own.find((d) => isCasualty(d) && isDay(d.period ?? ''))?.period ?? accidentDay;
    lastPrice = own.findLast((d) => d.metric === 'price' && !d.isCompared)?.period ?? null;
    lastSitting = sittingIn(text, sentence, dates) ?? lastSitting;
    const isPast = day?.edtf && !(found.published && day.edtf > found.published);
    if (day?.edtf && isPast) lastDay = day.edtf;
    if (lastDay && (recentDay === null || lastDay > recentDay)) recentDay = lastDay;
    if (day?.edtf && AS_OF.test(text.slice(Math.max(0, day.start - 10), day.start))) lastAsOf = day.edtf;
    const isForecast = () =>
      context !== null &&
      sentence.bodyIndex > 0 &&
      own.some((d) => qualifierOf(text, d, found.published) === 'forecast');
    if (told !== null && !isForecast()) {
      context = told;
      contextParagraph = sentence.paragraph;
    }
    seen.push(...own.flatMap((d) => (d.period !== null && !d.isCompared ? [d.period] : [])));
  }
}

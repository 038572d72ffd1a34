import { daysBetween } from '@/core/time/edtf';
import type { DateMention, Findings } from '../candidates';
import type { ZonedSentence } from '../detect/events-zones';
import type { FigureDraft } from '../detect/figures-draft';
import { spansWithin } from '../detect/spans-within';
import {
  comparedPeriod,
  endOfPeriod,
  isAskedFor,
  isCasualty,
  isMarketMove,
  isOfDays,
  isShareTrade,
  isSoFar,
  leansOnContext,
  monthWithin,
  periodLeftBy,
  periodMeant,
  sameStretch,
  sameStretchBefore,
  statedPeriod,
  takesDay,
  yearBefore,
  yearToDate,
} from './figures-period';
import { qualifierOf } from './figures-qualifier';
import { listStretches, monthsIn } from './figures-stretches';

/** Prices stated for one step of the benchmark ("each percentage point moves the price by …"). */
const STEP =
  /\b(?:each|every|per|for each|for every)\s+(?:1\s?%|percentage point|1 per ?cent|one per ?cent)|每(?:增减|增加|减少|变动)?1\s?(?:%|个百分点)/i;

const SPOT =
  /\b(?:spot|changed hands|traded|trading|deals?|fetched|settled at|futures|quoted|closed)\b|现货|成交|现报|报收|收报/i;

/** A price on a list holds for the stretch that the text speaks of; the day is only that of its notice. */
const isListPrice = (draft: FigureDraft): boolean =>
  draft.metric === 'price' &&
  /\/(?:t|kg)$/.test(draft.unit) &&
  /^\d{4}-\d{2}-\d{2}$/.test(draft.period ?? '') &&
  !draft.isCompared &&
  !SPOT.test(draft.sentence.words);

/** "…, of which 2.3 billion went into …" */
const PART_OF = /^[^.;。；]{0,40}(?:\bof (?:which|these|this)\b|\bincluding\b|其中)[^.;。；]{0,24}$/i;

/** A sentence that a list follows: its rows are told with its period. */
const INTRODUCES = /[:：]$/;
const ENDS_SENTENCE = /[.!?。！？]$/;

/** Prices are set for months, or for half of one; the days of a visit or a fair are no such round. */
function isPriceRound(period: string | null): boolean {
  const [from, to] = period?.split('/') ?? [];
  if (!period || !from || !to) return false;
  return !isOfDays(period) || daysBetween(from, to) >= LEAST_ROUND;
}
const LEAST_ROUND = 9;

const SAME_DAY = /\b(?:the )?same (?:day|morning|afternoon|evening|session)\b|当[日天]|同日/i;
const HEARSAY = /\b(?:said to be|heard|put at|understood to be|thought to be)\b|[据據][传傳闻聞]/i;

/** What a figure without words of its own takes over: a price per tonne also the day of its notice. */
function contextFor(
  draft: FigureDraft,
  { period, day, isNear }: { period: string | null; day: string | null; isNear: boolean },
): string | null {
  if (isMarketMove(draft) || draft.unit === 'persons' || isShareTrade(draft) || isSoFar(draft)) return null;
  if (draft.metric !== 'price') return period !== null && isOfDays(period) ? null : period;
  const { words } = draft.sentence;
  if (SAME_DAY.test(words)) return day;
  // A market that is told of without a date is that of no stated time.
  if (!isPriceRound(period) && (SPOT.test(words) || HEARSAY.test(words))) return null;
  if (period === null) return day;
  if (isOfDays(period) && !isPriceRound(period)) return day;
  return isPriceRound(period) || isNear ? period : null;
}

/** A stretch of months, shorter than a year. */
const isPartOfYear = (period: string | null | undefined): boolean => {
  const months = monthsIn(period ?? '');
  return months > 0 && months < 12;
};

const TODAY = /全日|今[日天]|收[报報盘盤]|\btoday\b/i;

/** The day of a market or an accident: the sentence's own, else the one told last; else that of the report, where it says so. */
function dayFor(
  draft: FigureDraft,
  { own, last, asOf, published }: Record<'own' | 'last' | 'asOf' | 'published', string | null>,
): string | null {
  if (isCasualty(draft)) return own ?? last;
  if (isSoFar(draft)) return asOf;
  if (!takesDay(draft)) return null;
  const isReported = isShareTrade(draft) && TODAY.test(draft.sentence.words);
  return last ?? (isReported && ONE_DAY.test(published ?? '') ? published : null);
}

const ONE_DAY = /^\d{4}-\d{2}-\d{2}$/;
const AS_OF = /(?:\b(?:up to|as of|as at|by|until|till)\s+|截至|截止|到)$/i;

/** The last day that the sentence itself names before the amount. */
const dayBefore = (sentence: ZonedSentence, draft: FigureDraft, dates: DateMention[]): string | null =>
  spansWithin(dates, { start: sentence.start, end: draft.amount.start })
    .filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date.edtf ?? ''))
    .at(-1)?.edtf ?? null;

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
  let lastAsOf: string | null = null;
  let contextParagraph = -1;
  let lastParagraph = -1;
  let isInList = false;
  let lastWords = '';
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
      lastAsOf = null;
      isInList = INTRODUCES.test(lastWords) || (isInList && !ENDS_SENTENCE.test(lastWords));
    }
    lastParagraph = sentence.paragraph;
    lastWords = sentence.words;
    const own = draftsAt.get(sentence.start) ?? [];
    const others = own.map((d) => ({ start: d.amount.start, end: d.amount.end }));
    const left = periodLeftBy(text, sentence, dates) ?? periodMeant(sentence, seen);
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
      if (stated.words && draft.metric === 'price') {
        draft.period = sameStretchBefore(text, stated.words, context) ?? draft.period;
      }
      if (isListPrice(draft) && isPriceRound(left ?? context)) {
        draft.period = isPriceRound(left) ? left : context;
        draft.isPeriodFromContext = true;
      }
      const month = draft.period === null ? monthWithin(draft, dates, left ?? context) : null;
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
      } else if (leansOnContext(draft)) {
        const ownDay = draft.unit === 'persons' ? dayBefore(sentence, draft, dates) : null;
        const isNear = left !== null || contextParagraph === sentence.paragraph || isInList;
        draft.period =
          ownDay ??
          dayFor(draft, {
            own: day?.edtf ?? null,
            last: lastDay,
            asOf: lastAsOf,
            published: found.published,
          }) ??
          contextFor(draft, { period: left ?? context, day: lastDay, isNear });
        draft.isPeriodFromContext = draft.period !== null;
      } else if (draft.label === 'ratio' && draft.move === null && !draft.isCompared) {
        draft.period = isAskedFor(text, draft) ? null : (left ?? context);
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
      // "Than in the same period of 2024" names the year; the stretch of it is that of the figure compared.
      const shifted =
        draft.isCompared && /^\d{4}$/.test(draft.period ?? '')
          ? (comparedPeriod(text, draft) ?? sameStretch(text, draft, context))
          : null;
      if (shifted?.includes('/') && shifted.startsWith(draft.period!)) draft.period = shifted;
      if (draft.isCompared && draft.period === null) {
        draft.period =
          comparedPeriod(text, draft) ??
          // A budget that is cut was and is one for the same year.
          (draft.label === 'capital spending' ? (draft.comparedTo?.period ?? null) : null);
        draft.isPeriodFromContext = draft.period !== null;
      }
    }
    for (const [i, part] of own.entries()) {
      const whole = own[i - 1];
      if (!whole || part.period !== null || part.isCompared || whole.amount.kind !== part.amount.kind)
        continue;
      if (!PART_OF.test(text.slice(whole.amount.end, part.amount.start))) continue;
      part.period = whole.period;
      part.isPeriodFromContext = part.period !== null;
    }
    const isPast = day?.edtf && !(found.published && day.edtf > found.published);
    if (day?.edtf && isPast) lastDay = day.edtf;
    if (day?.edtf && AS_OF.test(text.slice(Math.max(0, day.start - 10), day.start))) lastAsOf = day.edtf;
    const isForecast = () =>
      context !== null &&
      sentence.bodyIndex > 0 &&
      own.some((d) => qualifierOf(text, d, found.published) === 'forecast');
    if (left !== null && !isForecast()) {
      context = left;
      contextParagraph = sentence.paragraph;
    }
    seen.push(...own.flatMap((d) => (d.period !== null && !d.isCompared ? [d.period] : [])));
  }
}

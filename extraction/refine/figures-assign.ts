import type { Findings } from '../candidates';
import type { ZonedSentence } from '../detect/events-zones';
import type { FigureDraft } from '../detect/figures-draft';
import { spansWithin } from '../detect/spans-within';
import { takeAccounts } from './figures-accounts';
import { periodBeside } from './figures-beside';
import { goesOnWithTold, partToldIn, periodLeftBy, periodMeant } from './figures-context';
import { isDay, isOfDays, isStretch } from './figures-dates';
import {
  AS_OF,
  contextFor,
  dayBefore,
  dayFor,
  dividendPeriod,
  isListPrice,
  isListRound,
  isPartOfYear,
  isRecent,
  roundOf,
  sittingIn,
  THE_SITTING,
  yearOfContext,
} from './figures-inherit';
import {
  isAskedFor,
  isAttendance,
  isCasualty,
  isEachYear,
  isFine,
  isFlow,
  isGrade,
  isOfAnother,
  isSpent,
  isTakenIn,
  isToCome,
  isYearlyRate,
  leansOnContext,
} from './figures-kind';
import { ENDS_ITEM, ENDS_SENTENCE, INTRODUCES } from './figures-lists';
import { statedPeriod } from './figures-period';
import { endOfPeriod, endOfYearTold, monthWithin } from './figures-period-end';
import { qualifierOf } from './figures-qualifier';
import { quotaYears } from './figures-quota';
import { isReported } from './figures-reported';
import { RowPeriods } from './figures-rows';
import {
  atThisPoint,
  comparedPeriod,
  isPlanned,
  sameStretch,
  sameStretchBefore,
  sameStretchOf,
  yearBefore,
  yearToDate,
} from './figures-shift';
import { listStretches } from './figures-stretches';
import { periodOfTitle } from './figures-title';
import { MeetingDays } from './figures-votes';

/** Prices stated for one step of the benchmark ("each percentage point moves the price by …"). */
const STEP =
  /\b(?:each|every|per|for each|for every)\s+(?:1\s?%|percentage point|1 per ?cent|one per ?cent)|\b(?:[Oo]ne|[Aa]|[Ee]ach|[Ee]very) (?:percentage )?point (?:of (?:\p{Ll}+ ){1,3})?(?:is worth|costs?|adds?|counts|moves|makes|brings|is paid)|每(?:增减|增加|减少|变动)?1\s?(?:%|个百分点)/iu;

/** Periods in reading order: the sentence's own, the compared one shifted, else the one that the text spoke of last. */
export function assignPeriods(
  text: string,
  drafts: FigureDraft[],
  sentences: ZonedSentence[],
  found: Findings,
  title: string | null = null,
): void {
  if (drafts.length === 0) return;
  const dates = listStretches(text, found.dates, found.published);
  const quotas = quotaYears(text, drafts, sentences, dates);
  const rows = new RowPeriods();
  const meetings = new MeetingDays();
  // What a text on figures is headed by governs it until a sentence tells another stretch.
  let context: string | null = periodOfTitle(title, found.published);
  const seen: string[] = [];
  let lastDay: string | null = null;
  let recentDay: string | null = null;
  /** The day of the price told last, else that which the text told first. */
  let textDay: string | null = null;
  let lastSitting: string | null = null;
  let farSitting: string | null = null;
  let lastAsOf: string | null = null;
  let accidentDay: string | null = null;
  let contextParagraph = context === null ? -1 : (sentences.find((s) => s.zone === 'body')?.paragraph ?? -1);
  let lastParagraph = -1;
  let isInList = false;
  let lastWords = '';
  let lastPrice: string | null = null;
  let listPeriod: string | null = null;
  const contextAt = new Map<FigureDraft, string | null>();
  const draftsAt = new Map<number, FigureDraft[]>();
  for (const draft of drafts) {
    const { start } = draft.sentence;
    draftsAt.set(start, [...(draftsAt.get(start) ?? []), draft]);
  }
  /** The price that a benchmark is told of: it holds for a stretch, where the text does not tell of days only. */
  const mainPrice = () => {
    const prices = drafts.filter(
      (d) => d.metric === 'price' && /\/(?:t|kg)$/.test(d.unit) && d.period !== null,
    );
    return prices.find((d) => !isDay(d.period!)) ?? prices[0];
  };
  const isOfAccounts = () => drafts.some((d) => isFlow(d) && !d.isCompared && d.metric !== 'savings');
  for (const sentence of sentences) {
    if (sentence.paragraph !== lastParagraph) {
      lastDay = null;
      farSitting = lastSitting ?? farSitting;
      lastSitting = null;
      lastAsOf = null;
      isInList = INTRODUCES.test(lastWords) || (isInList && !ENDS_SENTENCE.test(lastWords));
    }
    const isOpened = sentence.paragraph !== lastParagraph;
    const isItem = sentence.paragraph === lastParagraph && ENDS_ITEM.test(lastWords);
    lastParagraph = sentence.paragraph;
    lastWords = sentence.words;
    const own = draftsAt.get(sentence.start) ?? [];
    if (isOpened) rows.open(sentence, own, dates);
    meetings.read(sentence, dates, found.published);
    const others = own.map((d) => ({ start: d.amount.start, end: d.amount.end }));
    const told: string | null = periodLeftBy(text, sentence, dates, context) ?? periodMeant(sentence, seen);
    const left = told ?? (isItem ? listPeriod : null);
    listPeriod = told ?? partToldIn(text, sentence, dates, others) ?? (isItem ? listPeriod : null);
    const day = spansWithin(dates, sentence).find((d) => isDay(d.edtf ?? ''));
    for (const draft of own) contextAt.set(draft, context);
    for (const draft of own) {
      const voted = meetings.dayOf(text, draft);
      if (voted) {
        draft.period = voted;
        draft.isPeriodFromContext = true;
        continue;
      }
      const stated = statedPeriod(text, draft, dates, others, context);
      draft.period = stated.period;
      draft.periodWords = stated.words;
      const was =
        draft.isCompared || draft.changes.length > 0
          ? null
          : yearBefore(text, draft, stated, left ?? context);
      const before = was ?? atThisPoint(text, draft, dates, left ?? context);
      if (before) {
        draft.period = before;
        draft.isPeriodFromContext = true;
        continue;
      }
      if (stated.words && (draft.metric === 'price' || isFlow(draft))) {
        const against = draft.isCompared ? (draft.comparedTo?.period ?? context) : (context ?? left);
        draft.period = sameStretchBefore(text, stated.words, against) ?? draft.period;
      }
      const round = isListPrice(draft) ? roundOf(draft, isListRound(left) ? left : context) : null;
      if (round !== null) {
        draft.period = round;
        draft.isPeriodFromContext = true;
      }
      const same = sameStretchOf(text, draft, dates, left ?? context);
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
      const end =
        endOfYearTold(text, draft, left ?? context) ??
        endOfPeriod(text, draft, draft.period ?? left ?? context);
      if (end) draft.period = end;
      if (draft.period !== null) continue;
      const quotaYear = quotas.get(draft);
      if (quotaYear) {
        draft.period = quotaYear;
        draft.isPeriodFromContext = true;
      } else if (STEP.test(sentence.words)) {
        draft.period = mainPrice()?.period ?? null;
        draft.isPeriodFromContext = draft.period !== null;
      } else if (isItem && listPeriod !== null && isSpent(draft)) {
        draft.period = listPeriod;
        draft.isPeriodFromContext = true;
      } else if (
        isTakenIn(draft) &&
        isStretch(left ?? context) &&
        (left !== null || contextParagraph === sentence.paragraph)
      ) {
        draft.period = left ?? context;
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
            ? (dayBefore(text, sentence, draft, dates) ??
              (isAttendance(draft)
                ? (lastSitting ?? (THE_SITTING.test(sentence.words) ? farSitting : null))
                : null))
            : null;
        const isNear = left !== null || contextParagraph === sentence.paragraph || isInList;
        draft.period =
          ownDay ??
          dayFor(draft, {
            own: day && !isOfAnother(text, draft, day) ? day.edtf : null,
            last: lastDay,
            accident: accidentDay,
            asOf: lastAsOf,
            recent: isRecent(recentDay, found.published) ? recentDay : null,
            published: found.published,
          }) ??
          contextFor(draft, { period: left ?? context, day: lastDay, textDay, isNear });
        draft.isPeriodFromContext = draft.period !== null;
      } else if (
        isReported(text, draft) &&
        !draft.isCompared &&
        ((isStretch(left ?? context) && isOfAccounts()) ||
          (contextParagraph === sentence.paragraph && !isOfDays(context ?? '')))
      ) {
        draft.period = left ?? context;
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
      const beside = draft.period === null ? periodBeside(text, draft, own, drafts) : null;
      if (beside !== null) {
        draft.period = beside;
        draft.isPeriodFromContext = true;
      }
      // "Than in the same period of 2024" names the year; the stretch of it is that of the figure compared.
      const shifted = /^\d{4}$/.test(draft.period ?? '')
        ? ((draft.comparedTo?.sentence === sentence ? comparedPeriod(text, draft) : null) ??
          sameStretch(text, draft, (draft.metric === 'price' ? mainPrice()?.period : null) ?? context))
        : null;
      if (shifted?.startsWith(`${draft.period}-`)) draft.period = shifted;
      if (draft.isCompared && draft.period === null) {
        draft.period =
          comparedPeriod(text, draft) ?? (isPlanned(draft) ? (draft.comparedTo?.period ?? null) : null);
        draft.isPeriodFromContext = draft.period !== null;
      }
    }
    rows.complete(text, sentence, own);
    accidentDay = own.find((d) => isCasualty(d) && isDay(d.period ?? ''))?.period ?? accidentDay;
    lastPrice = own.findLast((d) => d.metric === 'price' && !d.isCompared)?.period ?? null;
    lastSitting = sittingIn(text, sentence, dates) ?? lastSitting;
    const isPast = day?.edtf && !(found.published && day.edtf > found.published);
    if (day?.edtf && isPast) lastDay = day.edtf;
    const priced = own.findLast((d) => d.metric === 'price' && !d.isCompared)?.period ?? null;
    if (isDay(priced ?? '')) textDay = priced;
    else textDay ??= lastDay;
    if (lastDay && (recentDay === null || lastDay > recentDay)) recentDay = lastDay;
    if (day?.edtf && AS_OF.test(text.slice(Math.max(0, day.start - 10), day.start))) lastAsOf = day.edtf;
    const isForecast = () =>
      context !== null &&
      sentence.bodyIndex > 0 &&
      own.some((d) => qualifierOf(text, d, found.published) === 'forecast');
    if (told !== null && !isForecast() && goesOnWithTold(told, context, own, isOfAccounts())) {
      context = told;
      contextParagraph = sentence.paragraph;
    }
    seen.push(...own.flatMap((d) => (d.period !== null && !d.isCompared ? [d.period] : [])));
  }
  takeAccounts(text, drafts, contextAt, found.published);
}

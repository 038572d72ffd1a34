import type { Findings } from '../candidates';
import type { ZonedSentence } from '../detect/events-zones';
import type { FigureDraft } from '../detect/figures-draft';
import { spansWithin } from '../detect/spans-within';
import {
  comparedPeriod,
  isMarketMove,
  leansOnContext,
  monthWithin,
  periodLeftBy,
  periodMeant,
  sameStretchBefore,
  statedPeriod,
  takesDay,
  yearBefore,
  yearToDate,
} from './figures-period';
import { qualifierOf } from './figures-qualifier';

/** Prices stated for one step of the benchmark ("each percentage point moves the price by …"). */
const STEP =
  /\b(?:each|every|per|for each|for every)\s+(?:1\s?%|percentage point|1 per ?cent|one per ?cent)|每(?:增减|增加|减少|变动)?1\s?(?:%|个百分点)/i;

/** What a figure without words of its own takes over: a price per tonne also the day of its notice. */
function contextFor(draft: FigureDraft, period: string | null, day: string | null): string | null {
  if (isMarketMove(draft) || draft.unit === 'persons') return null;
  return period ?? (draft.metric === 'price' ? day : null);
}

/** Periods in reading order: the sentence's own, the compared one shifted, else the one that the text spoke of last. */
export function assignPeriods(
  text: string,
  drafts: FigureDraft[],
  sentences: ZonedSentence[],
  found: Findings,
): void {
  let context: string | null = null;
  const seen: string[] = [];
  let lastDay: string | null = null;
  let lastParagraph = -1;
  const draftsAt = new Map<number, FigureDraft[]>();
  for (const draft of drafts) {
    const { start } = draft.sentence;
    draftsAt.set(start, [...(draftsAt.get(start) ?? []), draft]);
  }
  const mainPrice = () =>
    drafts.find((d) => d.metric === 'price' && /\/(?:t|kg)$/.test(d.unit) && d.period !== null);
  for (const sentence of sentences) {
    if (sentence.paragraph !== lastParagraph) lastDay = null;
    lastParagraph = sentence.paragraph;
    const own = draftsAt.get(sentence.start) ?? [];
    const others = own.map((d) => ({ start: d.amount.start, end: d.amount.end }));
    const left = periodLeftBy(text, sentence, found.dates) ?? periodMeant(sentence, seen);
    for (const draft of own) {
      const stated = statedPeriod(text, draft, found.dates, others);
      draft.period = stated.period;
      draft.periodWords = stated.words;
      if (stated.words && draft.metric === 'price') {
        draft.period = sameStretchBefore(text, stated.words, context) ?? draft.period;
      }
      const month = draft.period === null ? monthWithin(draft, found.dates, left ?? context) : null;
      if (month) {
        draft.period = month.edtf;
        draft.periodWords = { start: month.start, end: month.end };
      }
      const toDate = yearToDate(text, draft, draft.period ?? left ?? context);
      if (toDate) draft.period = toDate;
      if (draft.period !== null) continue;
      const before =
        draft.isCompared || draft.changes.length > 0 ? null : yearBefore(text, draft, left ?? context);
      if (before) {
        draft.period = before;
        draft.isPeriodFromContext = true;
      } else if (STEP.test(sentence.words)) {
        draft.period = mainPrice()?.period ?? null;
        draft.isPeriodFromContext = draft.period !== null;
      } else if (leansOnContext(draft)) {
        draft.period = (takesDay(draft) ? lastDay : null) ?? contextFor(draft, left ?? context, lastDay);
        draft.isPeriodFromContext = draft.period !== null;
      } else if (draft.label === 'ratio' && draft.move === null && !draft.isCompared) {
        draft.period = left ?? context;
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
        draft.isCompared && /^\d{4}$/.test(draft.period ?? '') ? comparedPeriod(text, draft) : null;
      if (shifted?.includes('/') && shifted.startsWith(draft.period!)) draft.period = shifted;
      if (draft.isCompared && draft.period === null) {
        draft.period = comparedPeriod(text, draft);
        draft.isPeriodFromContext = draft.period !== null;
      }
    }
    const day = spansWithin(found.dates, sentence).find(
      (d) => d.edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(d.edtf),
    );
    if (day?.edtf) lastDay = day.edtf;
    const isForecast = () =>
      context !== null && sentence.bodyIndex > 0 && own.some((d) => qualifierOf(text, d) === 'forecast');
    if (left !== null && !isForecast()) context = left;
    seen.push(...own.flatMap((d) => (d.period !== null && !d.isCompared ? [d.period] : [])));
  }
}

import type { Findings } from '../candidates';
import type { ZonedSentence } from '../detect/events-zones';
import type { FigureDraft } from '../detect/figures-draft';
import { spansWithin } from '../detect/spans-within';
import {
  comparedPeriod,
  endOfPeriod,
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

/** What a figure without words of its own takes over: a price per tonne also the day of its notice. */
function contextFor(draft: FigureDraft, period: string | null, day: string | null): string | null {
  if (isMarketMove(draft) || draft.unit === 'persons') return null;
  return period ?? (draft.metric === 'price' ? day : null);
}

/** The last day that the sentence itself names before the amount. */
const dayBefore = (sentence: ZonedSentence, draft: FigureDraft, found: Findings): string | null =>
  spansWithin(found.dates, { start: sentence.start, end: draft.amount.start })
    .filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date.edtf ?? ''))
    .at(-1)?.edtf ?? null;

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
      if (isListPrice(draft) && (left ?? context)?.includes('/')) {
        draft.period = left?.includes('/') ? left : context;
        draft.isPeriodFromContext = true;
      }
      const month = draft.period === null ? monthWithin(draft, found.dates, left ?? context) : null;
      if (month) {
        draft.period = month.edtf;
        draft.periodWords = { start: month.start, end: month.end };
      }
      const toDate = yearToDate(text, draft, draft.period ?? left ?? context);
      if (toDate) draft.period = toDate;
      const end = endOfPeriod(text, draft, draft.period ?? left ?? context);
      if (end) draft.period = end;
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
        const ownDay = draft.unit === 'persons' ? dayBefore(sentence, draft, found) : null;
        draft.period =
          ownDay ?? (takesDay(draft) ? lastDay : null) ?? contextFor(draft, left ?? context, lastDay);
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
    const day = spansWithin(found.dates, sentence).find(
      (d) => d.edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(d.edtf),
    );
    if (day?.edtf) lastDay = day.edtf;
    const isForecast = () =>
      context !== null &&
      sentence.bodyIndex > 0 &&
      own.some((d) => qualifierOf(text, d, found.published) === 'forecast');
    if (left !== null && !isForecast()) context = left;
    seen.push(...own.flatMap((d) => (d.period !== null && !d.isCompared ? [d.period] : [])));
  }
}

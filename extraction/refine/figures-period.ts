import type { Span } from '@/core/text/span';
import type { DateMention } from '../candidates';
import { breaksBetween, type FigureDraft, gap } from '../detect/figures-draft';
import { spansTouching, spansWithin } from '../detect/spans-within';
import { isAside, isBackground, isOfCause, isOfHappening, isOpening } from './figures-background';
import { CLAUSE_BREAK, isAsOf, isBeside, isInOwnClause, isInSameBrackets } from './figures-clauses';
import {
  isFromThenOn,
  isOfAnEnd,
  isOfAnOccasion,
  isOfNow,
  isOfPapers,
  isOfPartBehind,
  isOfSigning,
  isTermAhead,
} from './figures-date-role';
import {
  endOfYear,
  isComparison,
  isDay,
  isInFigures,
  isOfDays,
  isOfLowerEnd,
  isSince,
  isStretch,
  isUsable,
  isWeekend,
  mayDateLevel,
  startOfYear,
} from './figures-dates';
import {
  isAttendance,
  isCasualty,
  isCoupon,
  isDuty,
  isEachYear,
  isFine,
  isFlow,
  isMarketMove,
  isOfAnother,
  isOutlay,
  isStaff,
  isStillSo,
  isStock,
  isTakenIn,
  isTaught,
  isTermOfPaper,
  isToCome,
  isWorkDone,
  isYearlyRate,
} from './figures-kind';
import { throughMonth } from './figures-period-end';
import { YEAR_BEFORE_BEHIND } from './figures-shift';
import { mayDateSpending } from './figures-spending';

const RIGHT_BEHIND = /^\s(?:(?:in|of)\s(?:\p{Ll}+\s){1,2})?(?:in|for|during)\s$/u;

function costOf(text: string, draft: FigureDraft, date: DateMention, sentence: Span, others: Span[]): number {
  const { amount } = draft;
  const [from, to] = date.end <= amount.start ? [date.end, amount.start] : [amount.end, date.start];
  const between = others.filter((o) => o.start >= from && o.end <= to).length;
  const cost =
    gap(date, amount) + breaksBetween(text, from, to) * (date.end <= amount.start ? 22 : 60) + between * 18;
  const opens =
    date.start - sentence.start <= 30 &&
    date.end <= amount.start &&
    !/[;；]/.test(text.slice(date.end, amount.start));
  // A price per tonne holds for its quarter or month; the day is that of the notice.
  if (draft.metric === 'price' && !draft.unit.endsWith('/share') && isDay(date.edtf ?? '')) return cost + 80;
  // "1.1 billion last year after 640 million in 2023": the year right behind an amount is its own.
  if (from === amount.end && RIGHT_BEHIND.test(text.slice(from, to))) return 0;
  return (opens ? Math.min(cost, 55) : cost) + (date.start > amount.start ? 8 : 0);
}

interface Period {
  period: string | null;
  words: Span | null;
  fromContext: boolean;
}

const NONE: Period = { period: null, words: null, fromContext: false };

/** Patents that came in over a stretch, not those that are held. */
const WON = /\b(?:filed|granted|obtained|won|received|registered|applied|added|gained)\b|授权|申请|新增|获/;

const NOWADAYS = /^(?:today|now|currently|these days)$/i;

/** A level or a part in per cent, which only a day of its own part of the sentence dates. */
const isBarePercent = ({ amount, metric, label, move }: FigureDraft): boolean =>
  amount.kind === 'percent' &&
  move === null &&
  (metric === 'share' || (metric === 'other' && label === null));

/** The period that a sentence's own words give its figure, or null. */
export function statedPeriod(
  text: string,
  draft: FigureDraft,
  dates: DateMention[],
  others: Span[],
  context: string | null = null,
): Period {
  const { sentence, amount, metric } = draft;
  if (isDuty(draft) || isOfNow(text, draft)) return NONE;
  const isTimeless =
    metric === 'capacity' ||
    (metric === 'other' && draft.unit === 't/yr') ||
    draft.label === 'reserves' ||
    isCoupon(draft) ||
    (draft.unit === 'patents' &&
      !WON.test(
        text.slice(Math.max(sentence.start, amount.start - 40), Math.min(sentence.end, amount.end + 24)),
      ));
  const farthest = isTimeless
    ? 40
    : metric === 'investment'
      ? 60
      : draft.unit === 'persons'
        ? isAttendance(draft) || isTakenIn(draft)
          ? 240
          : 110
        : 320;
  const isYearly = draft.metric !== 'capacity' && isYearlyRate(text, draft);
  const mayBeOpened = isTimeless || draft.label === 'ratio' || metric === 'investment';
  const isInClause = (d: Span) =>
    metric === 'investment' && d.start > amount.end && !CLAUSE_BREAK.test(text.slice(amount.end, d.start));
  const mayDate = (d: DateMention & { edtf: string }): boolean =>
    !((isFlow(draft) || draft.label === 'dividend') && !isMarketMove(draft) && isDay(d.edtf)) &&
    isInSameBrackets(text, sentence, d, amount) &&
    (isFromThenOn(text, draft, d) || !isSince(text, sentence, d)) &&
    !(isStaff(draft) && NOWADAYS.test(text.slice(d.start, d.end))) &&
    (d.start < amount.end || !/[;；]/.test(text.slice(amount.end, d.start))) &&
    !isBackground(text, sentence, d) &&
    !(d.start >= amount.end && isOfCause(text, { start: amount.end, end: sentence.end }, d)) &&
    (!isAside(text, sentence, d, amount) || (isOfDays(d.edtf) && isAttendance(draft))) &&
    (!mayBeOpened || isFromThenOn(text, draft, d) || !isOpening(text, sentence, d)) &&
    !(draft.unit === 't/yr' && isOfDays(d.edtf)) &&
    !isOfAnEnd(text, d, draft, others) &&
    !isOfPartBehind(text, d, amount) &&
    !isOfPapers(text, d, draft) &&
    !isOfSigning(text, d, draft) &&
    !(isCasualty(draft) && isStillSo(draft) && isOfAnOccasion(text, sentence, d, amount)) &&
    !(isStretch(context) && isFlow(draft) && isOfHappening(text, d, amount)) &&
    !(amount.kind === 'percent' && isDay(d.edtf) && isToCome(draft)) &&
    !(isBarePercent(draft) && isDay(d.edtf) && /[;；]/.test(text.slice(d.end, amount.start))) &&
    !isTermAhead(text, sentence, d) &&
    (!isMarketMove(draft) ||
      isDay(d.edtf) ||
      d.start > amount.end ||
      !/[;；]/.test(text.slice(d.end, amount.start))) &&
    (draft.unit !== 'persons' ||
      isCasualty(draft) ||
      !isOfDays(d.edtf) ||
      isInFigures(text, d) ||
      (isTaught(draft) && isWeekend(text, d)) ||
      (isAttendance(draft) && isDay(d.edtf) && !isToCome(draft))) &&
    !isOfLowerEnd(text, sentence, d, amount) &&
    (draft.unit !== 'persons' || !isOfDays(d.edtf) || !isEachYear(text, draft)) &&
    (!isTermOfPaper(draft) || (draft.unit.endsWith('/share') && !isOfDays(d.edtf))) &&
    (!isOutlay(draft) || mayDateSpending(text, draft, d)) &&
    (!isFine(draft) || isInOwnClause(text, d, amount)) &&
    (draft.label !== 'dividend' || isStretch(d.edtf)) &&
    (!isWorkDone(text, draft) || !isStretch(d.edtf)) &&
    (!isYearly || /^\d{4}(?:-12)?$/.test(d.edtf)) &&
    (isComparison(text, sentence, d) === draft.isCompared ||
      (draft.isCompared && d.start >= amount.end) ||
      isFromThenOn(text, draft, d)) &&
    (!draft.isCompared ||
      (isBeside(text, d, amount) && !others.some((o) => o.start >= amount.end && o.end <= d.start)));
  const own = spansWithin(dates, sentence)
    .filter(isUsable)
    .filter(mayDate)
    .map((d) => ({ d, cost: costOf(text, draft, d, sentence, others) }))
    .filter(
      ({ d }) =>
        draft.unit !== 'persons' ||
        (isOfDays(d.edtf!) && !isOfAnother(text, draft, d)) ||
        isBeside(text, d, amount) ||
        isAsOf(text, sentence, d) ||
        isTakenIn(draft),
    )
    .filter(
      ({ d, cost }) =>
        isFromThenOn(text, draft, d) ||
        ((cost <= farthest || isInClause(d)) && (!isTimeless || draft.isCompared || mayDateLevel(text, d))),
    )
    .sort((a, b) => a.cost - b.cost);
  const isYearBefore = YEAR_BEFORE_BEHIND.test(text.slice(amount.end, amount.end + 40));
  const best =
    own[0]?.d ??
    (draft.earlierCue && !isYearBefore && !draft.isCompared
      ? besideCue(text, draft.earlierCue, dates)
      : null);
  if (!best) return NONE;
  // A quota is that of a year, whenever it was given out.
  if (draft.label === 'quota' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(best.edtf ?? ''))
    return {
      period: best.edtf!.slice(0, 4),
      words: { start: best.start, end: best.end },
      fromContext: false,
    };
  const isLevel = isStock(draft) || (metric === 'price' && !draft.unit.endsWith('/share'));
  const period =
    throughMonth(text, draft, best) ??
    (isLevel ? startOfYear(text, best) : null) ??
    (isStock(draft) ? endOfYear(text, best) : best.edtf);
  return { period, words: { start: best.start, end: best.end }, fromContext: false };
}

/** The date in one phrase with the measure ("this year's production plan"), where the figure's own sentence has neither. */
function besideCue(text: string, cue: Span, dates: DateMention[]): DateMention | null {
  const near = spansTouching(dates, { start: cue.start - 24, end: cue.end + 24 }).filter(
    (d) =>
      isUsable(d) &&
      gap(d, cue) <= 24 &&
      !/[.!?。？！]/.test(text.slice(Math.min(d.end, cue.end), Math.max(d.start, cue.start))) &&
      breaksBetween(text, Math.min(d.end, cue.end), Math.max(d.start, cue.start)) === 0,
  );
  return near.sort((a, b) => gap(a, cue) - gap(b, cue))[0] ?? null;
}

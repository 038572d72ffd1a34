import type { Span } from '@/core/text/span';
import { parseEdtf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import { breaksBetween, type FigureDraft, gap } from '../detect/figures-draft';
import { spansTouching, spansWithin } from '../detect/spans-within';
import { isAside, isBackground, isOpening } from './figures-background';
import { OF_WHICH } from './figures-context';
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
  isOutlay,
  isStaff,
  isStock,
  isTermOfPaper,
  isToCome,
  isWorkDone,
  isYearlyRate,
  wordsAround,
} from './figures-kind';
import { YEAR_BEFORE_BEHIND } from './figures-shift';

const RIGHT_BEHIND = /^\s(?:in|for|during)\s$/;

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

/** A date in brackets dates what stands in the brackets: "revenue of 556m (2024: 463m)". */
function isInSameBrackets(text: string, sentence: Span, date: Span, amount: Span): boolean {
  const depth = (at: number) => {
    const words = text.slice(sentence.start, at);
    const open = Math.max(words.lastIndexOf('('), words.lastIndexOf('（'));
    return open > Math.max(words.lastIndexOf(')'), words.lastIndexOf('）')) ? open : -1;
  };
  const own = depth(date.start);
  return own === -1 || own === depth(amount.start);
}

/** "In mid-May the mill lit its furnace, a job of 1.1 billion": what a thing costs, told beside what was done with it. */
const COST_ASIDE =
  /,\s(?:a|an|the|its|his|their|which|that|who|whose)\s[^,;]*$|\s(?:that|which|whose)\s[^,;]*$|[，,][^，。；]{0,6}(?:造[价價]|耗[资資]|[价價]值|[总總]投[资資])[^，。；\d]{0,6}$/i;
/** "a decision on a 1.1 billion circuit is promised for later": the sum goes with its thing, the date with the verb. */
const SUM_OF_A_THING = /\b(?:an?|the|its|their)\s$/i;
const VERB_BEHIND =
  /\s(?:is|was|are|were|will|would|has|had|can|could|may|might|due|to be|set to|slated|scheduled|meant|that|which|whose)\s/;

function isWholeCost(text: string, { amount, sentence }: FigureDraft, date: DateMention): boolean {
  if (date.end <= amount.start)
    return !/^\d{4}$/.test(date.edtf ?? '') && COST_ASIDE.test(text.slice(date.end, amount.start));
  return (
    SUM_OF_A_THING.test(text.slice(Math.max(sentence.start, amount.start - 8), amount.start)) &&
    VERB_BEHIND.test(text.slice(amount.end, date.start))
  );
}

/** Money is spent or pledged over a stretch; the day of a ceremony or of a notice is none, nor a date of another clause. */
function mayDateSpending(text: string, draft: FigureDraft, date: DateMention): boolean {
  const { amount, sentence } = draft;
  if (isWholeCost(text, draft, date)) return false;
  const before = text.slice(Math.max(sentence.start, date.start - 24), date.start);
  const isAsOf = /(?:\b(?:up to|as of|as at|by|until|to date)\s+(?:the end of\s+)?|截至|截止)$/i.test(before);
  if (isDay(date.edtf ?? '') && !isAsOf) return false;
  if (
    date.start - sentence.start <= 14 &&
    date.end <= amount.start &&
    !/[;；]/.test(text.slice(date.end, amount.start))
  )
    return true;
  const [from, to] = date.end <= amount.start ? [date.end, amount.start] : [amount.end, date.start];
  if (from === amount.end && /\b(?:until|till|due(?: in)?|matur\w+(?: in)?)\s+$/i.test(before)) return false;
  return (
    !CLAUSE_BREAK.test(text.slice(from, to)) ||
    (isAsOf && from === date.end && !/[;；]/.test(text.slice(from, to)))
  );
}

/** A fine is told beside the breach that it was for: only a date of its own clause is its own. */
const isInOwnClause = (text: string, date: Span, amount: Span): boolean =>
  !CLAUSE_BREAK.test(
    text.slice(Math.min(date.end, amount.end), Math.max(date.start, amount.start)).replace(/^[,，]/, ''),
  );

/** A list joined by "and" is one clause: "on relief and grants last year". */
const CLAUSE_BREAK =
  /[;:，；：、—]|,(?!\d)|\s-\s|\s(?:while|whereas|but|with|which|and (?:[\p{L}-]+ly )?(?:is|was|were|are|will|has|had|[\p{L}]+(?:ed|es))|and (?:it|they|the|its|their|a|an))\s|以及|而/u;

const AT_THE_END =
  /\bat the end of the (?:period|quarter|half|half-year|year)\b|\bat (?:period|quarter|year)[- ]end\b|(?:本?报告期|本)末|期末/i;

/** What is counted on one day, "at the end of the period": the last month of the stretch that the text speaks of. */
export function endOfPeriod(text: string, draft: FigureDraft, context: string | null): string | null {
  if (isFlow(draft) || context === null) return null;
  const { amount, sentence } = draft;
  const near = text.slice(
    Math.max(sentence.start, amount.start - 70),
    Math.min(sentence.end, amount.end + 50),
  );
  if (!AT_THE_END.test(near)) return null;
  const upper = parseEdtf(context)?.upper;
  return upper ? upper.slice(0, 7) : null;
}

const isBeside = (text: string, date: Span, amount: Span): boolean =>
  /^,? when\b[^,;]*$/.test(text.slice(date.end, amount.start)) ||
  breaksBetween(text, Math.min(date.end, amount.end), Math.max(date.start, amount.start)) === 0;

/** "As of the end of 2024, …" opens a sentence of stocks. */
const isAsOf = (text: string, sentence: Span, date: Span): boolean =>
  /^\W*(?:as of|as at|at|by)\s+(?:the end of\s+)?$|^\W*(?:截至|截止)$/i.test(
    text.slice(sentence.start, date.start),
  );

interface Period {
  period: string | null;
  words: Span | null;
  fromContext: boolean;
}

const NONE: Period = { period: null, words: null, fromContext: false };

/** Patents that came in over a stretch, not those that are held. */
const WON = /\b(?:filed|granted|obtained|won|received|registered|applied|added|gained)\b|授权|申请|新增|获/;

const FROM_ON =
  /(?:\b(?:from|(?:starting|beginning) (?:in|from|with)|as (?:of|from))\s(?:the (?:start|beginning) of\s)?|[自从從])$/i;

const ONWARDS_HAN = /^年?(?:起|开始|開始)/;

const AHEAD =
  /\b(?:will|shall|would|covers?|provides? for|(?:is|are|was|were) (?:to|due to|set to|expected to)|from \d{4} onwards?|plans?|planned|agreed)\b|将|將|拟|每年|计划|計劃/i;

/** Clauses of a sentence that a yearly rate and its beginning may stand apart by. */
const FARTHEST_BEGINNING = 110;

/** "1,500 t/y of magnets from 2028", 自2028年起每年供应5万吨: a yearly rate that is agreed from a year on. */
function isFromThenOn(text: string, draft: FigureDraft, date: DateMention): boolean {
  const { amount, sentence } = draft;
  if (draft.unit !== 't/yr' || !/^\d{4}/.test(date.edtf ?? '') || gap(date, amount) > FARTHEST_BEGINNING)
    return false;
  const before = text.slice(Math.max(sentence.start, date.start - 34), date.start);
  const [from, to] = date.end <= amount.start ? [date.end, amount.start] : [amount.end, date.start];
  if (!FROM_ON.test(before) || /[;；]/.test(text.slice(from, to))) return false;
  if (/^[自从從]$/.test(before.slice(-1)) && !ONWARDS_HAN.test(text.slice(date.end, date.end + 4)))
    return false;
  return AHEAD.test(wordsAround(draft)) || (from === amount.end && !CLAUSE_BREAK.test(text.slice(from, to)));
}

/** "cash flow was -212m, after stocks had swollen to 17bn at the end of September": the end dates what is counted on it. */
const isOfAnEnd = (text: string, date: Span, draft: FigureDraft, others: Span[]): boolean =>
  isFlow(draft) &&
  others.some((o) => o.start >= draft.amount.end && o.end <= date.start) &&
  /\bat the end of\s(?:the\s)?$/.test(text.slice(Math.max(0, date.start - 22), date.start));

/** "产量397万吨，其中6月66.8万吨", "9m tonnes, of which 2m in June": the date of a part is not that of the whole before it. */
const isOfPartBehind = (text: string, date: Span, amount: Span): boolean =>
  date.start >= amount.end &&
  /(?:其中|，|, )/.test(text.slice(amount.end, date.start)) &&
  (OF_WHICH.test(text.slice(Math.max(amount.end, date.start - 8), date.start)) ||
    /\bof which\b[^.;]{0,60}$|,\swith\s$/.test(text.slice(amount.end, date.start)));

/** "12 million tonnes a year until 2028": how long something is to last. */
const isTermAhead = (text: string, sentence: Span, date: DateMention): boolean =>
  /^\d{4}$/.test(date.edtf ?? '') &&
  /\b(?:until|till|through(?: to)?|up to)\s(?:the end of\s)?$/i.test(
    text.slice(Math.max(sentence.start, date.start - 26), date.start),
  ) &&
  /\b(?:a|per|each|every) year\b|\/yr?\b|\bwill\b|\bis to\b|\bare to\b/.test(
    text.slice(sentence.start, sentence.end),
  );

const NOW_LEADS =
  /(?:\b(?:now|currently|at present|these days|nowadays|so far)\b|目前|现在|現在|如今|现已|現已|迄今)[^,;，；。]{0,40}$/i;
/** 目前渗透率已超过六成, "it now holds 12%": a part or a level told of as it is, of no stated time. */
const isOfNow = (text: string, draft: FigureDraft): boolean =>
  (draft.metric === 'share' || draft.label === 'ratio' || (draft.unit === '%' && draft.metric === 'other')) &&
  draft.move === null &&
  draft.changes.length === 0 &&
  NOW_LEADS.test(text.slice(Math.max(draft.sentence.start, draft.amount.start - 60), draft.amount.start));

/** The period that a sentence's own words give its figure, or null. */
export function statedPeriod(text: string, draft: FigureDraft, dates: DateMention[], others: Span[]): Period {
  const { sentence, amount, metric } = draft;
  if (isDuty(draft) || isOfNow(text, draft)) return NONE;
  const isTimeless =
    metric === 'capacity' ||
    (metric === 'other' && draft.unit === 't/yr') ||
    draft.label === 'reserves' ||
    isCoupon(draft) ||
    (draft.unit === 'patents' &&
      !WON.test(text.slice(Math.max(sentence.start, amount.start - 40), amount.start)));
  const farthest = isTimeless
    ? 40
    : metric === 'investment'
      ? 60
      : draft.unit === 'persons'
        ? isAttendance(draft)
          ? 240
          : 110
        : 320;
  const isYearly = draft.metric !== 'capacity' && isYearlyRate(text, draft);
  const mayBeOpened = isTimeless || draft.label === 'ratio' || metric === 'investment';
  const isInClause = (d: Span) =>
    metric === 'investment' && d.start > amount.end && !CLAUSE_BREAK.test(text.slice(amount.end, d.start));
  const own = spansWithin(dates, sentence)
    .filter(isUsable)
    .filter((d) => !((isFlow(draft) || draft.label === 'dividend') && !isMarketMove(draft) && isDay(d.edtf!)))
    .filter((d) => isInSameBrackets(text, sentence, d, amount))
    .filter((d) => isFromThenOn(text, draft, d) || !isSince(text, sentence, d))
    .filter((d) => !(isStaff(draft) && NOWADAYS.test(text.slice(d.start, d.end))))
    .filter((d) => d.start < amount.end || !/[;；]/.test(text.slice(amount.end, d.start)))
    .filter((d) => !isBackground(text, sentence, d) && !isAside(text, sentence, d, amount))
    .filter((d) => !mayBeOpened || isFromThenOn(text, draft, d) || !isOpening(text, sentence, d))
    .filter((d) => !(draft.unit === 't/yr' && isOfDays(d.edtf!)))
    .filter((d) => !isOfAnEnd(text, d, draft, others))
    .filter((d) => !isOfPartBehind(text, d, amount) && !isTermAhead(text, sentence, d))
    .filter(
      (d) =>
        !isMarketMove(draft) ||
        isDay(d.edtf!) ||
        d.start > amount.end ||
        !/[;；]/.test(text.slice(d.end, amount.start)),
    )
    .filter(
      (d) =>
        draft.unit !== 'persons' ||
        isCasualty(draft) ||
        !isOfDays(d.edtf!) ||
        isInFigures(text, d) ||
        (isAttendance(draft) && isDay(d.edtf!) && !isToCome(draft)),
    )
    .filter((d) => !isOfLowerEnd(text, sentence, d, amount))
    .filter((d) => draft.unit !== 'persons' || !isOfDays(d.edtf!) || !isEachYear(text, draft))
    .filter((d) => !isTermOfPaper(draft) || (draft.unit.endsWith('/share') && !isOfDays(d.edtf!)))
    .filter((d) => !isOutlay(draft) || mayDateSpending(text, draft, d))
    .filter((d) => !isFine(draft) || isInOwnClause(text, d, amount))
    .filter((d) => draft.label !== 'dividend' || isStretch(d.edtf))
    .filter((d) => !isWorkDone(text, draft) || !isStretch(d.edtf))
    .filter((d) => !isYearly || /^\d{4}(?:-12)?$/.test(d.edtf!))
    .filter(
      (d) =>
        isComparison(text, sentence, d) === draft.isCompared ||
        (draft.isCompared && d.start >= amount.end) ||
        isFromThenOn(text, draft, d),
    )
    .filter(
      (d) =>
        !draft.isCompared ||
        (isBeside(text, d, amount) && !others.some((o) => o.start >= amount.end && o.end <= d.start)),
    )
    .map((d) => ({ d, cost: costOf(text, draft, d, sentence, others) }))
    .filter(
      ({ d }) =>
        draft.unit !== 'persons' ||
        isOfDays(d.edtf!) ||
        isBeside(text, d, amount) ||
        isAsOf(text, sentence, d),
    )
    .filter(
      ({ d, cost }) =>
        isFromThenOn(text, draft, d) ||
        ((cost <= farthest || isInClause(d)) && (!isTimeless || mayDateLevel(text, d))),
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
    (isLevel ? startOfYear(text, best) : null) ?? (isStock(draft) ? endOfYear(text, best) : best.edtf);
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

/** "At the end of March" in a text that speaks of January to March 2025: the month of that stretch; else null. */
export function monthWithin(
  draft: FigureDraft,
  dates: DateMention[],
  context: string | null,
): DateMention | null {
  const bounds = context === null ? null : parseEdtf(context);
  if (!bounds?.lower || !bounds.upper) return null;
  for (const date of spansWithin(dates, draft.sentence)) {
    if (gap(date, draft.amount) > 40) continue;
    const month = /^XXXX-(\d{2})$/.exec(date.edtf ?? '')?.[1];
    const edtf = `${bounds.upper.slice(0, 4)}-${month}`;
    if (month && edtf >= bounds.lower.slice(0, 7) && edtf <= bounds.upper.slice(0, 7))
      return { ...date, edtf };
  }
  return null;
}

const NOWADAYS = /^(?:today|now|currently|these days)$/i;

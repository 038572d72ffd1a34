import type { Span } from '@/core/text/span';
import { addMonths, parseEdtf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import type { ZonedSentence } from '../detect/events-zones';
import { breaksBetween, type FigureDraft, gap } from '../detect/figures-draft';
import { spansTouching, spansWithin } from '../detect/spans-within';

/** Words that set a date up as what the figure is compared with. */
const COMPARED_BEFORE =
  /(?:\b(?:than(?! (?:RMB|[A-Z]{0,2}\$|€|¥|\d))|compared (?:with|to)|versus|vs\.?|against|relative to|up from|down from|from(?=[^,;]{0,14}$|\s(?:about )?(?:RMB|[A-Z]{0,2}\$|€|¥|\d))|%\s(?:on|over)(?=\s(?:the\s)?(?:\w+\s(?:half|quarter|month|year)\b[^,;]{0,16})?$)|over the same (?:period|months)|same (?:period|(?:\w+ )?months|quarter|half|time) (?:of|in)|above|below|based on)\b(?:[^,.;]|[.,]\d){0,40}|(?:(?<![占同环環之])比|[较較]|同期)[^，。；]{0,8})$/i;
/** 与10月持平: set beside, not dated by. */
const LEVEL_WITH = /^(?:[^，。；\d]{0,3})?(?:持平|相比|相当)/;
/** "Its highest since 2021" dates a record, not the figure. */
const SINCE = /(?:\bsince\s+(?:the\s+(?:end|start|beginning) of\s+|about\s+|early\s+|late\s+)?|自)$/i;
const FROM_TO = /\bfrom\s+$/i;
/** A founding or an opening is background, not the time that figures are about. */
const BACKGROUND =
  /\b(?:founded|established|set up|created|formed|incorporated|listed|opened|built|born|discovered|launched|began|started|commissioned|acquired|bought|joined)\b[^,;.]{0,40}$|(?:成立|创立|上市|建成|投产|创建)于$/i;
const PLUPERFECT = /\b(?:had|已于)\b/;

const compared = new WeakMap<DateMention, boolean>();

/**
 * Is this date only what something is compared with? "From March to May" is a stretch, not a comparison. Every figure
 * of its sentence asks, so the answer is kept.
 */
function isComparison(text: string, sentence: Span, date: DateMention): boolean {
  const answer = compared.get(date) ?? isComparedWith(text, sentence, date);
  compared.set(date, answer);
  return answer;
}

function isComparedWith(text: string, sentence: Span, date: DateMention): boolean {
  const before = text.slice(Math.max(sentence.start, date.start - 60), date.start);
  if (FROM_TO.test(before) && /^\s*(?:to|until|through|onwards)\b/.test(text.slice(date.end, date.end + 10)))
    return false;
  if (LEVEL_WITH.test(text.slice(date.end, date.end + 8))) return true;
  const words = COMPARED_BEFORE.exec(before);
  // "from 0.2% to 4.1% in 2024": the year is that of the level reached.
  return words !== null && !/\bfrom\b.*\bto\b/i.test(words[0]);
}

const DAY = '[\\dX]{4}-[\\dX]{2}-[\\dX]{2}[~?%]?';
const ONE_DAY = new RegExp(`^${DAY}$`);
const DAYS = new RegExp(`^${DAY}(?:/${DAY})?$`);
const isDay = (edtf: string): boolean => ONE_DAY.test(edtf);
/** A day, or a stretch told by its first and last day. */
const isOfDays = (edtf: string): boolean => DAYS.test(edtf);

/** Every figure of a sentence asks again, so the answer is kept. */
const usable = new WeakMap<DateMention, boolean>();
function isUsable(date: DateMention): date is DateMention & { edtf: string } {
  const known = usable.get(date);
  if (known !== undefined) return known;
  const answer = date.edtf !== null && parseEdtf(date.edtf)?.lower != null;
  usable.set(date, answer);
  return answer;
}

/** Measures of a stretch of time; a day cannot be their period, and they go on with the period of the text. */
const FLOWS = new Set(['revenue', 'net_profit', 'production', 'savings']);
/** Labels of `other` that are counted over a stretch of time. */
const FLOW_LABELS = new Set([
  'cash flow',
  'earnings per share',
  'research spending',
  'trade',
  'capital spending',
  'fines and taxes',
]);

export function isFlow(draft: FigureDraft): boolean {
  if (FLOWS.has(draft.metric)) return true;
  if (draft.label === 'capital spending') return true;
  if (draft.metric !== 'other') return false;
  return (
    (draft.label !== null && FLOW_LABELS.has(draft.label)) || (draft.move !== null && draft.label !== 'ratio')
  );
}

const STOCK_MARKET =
  /\b(?:shares? (?:of|in|price|fell|rose|surged|jumped|gained|lost|dropped|slid|closed|climbed|were|ended|added|slipped|tumbled|rallied)|stocks?|daily limit|market (?:value|cap)|(?:the|’s|'s) close|closed|intraday|trading|lunch)\b|股价|收盘|涨停/i;

/** A move of a share price, which belongs to a day. */
export const isMarketMove = (draft: FigureDraft): boolean =>
  draft.move !== null && draft.move.basis !== 'yoy' && STOCK_MARKET.test(draft.sentence.words);

function costOf(text: string, draft: FigureDraft, date: DateMention, sentence: Span, others: Span[]): number {
  const { amount } = draft;
  const [from, to] = date.end <= amount.start ? [date.end, amount.start] : [amount.end, date.start];
  const between = others.filter((o) => o.start >= from && o.end <= to).length;
  const cost =
    gap(date, amount) + breaksBetween(text, from, to) * (date.end <= amount.start ? 22 : 60) + between * 18;
  const opens = date.start - sentence.start <= 30 && date.end <= amount.start;
  // A price per tonne holds for its quarter or month; the day is that of the notice.
  if (draft.metric === 'price' && !draft.unit.endsWith('/share') && isDay(date.edtf ?? '')) return cost + 80;
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

/** "which began last year", "founded in 1954" */
const isBackground = (text: string, sentence: Span, date: Span): boolean =>
  BACKGROUND.test(text.slice(Math.max(sentence.start, date.start - 50), date.start));

/** "…, which closed in June, was 3bn": a relative clause dates only what it tells. */
const isAside = (text: string, sentence: Span, date: Span, amount: Span): boolean =>
  date.end <= amount.start &&
  /,\s(?:which|who|whose|when|where)\b[^,;]*$/.test(
    text.slice(Math.max(sentence.start, date.start - 60), date.start),
  ) &&
  /^[^;]{0,40},/.test(text.slice(date.end, amount.start));

/** Money of which nothing says that it is earned over time. */
const isOutlay = (draft: FigureDraft): boolean =>
  draft.metric === 'investment' ||
  (draft.metric === 'other' && draft.label === null && draft.amount.kind === 'money' && draft.move === null);

/** Money is spent or pledged over a stretch; the day of a ceremony or of a notice is none, nor a date of another clause. */
function mayDateSpending(text: string, draft: FigureDraft, date: DateMention): boolean {
  const { amount, sentence } = draft;
  const before = text.slice(Math.max(sentence.start, date.start - 24), date.start);
  const isAsOf = /(?:\b(?:up to|as of|as at|by|until|to date)\s+(?:the end of\s+)?|截至|截止)$/i.test(before);
  if (isDay(date.edtf ?? '') && !isAsOf) return false;
  if (date.start - sentence.start <= 14 && date.end <= amount.start) return true;
  const [from, to] = date.end <= amount.start ? [date.end, amount.start] : [amount.end, date.start];
  return isAsOf || breaksBetween(text, from, to) === 0;
}

/** Months or years that results are reported for, not a day or a month. */
export const isStretch = (period: string | null): boolean =>
  /^\d{4}$|^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(period ?? '');

/** A quarter in EDTF. */
export function isQuarter(period: string | null): boolean {
  const match = /^(\d{4})-(\d{2})\/\1-(\d{2})$/.exec(period ?? '');
  return match !== null && Number(match[3]) - Number(match[2]) === 2 && Number(match[2]) % 3 === 1;
}

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

/** The period that a sentence's own words give its figure, or null. */
export function statedPeriod(text: string, draft: FigureDraft, dates: DateMention[], others: Span[]): Period {
  const { sentence, amount, metric } = draft;
  const isTimeless =
    metric === 'capacity' ||
    draft.label === 'reserves' ||
    (draft.unit === 'patents' &&
      !WON.test(text.slice(Math.max(sentence.start, amount.start - 40), amount.start)));
  const farthest = isTimeless ? 40 : metric === 'investment' ? 60 : draft.unit === 'persons' ? 110 : 320;
  const own = spansWithin(dates, sentence)
    .filter(isUsable)
    .filter((d) => !(isFlow(draft) && !isMarketMove(draft) && isDay(d.edtf!)))
    .filter((d) => isInSameBrackets(text, sentence, d, amount))
    .filter((d) => !SINCE.test(text.slice(Math.max(sentence.start, d.start - 28), d.start)))
    .filter((d) => d.start < amount.end || !/[;；]/.test(text.slice(amount.end, d.start)))
    .filter((d) => !isBackground(text, sentence, d) && !isAside(text, sentence, d, amount))
    .filter((d) => !isOutlay(draft) || mayDateSpending(text, draft, d))
    .filter(
      (d) =>
        isComparison(text, sentence, d) === draft.isCompared || (draft.isCompared && d.start >= amount.end),
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
    .filter(({ d, cost }) => cost <= farthest && !(isTimeless && d.kind === 'relative'))
    .sort((a, b) => a.cost - b.cost);
  const isYearBefore = YEAR_BEFORE_BEHIND.test(text.slice(amount.end, amount.end + 40));
  const best =
    own[0]?.d ?? (draft.earlierCue && !isYearBefore ? besideCue(text, draft.earlierCue, dates) : null);
  if (!best) return NONE;
  const period = isStock(draft) ? endOfYear(text, best) : best.edtf;
  return { period, words: { start: best.start, end: best.end }, fromContext: false };
}

/** What is counted on one day: debts, staff, a share of the whole. */
const isStock = (draft: FigureDraft): boolean =>
  !isFlow(draft) && (draft.metric === 'other' || draft.metric === 'share') && draft.move === null;

/** 2024年末, "at the end of 2024": December, for what is counted on one day. */
function endOfYear(text: string, date: DateMention): string | null {
  const { edtf, start, end } = date;
  if (!/^\d{4}$/.test(edtf ?? '')) return edtf;
  const isEnd =
    /年[末底终終]/.test(text.slice(start, end + 1)) ||
    /\b(?:end[- ]of[- ](?:the year )?|end[- ]|close of )$/i.test(
      text.slice(Math.max(0, start - 18), start),
    ) ||
    /^(?:end of|end)\b/i.test(text.slice(start, end));
  return isEnd ? `${edtf}-12` : edtf;
}

/** The date in one phrase with the measure ("this year's production plan"), where the figure's own sentence has neither. */
function besideCue(text: string, cue: Span, dates: DateMention[]): DateMention | null {
  const near = spansTouching(dates, { start: cue.start - 24, end: cue.end + 24 }).filter(
    (d) =>
      isUsable(d) &&
      gap(d, cue) <= 24 &&
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

const YEAR_BEFORE =
  /\b(?:a|one|the) year (?:earlier|ago|before)\b|\b(?:the )?(?:previous|prior|preceding|last) year\b|\bsame (?:period|\w+ months|months|quarter|half|time) (?:of |in )?(?:last|the previous|the prior|a) year|\byear[- ]earlier\b|上年同期|去年同期|上年|去年/i;
const QUARTER_BEFORE =
  /\b(?:previous|prior|preceding|last) quarter\b|\ba quarter (?:earlier|ago|before)\b|\bthe quarter before\b|上(?:一)?季度/i;

/** A period of months or years moved back as a whole; null for any other shape. */
export function shiftPeriod(period: string, months: number): string | null {
  const shift = (part: string): string | null => {
    if (/^\d{4}$/.test(part)) return months % 12 === 0 ? String(Number(part) + months / 12) : null;
    return /^\d{4}-(?:0\d|1[0-2])$/.test(part) ? addMonths(part, months) : null;
  };
  const parts = period.split('/').map(shift);
  return parts.every((part) => part !== null) ? parts.join('/') : null;
}

const YEAR_BEFORE_BEHIND =
  /^,?\s?(?:in |during )?(?:(?:a|one|the) year (?:earlier|ago|before)|the (?:previous|prior|preceding) year)\b/i;

const YEAR_AGO = /^(?:a|one) year (?:ago|earlier|before)$/i;

/** "A year ago it was 16,200" in a text on a quarter means that quarter of the year before; null for any other date. */
export function sameStretchBefore(text: string, words: Span, context: string | null): string | null {
  if (!context?.includes('/') || !YEAR_AGO.test(text.slice(words.start, words.end))) return null;
  return shiftPeriod(context, -12);
}

const QUARTER_ANAPHOR =
  /\b(?:in|for|during|over) the (?:same )?(?:quarter|three months|three-month period)\b|\b(?:该|本|当)季度?/i;
const HALF_ANAPHOR = /\b(?:in|for|during|over) the (?:same )?(?:half|half-year|six months)\b/i;

/** "In the quarter": the last of the text's periods that is as long; null when the sentence points at none. */
export function periodMeant(sentence: ZonedSentence, seen: string[]): string | null {
  if (seen.length === 0) return null;
  const months = QUARTER_ANAPHOR.test(sentence.words) ? 3 : HALF_ANAPHOR.test(sentence.words) ? 6 : 0;
  if (months === 0) return null;
  const isAsLong = (period: string) => {
    const match = /^(\d{4})-(\d{2})\/\1-(\d{2})$/.exec(period);
    return match !== null && Number(match[3]) - Number(match[2]) === months - 1;
  };
  return seen.filter(isAsLong).at(-1) ?? null;
}

/** "It had earned 45m a year earlier": the period of the text, moved back by a year; null for any other figure. */
export function yearBefore(text: string, draft: FigureDraft, context: string | null): string | null {
  if (context === null || !YEAR_BEFORE_BEHIND.test(text.slice(draft.amount.end, draft.amount.end + 40)))
    return null;
  return shiftPeriod(context, -12);
}

const YEAR_TO_DATE =
  /(?:\bYTD\b|\b(?:for|over) (?:the )?(?:first )?(?:six|nine) months\b|\b(?:six|nine)-month (?:total|figure)\b|\byear[- ]to[- ]date\b|年初至今|今年以来)[^;；。]{0,40}$/i;

/** "YTD 30bn" beside a quarter: from January to the end of that quarter; null for any other figure. */
export function yearToDate(text: string, draft: FigureDraft, context: string | null): string | null {
  const { amount, sentence } = draft;
  const upper = context === null ? null : parseEdtf(context)?.upper;
  if (!upper || !YEAR_TO_DATE.test(text.slice(Math.max(sentence.start, amount.start - 60), amount.start)))
    return null;
  return `${upper.slice(0, 4)}-01/${upper.slice(0, 7)}`;
}

/** The period of a figure that another is compared with: "against 0.013 a year earlier". */
export function comparedPeriod(text: string, draft: FigureDraft): string | null {
  const target = draft.comparedTo?.period;
  if (!target) return null;
  const { amount, sentence } = draft;
  const near = text.slice(
    Math.max(sentence.start, amount.start - 60),
    Math.min(sentence.end, amount.end + 70),
  );
  // A bare year beside "the same period" means that stretch of it.
  if (YEAR_BEFORE.test(near) || /\bsame (?:period|months|quarter|half)\b|同期/i.test(near))
    return shiftPeriod(target, -12);
  if (QUARTER_BEFORE.test(near)) return shiftPeriod(target, -3);
  return YEAR_BEFORE.test(sentence.words) ? shiftPeriod(target, -12) : null;
}

/**
 * The period that a sentence leaves for those after it: the first of its own that is neither a comparison, nor a day,
 * nor background told in the pluperfect.
 */
export function periodLeftBy(text: string, sentence: ZonedSentence, dates: DateMention[]): string | null {
  for (const date of spansWithin(dates, sentence)) {
    if (!isUsable(date) || isDay(date.edtf)) continue;
    if (isComparison(text, sentence, date)) continue;
    const before = text.slice(Math.max(sentence.start, date.start - 50), date.start);
    if (PLUPERFECT.test(before) || BACKGROUND.test(before)) continue;
    if (
      /\b(?:since|until|by|till)\s+(?:the )?(?:end of )?$/i.test(
        text.slice(Math.max(0, date.start - 24), date.start),
      )
    )
      continue;
    return date.edtf;
  }
  return null;
}

const SO_FAR = /\b(?:so far|to date|up to then|by then|until then|in total)\b|累计/i;

/** May this figure take the period that the text spoke of last? */
export function leansOnContext(draft: FigureDraft): boolean {
  if (draft.isCompared) return false;
  if ((draft.metric === 'share' || draft.label === 'ratio') && draft.changes.length > 0) return true;
  if (isFlow(draft) || draft.metric === 'market_cap') return true;
  if (draft.metric === 'price' && /\/(?:t|kg)$/.test(draft.unit)) return true;
  return draft.unit === 'persons' || SO_FAR.test(draft.sentence.words);
}

/** A day that the text spoke of last counts for what is told "so far". */
export const takesDay = (draft: FigureDraft): boolean =>
  SO_FAR.test(draft.sentence.words) ||
  draft.metric === 'market_cap' ||
  draft.unit === 'persons' ||
  isMarketMove(draft);

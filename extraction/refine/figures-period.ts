import type { Span } from '@/core/text/span';
import { addMonths, parseEdtf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import type { ZonedSentence } from '../detect/events-zones';
import { breaksBetween, type FigureDraft, gap } from '../detect/figures-draft';
import { spansTouching, spansWithin } from '../detect/spans-within';

/** Words that set a date up as what the figure is compared with. */
const COMPARED_BEFORE =
  /(?:\b(?:than(?! (?:RMB|[A-Z]{0,2}\$|€|¥|\d))|compared (?:with|to)|versus|vs\.?|against|relative to|up from|down from|from(?=[^,;]{0,14}$|\s(?:about )?(?:RMB|[A-Z]{0,2}\$|€|¥|\d))|%\s(?:on|over)(?=\s(?:the\s)?(?:\w+\s(?:half|quarter|month|year)\b[^,;]{0,16})?$)|over the same (?:period|months)|(?:same|comparable|corresponding|equivalent) (?:period|stretch|span|weeks|(?:\w+ )?months|quarter|half|time)(?: (?:of|in|last|a year)|$)|above|below|based on)\b(?:[^,.;]|[.,]\d){0,40}|(?:(?<![占佔同環环之对對性])比|[较較]|同期)[^，。；]{0,8})$/i;
/** 与10月持平: set beside, not dated by. */
const LEVEL_WITH = /^(?:[^，。；\d]{0,3})?(?:持平|相比|相当)|^(?:[年的]?同[期季月])/;
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
  // "From January to September" may have been read as one stretch, or its two ends as two dates.
  const isWhole =
    date.edtf?.includes('/') ||
    /^\s*(?:to|until|through|onwards)\b/.test(text.slice(date.end, date.end + 10));
  if (FROM_TO.test(before) && isWhole) return false;
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
export const isOfDays = (edtf: string): boolean => DAYS.test(edtf);

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

/** 《……条件（2025年本）》: a date that belongs to the name of a paper. */
function isInName(text: string, sentence: Span, date: Span): boolean {
  const before = text.slice(Math.max(sentence.start, date.start - 60), date.start);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** 7月28日印发, 自9月1日起施行: the day of a paper is not that of what it asks for. */
const OF_A_PAPER = /^起?(?:正式)?(?:印[发發]|[发發]布|公布|出台|施行|[实實]施|[颁頒]布)/;

/** "which began last year", "founded in 1954" */
const isBackground = (text: string, sentence: Span, date: Span): boolean =>
  isInName(text, sentence, date) ||
  BACKGROUND.test(text.slice(Math.max(sentence.start, date.start - 50), date.start)) ||
  OF_A_PAPER.test(text.slice(date.end, date.end + 8));

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
  if (
    date.start - sentence.start <= 14 &&
    date.end <= amount.start &&
    !/[;；]/.test(text.slice(date.end, amount.start))
  )
    return true;
  const [from, to] = date.end <= amount.start ? [date.end, amount.start] : [amount.end, date.start];
  if (from === amount.end && /\b(?:until|till|due(?: in)?|matur\w+(?: in)?)\s+$/i.test(before)) return false;
  const breaks = breaksBetween(text, from, to);
  return breaks === 0 || (isAsOf && from === date.end && !/[;；]/.test(text.slice(from, to)));
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
    .filter((d) => !((isFlow(draft) || draft.label === 'dividend') && !isMarketMove(draft) && isDay(d.edtf!)))
    .filter((d) => isInSameBrackets(text, sentence, d, amount))
    .filter((d) => !SINCE.test(text.slice(Math.max(sentence.start, d.start - 28), d.start)))
    .filter((d) => !(isStaff(draft) && NOWADAYS.test(text.slice(d.start, d.end))))
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
    .filter(({ d, cost }) => cost <= farthest && (!isTimeless || mayDateLevel(text, d)))
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
  !isFlow(draft) && STOCKS.has(draft.metric) && draft.move === null;
const STOCKS = new Set(['other', 'share', 'capacity']);

const YEAR_END = /年[末底终終]$|\byear[- ]end$|\bend of (?:the |this |next )?year$/i;
/** A plant that comes into work in a year has its capacity for good: only "by 2027" and "at the year's end" date one. */
const mayDateLevel = (text: string, date: DateMention): boolean =>
  date.kind !== 'relative' || YEAR_END.test(text.slice(date.start, date.end));

/** 2024年末, "at the end of 2024": December, for what is counted on one day. */
function endOfYear(text: string, date: DateMention): string | null {
  const { edtf, start, end } = date;
  if (!/^\d{4}$/.test(edtf ?? '')) return edtf;
  const isEnd =
    /年[末底终終]/.test(text.slice(start, end + 1)) ||
    YEAR_END.test(text.slice(start, end)) ||
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
  /\b(?:a|one|the) year (?:earlier|ago|before)\b|\b(?:the )?(?:previous|prior|preceding|last) year\b|\b(?:same|comparable|corresponding) (?:period|stretch|(?:\w+ )?months|quarter|half|time) (?:of |in )?(?:last|the previous|the prior|a) year|\b(?:in|for|of) the (?:comparable|corresponding|year-earlier) (?:period|stretch|(?:\w+ )?months|quarter|half)\b|\byear[- ]earlier\b|上年同期|去年同期|上年|去年/i;
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
  /^,?\s?(?:in |during )?(?:(?:a|one|the) year (?:earlier|ago|before)|the (?:previous|prior|preceding) year|the (?:comparable|corresponding|year-earlier) (?:period|stretch|(?:\w+ )?months|quarter|half)|the same (?:period|stretch|(?:\w+ )?months|quarter|half) (?:of )?(?:last year|a year (?:earlier|ago)|the (?:previous|prior|preceding) year|the year before))\b/i;

/** "A year earlier they were 11 million" */
const YEAR_BEFORE_AHEAD =
  /(?:^|[;—–]\s?|,\s(?:while|whereas|but)\s)(?:a|one) year (?:earlier|ago|before),?\s[^;]{0,50}$/i;

const YEAR_AGO = /^(?:a|one) year (?:ago|earlier|before)$/i;

/** "A year ago it was 16,200" in a text on a quarter means that quarter of the year before; null for any other date. */
export function sameStretchBefore(text: string, words: Span, context: string | null): string | null {
  if (!context?.includes('/') || !YEAR_AGO.test(text.slice(words.start, words.end))) return null;
  return shiftPeriod(context, -12);
}

/** 去年同期利润38.5亿元, where no figure is set against it: the stretch that the text speaks of, a year before. */
export function sameStretch(
  text: string,
  { periodWords }: FigureDraft,
  context: string | null,
): string | null {
  if (!periodWords || context === null) return null;
  return LEVEL_WITH.test(text.slice(periodWords.end, periodWords.end + 4)) ? shiftPeriod(context, -12) : null;
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
export function yearBefore(
  text: string,
  draft: FigureDraft,
  stated: Period,
  textPeriod: string | null,
): string | null {
  const { amount, sentence } = draft;
  // "A year ago" that is read as a date has been moved back already.
  if (stated.words && YEAR_AGO.test(text.slice(stated.words.start, stated.words.end))) return null;
  const context = stated.period ?? textPeriod;
  if (context === null) return null;
  const isBehind = YEAR_BEFORE_BEHIND.test(text.slice(amount.end, amount.end + 60));
  const isAhead = () =>
    YEAR_BEFORE_AHEAD.test(text.slice(Math.max(sentence.start, amount.start - 70), amount.start));
  return isBehind || isAhead() ? shiftPeriod(context, -12) : null;
}

const YEAR_TO_DATE =
  /(?:\bYTD\b|\b(?:for|over) (?:the )?(?:first )?(?:six|nine) months\b|\b(?:six|nine)-month (?:total|figure)\b|\byear[- ]to[- ]date\b|since (?:the )?(?:January|start of the year|beginning of the year|turn of the year|New Year)|年初至今|今年以[来來]|1月以[来來])[^;；。]{0,40}$/i;

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

/** 其中第三季度, "July to September taken alone": a part of what is reported, after which the text goes on with the whole. */
const OF_WHICH = /其中[^，。；]{0,4}$/;
const ALONE = /^(?:度)?(?:[单單]季)|^,?\s(?:taken\s)?alone\b|^ by itself\b/;

/**
 * The period that a sentence leaves for those after it: the first of its own that is neither a comparison, nor a day,
 * nor background told in the pluperfect.
 */
export function periodLeftBy(text: string, sentence: ZonedSentence, dates: DateMention[]): string | null {
  for (const date of spansWithin(dates, sentence)) {
    if (!isUsable(date) || isDay(date.edtf)) continue;
    if (isComparison(text, sentence, date) || isInName(text, sentence, date)) continue;
    const before = text.slice(Math.max(sentence.start, date.start - 50), date.start);
    if (PLUPERFECT.test(before) || BACKGROUND.test(before)) continue;
    if (OF_WHICH.test(before) || ALONE.test(text.slice(date.end, date.end + 14))) continue;
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

/** A part of what is earned or made over a stretch. */
const OF_A_FLOW =
  /^\s?(?:of|in) (?:[a-z’']+ ){0,3}(?:revenues?|sales|turnover|profits?|income|earnings|output|production|shipments|exports|imports|deliveries)\b|[占佔][^，。；]{0,6}(?:收入|[销銷]售|[营營]收|利[润潤]|[产產]量|出口|[销銷]量)[^，。；\d]{0,6}$|(?:出口|海外|[销銷]售|收入|[营營]收|[产產]品)[^，。；\d]{0,4}[占佔]比[^，。；\d]{0,3}$/i;

/** The words on both sides of an amount, those that lead to it only where they are Chinese. */
function flowWordsAround({ amount, sentence }: FigureDraft): string {
  const at = amount.start - sentence.start;
  const behind = sentence.words.slice(amount.end - sentence.start, amount.end - sentence.start + 60);
  const before = sentence.words.slice(Math.max(0, at - 20), at);
  return /\p{Script=Han}\S{0,3}$/u.test(before) ? before : behind;
}

/** May this figure take the period that the text spoke of last? */
export function leansOnContext(draft: FigureDraft): boolean {
  if (draft.isCompared) return false;
  if ((draft.metric === 'share' || draft.label === 'ratio') && draft.changes.length > 0) return true;
  if (draft.amount.kind === 'percent' && OF_A_FLOW.test(flowWordsAround(draft))) return true;
  // Tonnes that grew on the year are those of a stretch, whatever they are called.
  if (
    draft.amount.kind === 'mass' &&
    draft.metric === 'other' &&
    draft.changes.some((c) => c.basis === 'yoy')
  )
    return true;
  if (isFlow(draft) || draft.metric === 'market_cap') return true;
  if (draft.metric === 'price' && /\/(?:t|kg)$/.test(draft.unit)) return true;
  return (draft.unit === 'persons' && !isStaff(draft)) || isSoFar(draft) || isShareTrade(draft);
}

const NOWADAYS = /^(?:today|now|currently|these days)$/i;
/** Those who work somewhere are counted on no day. */
const isStaff = (draft: FigureDraft): boolean =>
  /\b(?:employs?|employees|workforce|staff|work(?:s|ing)? (?:there|here|at|for|in)|jobs|headcount)\b|员工|員工|职工|職工/i.test(
    draft.sentence.words,
  );

/** Told up to a day, which the text must name as such: "up to 30 June". */
export const isSoFar = (draft: FigureDraft): boolean => SO_FAR.test(draft.sentence.words);

/** A day that the text spoke of last counts for what a market or an accident did on it. */
export const takesDay = (draft: FigureDraft): boolean =>
  draft.metric === 'market_cap' || draft.unit === 'persons' || isShareTrade(draft) || isMarketMove(draft);

const SHARE_TRADE =
  /\b(?:shares?|stock)\b[^.;]{0,60}\b(?:closed?|closing|ended|rose|fell|gained|lost|added|dipped|slipped|climbed|jumped|dropped|traded|opened|finished|surged|tumbled|slid|eased|up|down)\b|[该該]股|股[价價]|收[报報盘盤]|成交[额額]/i;
/** What a share or its trading was worth, which belongs to a day of the market. */
export const isShareTrade = (draft: FigureDraft): boolean =>
  (draft.label === 'trading turnover' || (draft.metric === 'price' && draft.unit.endsWith('/share'))) &&
  SHARE_TRADE.test(draft.sentence.words);

const CASUALTY =
  /\b(?:kill(?:ed|ing|s)?|dead|died|deaths?|injur(?:ed|ies|ing)|wounded|hurt|missing|trapped|rescued|hospital\w*|fatal\w*|evacuated|unaided)\b|死亡|遇[难難]|受[伤傷]|失[联聯]|被困/i;
/** The dead and injured, who belong to the day of the accident. */
export const isCasualty = (draft: FigureDraft): boolean =>
  draft.unit === 'persons' && CASUALTY.test(draft.sentence.words);

/** 不低于95%: what is asked for, not what was. */
const ASKED_FOR =
  /(?:不(?:低|高|少|多|大|小)[于於過过]|\bno (?:less|more|lower|higher) than|\bmust (?:reach|be|not)\b[^,;]{0,20})\s*$/i;
export const isAskedFor = (text: string, { amount }: FigureDraft): boolean =>
  ASKED_FOR.test(text.slice(Math.max(0, amount.start - 30), amount.start));

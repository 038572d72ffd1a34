import type { Span } from '@/core/text/span';
import { addMonths, parseEdtf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import type { FigureDraft } from '../detect/figures-draft';
import { spansWithin } from '../detect/spans-within';
import { isFlow } from './figures-kind';

const YEAR_BEFORE =
  /\b(?:a|one|the) year (?:earlier|ago|before)\b|\b(?:the )?(?:previous|prior|preceding|last) year\b|\b(?:same|comparable|corresponding) (?:period|stretch|(?:\w+ )?months|quarter|half|time) (?:of |in )?(?:last|the previous|the prior|a) year|\b(?:in|for|of) the (?:comparable|corresponding|year-earlier) (?:period|stretch|(?:\w+ )?months|quarter|half)\b|\byear[- ]earlier\b|\bthe earlier (?:period|half|half-year|(?:\w+ )?months)\b|上年同期|去年同期|上年|去年/i;

const QUARTER_BEFORE =
  /\b(?:previous|prior|preceding|last) (?:quarter|three months)\b|\b(?:a|one) quarter (?:earlier|ago|before)\b|\bthe quarter (?:before|earlier)\b|\bthree months (?:earlier|before)\b|上(?:一)?[个個]?季度?/i;

const MONTH_BEFORE =
  /\b(?:previous|prior|preceding) month\b|\b(?:a|one) month (?:earlier|ago|before)\b|\bthe month (?:before|earlier)\b|上(?:一)?[个個]?月/i;

/** "against 36.6bn in the first": the quarter that is only numbered, of the year of the one compared with it. */
const NUMBERED = /^\sin the (first|second|third|fourth)(?=\s?[–—,.;)]|$)/i;
const NUMBERS = ['first', 'second', 'third', 'fourth'];

function numberedQuarter(behind: string, target: string): string | null {
  const number = NUMBERS.indexOf(NUMBERED.exec(behind)?.[1]?.toLowerCase() ?? '');
  const match = /^(\d{4})-(?:01|04|07|10)\/\1-(?:03|06|09|12)$/.exec(target);
  if (number < 0 || !match || Number(target.slice(-2)) - Number(target.slice(5, 7)) !== 2) return null;
  return shiftPeriod(target, number * 3 + 1 - Number(target.slice(5, 7)));
}

/** A period of months or years moved back as a whole; null for any other shape. */
export function shiftPeriod(period: string, months: number): string | null {
  const shift = (part: string): string | null => {
    if (/^\d{4}$/.test(part)) return months % 12 === 0 ? String(Number(part) + months / 12) : null;
    return /^\d{4}-(?:0\d|1[0-2])$/.test(part) ? addMonths(part, months) : null;
  };
  const parts = period.split('/').map(shift);
  return parts.every((part) => part !== null) ? parts.join('/') : null;
}

export const YEAR_BEFORE_BEHIND =
  /^,?\s?(?:in |during )?(?:(?:a|one|the) year (?:earlier|ago|before)|the (?:previous|prior|preceding) year|the (?:comparable|corresponding|year-earlier|year-ago|prior-year) (?:period|stretch|(?:\w+ )?months|quarter|half)|the same (?:period|stretch|(?:\w+ )?months|quarter|half) (?:of )?(?:last year|a year (?:earlier|ago)|the (?:previous|prior|preceding) year|the year before))\b/i;

/** "A year earlier they were 11 million", "than a year ago, when it made 62 tonnes" */
const YEAR_BEFORE_AHEAD =
  /(?:(?:^|[;—–(（]\s?|,\s(?:(?:while|whereas|but|where|when|and)\s)?)(?:(?:a|one) year|twelve months) (?:earlier|ago|before)[,:]?\s[^;]{0,50}|(?:(?:a|one) year (?:earlier|ago|before)|the same (?:period|stretch|quarter|half|(?:\w+ )?months) (?:of |in )?(?:last year|the (?:previous|prior) year|the year before)),? when\s[^,;.\d]{0,50}|(?:^|[;—–]\s?|,\s(?:while|whereas|but|where|when|and)\s)(?:in )?the (?:year-ago|year-earlier|prior-year) (?:period|stretch|quarter|half|(?:\w+ )?months)\s[^;.\d]{0,50})$/i;

/** 净利润3.1亿元，上年为4.6亿元, of a whole year: the year before that which is reported. */
const LAST_YEAR_LEADS = /(?:^|[，；（])上年度?(?!同期|[末底初])[^，。；\d]{0,8}$/;

/** "52,700 tonnes, a year earlier 48,000": what is told behind it was a year before. */
const LEADS_ON =
  /^,\s(?:a|one) year (?:earlier|ago|before),?\s(?:(?:it|they|that|the figure)\s(?:had been|was|were)\s)?(?:(?:just|only|about|some|nearly|over)\s)?[A-Z]{0,3}[$€£¥]?\d/;

const NAMED_BESIDE =
  /\b(?:a|one) year (?:earlier|ago|before),? (?:(?:that is|i\.e\.),? )?(?:in|for|during|over) (?:the )?$/i;

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
  const words = text.slice(Math.max(0, periodWords.start - 1), periodWords.end + 4);
  return SAME_PERIOD.test(words) ? shiftPeriod(monthsOf(context), -12) : null;
}

const SAME_PERIOD = /同[期季月]|\bsame\b/i;

/** Half a month of prices is compared with the month a year before. */
const monthsOf = (period: string): string => /^(\d{4}-\d{2})-\d{2}\/\1-\d{2}$/.exec(period)?.[1] ?? period;

const IN_THE_SAME =
  /(?:^|[;—–]\s?|,\s)(?:(?:and|while|whereas|but) )?(?:in|over|during|for) the (?:same|comparable|corresponding) (?:period|stretch|span|quarter|half|(?:\w+ )?months?) (?:of|in) $/i;

/** 2024年同期亏损…, not 比2024年同期…, which a change is measured against. */
const isSameHan = (text: string, { start, end }: Span): boolean =>
  /^年?的?同期/.test(text.slice(end, end + 4)) && !/[较較比与與同]$/.test(text.charAt(start - 1));

/** "It had lost 200 million over the same months of 2024" */
const SAME_BEHIND =
  /^(?:\s[\p{L}’'-]+){0,4}?\s(?:in|over|during|for) the (?:same|comparable|corresponding) (?:period|stretch|span|quarter|half|(?:\w+ )?months?) (?:of|in) $/iu;

/** "In the same period of 2024 it had earned 52 million": that year's part which the text speaks of; else null. */
export function sameStretchOf(
  text: string,
  { sentence, amount }: FigureDraft,
  dates: DateMention[],
  context: string | null,
): DateMention | null {
  const within = spansWithin(dates, sentence);
  const before = within.findLast(({ end }) => end <= amount.start);
  const behind = within.find(({ start }) => start >= amount.end);
  const isAhead =
    before !== undefined &&
    (IN_THE_SAME.test(text.slice(sentence.start, before.start)) || isSameHan(text, before)) &&
    !/[;；]/.test(text.slice(before.end, amount.start));
  const isBehind = behind !== undefined && SAME_BEHIND.test(text.slice(amount.end, behind.start));
  const date = isAhead ? before : isBehind ? behind : null;
  if (!date || context === null || !WHOLE_YEAR.test(date.edtf ?? '')) return null;
  const years = Number(parseEdtf(context)?.upper?.slice(0, 4)) - Number(date.edtf);
  const edtf = Number.isInteger(years) && years > 0 ? shiftPeriod(context, -12 * years) : null;
  return edtf === null ? null : { ...date, edtf };
}

/** "It had earned 45m a year earlier": the period of the text, moved back by a year; null for any other figure. */
export function yearBefore(
  text: string,
  draft: FigureDraft,
  stated: { period: string | null; words: Span | null },
  textPeriod: string | null,
): string | null {
  const { amount, sentence } = draft;
  // "A year ago" that is read as a date has been moved back already.
  if (stated.words && YEAR_AGO.test(text.slice(stated.words.start, stated.words.end))) return null;
  const context = stated.period ?? textPeriod;
  if (context === null) return null;
  // "A year ago, in the first quarter of 2024": the time is named itself.
  if (stated.words && NAMED_BESIDE.test(text.slice(Math.max(0, stated.words.start - 40), stated.words.start)))
    return null;
  const behind = text.slice(amount.end, amount.end + 60);
  const isBehind = YEAR_BEFORE_BEHIND.test(behind) && !LEADS_ON.test(behind);
  const isAhead = () =>
    YEAR_BEFORE_AHEAD.test(text.slice(Math.max(sentence.start, amount.start - 70), amount.start));
  const isOfLastYear = () =>
    WHOLE_YEAR.test(context) &&
    LAST_YEAR_LEADS.test(text.slice(Math.max(sentence.start, amount.start - 20), amount.start));
  return isBehind || isAhead() || isOfLastYear() ? shiftPeriod(context, -12) : null;
}

const THIS_POINT =
  /\b(?:at|by) (?:this|that|the same|the comparable|the corresponding) (?:point|stage|time|juncture|date)\b|\b(?:at|by) the half-?way (?:mark|point|stage)\b|同一?(?:[时時][点點]|[阶階]段)|此[时時]/i;
const A_YEAR_AGO =
  /\b(?:a|one) year (?:earlier|ago|before)\b|\bthe (?:year before|previous year)\b|上年|去年/i;

/**
 * "2023 had brought 40m by this point", "by this stage last year": the months of the year named that the
 * text reports of its own; null for any other figure.
 */
export function atThisPoint(
  text: string,
  { amount, sentence, comparedTo }: FigureDraft,
  dates: DateMention[],
  textPeriod: string | null,
): string | null {
  if (!THIS_POINT.test(sentence.words)) return null;
  const context = comparedTo?.period ?? textPeriod;
  const upper = context === null || WHOLE_YEAR.test(context) ? null : parseEdtf(context)?.upper;
  if (!context || !upper) return null;
  const clause = clauseAround(text, sentence, amount);
  const words = text.slice(clause.start, clause.end);
  if (!THIS_POINT.test(words)) return null;
  const own = Number(upper.slice(0, 4));
  const named = spansWithin(dates, clause).find(({ edtf }) => WHOLE_YEAR.test(edtf ?? ''));
  const year = named ? Number(named.edtf) : A_YEAR_AGO.test(words) ? own - 1 : own;
  return year < own ? shiftPeriod(context, -12 * (own - year)) : null;
}

/** The words around an amount up to the next semicolon or the next word that sets something against it. */
function clauseAround(text: string, sentence: Span, amount: Span): Span {
  const start = text.slice(sentence.start, amount.start).search(SET_APART);
  const end = text.slice(amount.end, sentence.end).search(NEXT_APART);
  return {
    start: start < 0 ? sentence.start : sentence.start + start,
    end: end < 0 ? sentence.end : amount.end + end,
  };
}
const APART = '(?:[;；]|,?\\s(?:where|while|whereas|but|against|compared with|compared to|versus|than)\\s)';
const NEXT_APART = new RegExp(APART);
/** The last of them before the amount. */
const SET_APART = new RegExp(`${APART}(?!.*${APART})`, 's');

const YEAR_TO_DATE =
  /(?:\bYTD\b|\b(?:for|over) (?:the )?(?:first )?(?:six|nine) months\b|\b(?:six|nine)-month (?:total|figure)\b|\byear[- ]to[- ]date\b|since (?:the )?(?:January|start of the year|beginning of the year|turn of the year|New Year)|年初至今|今年以[来來]|1月以[来來])[^;；。]{0,40}$/i;

/** "0.41 yuan for the year to date", "3.9 million tonnes since January" */
const TO_DATE_BEHIND =
  /^(?:\s(?:a|per) share)?(?:(?:\s[\p{L}’'-]+){0,6}\s|,\s)(?:(?:for|in|over) the year (?:to date|so far)\b|year[- ]to[- ]date\b|YTD\b|since (?:(?:the )?(?:start|beginning|turn) of (?:the|this) year\b|January\b(?! \d)|New Year\b)|so far this year\b|this year (?:so far|to date)\b)/iu;

const WHOLE_YEAR = /^\d{4}$/;

/** "YTD 30bn" beside a quarter: from January to the end of that quarter; null for any other figure. */
export function yearToDate(text: string, draft: FigureDraft, context: string | null): string | null {
  const { amount, sentence } = draft;
  // Of a whole year nobody knows how far it has come.
  const upper = context === null || WHOLE_YEAR.test(context) ? null : parseEdtf(context)?.upper;
  // A close is that of its day, whatever the share has gained since January.
  if (!upper || draft.isCompared || /^\d{4}-\d{2}-\d{2}$/.test(draft.period ?? '')) return null;
  const words =
    YEAR_TO_DATE.exec(text.slice(Math.max(sentence.start, amount.start - 60), amount.start))?.[0] ??
    TO_DATE_BEHIND.exec(text.slice(amount.end, Math.min(sentence.end, amount.end + 80)))?.[0];
  if (words === undefined) return null;
  // "The six months to December" run from the year's start only where they end in June.
  const count = /\b(six|nine)\b/i.exec(words)?.[1]?.toLowerCase();
  if (count && Number(upper.slice(5, 7)) !== (count === 'six' ? 6 : 9)) return null;
  return `${upper.slice(0, 4)}-01/${upper.slice(0, 7)}`;
}

/** Accounts set what was earned or lost against the year before; what was meant to be is of the same time. */
const SWUNG_FROM = /\b(?:from|after|against|following)\s[^,;.\d]{0,60}$|[由从從自][^，。；\d]{0,8}$/i;
const MEANT =
  /\b(?:guidance|targets?|forecasts?|plan(?:s|ned)?|budget|outlook|estimates?|ceilings?|limits?|caps?|quotas?)\b|上限|[额額]度|目[标標]|[预預]|指引|[计計][划劃]/i;

const isSwing = (text: string, draft: FigureDraft): boolean =>
  (isFlow(draft) || /\/(?:boe|bbl|oz)$/.test(draft.unit)) &&
  draft.label !== 'capital spending' &&
  !MEANT.test(draft.sentence.words) &&
  SWUNG_FROM.test(text.slice(Math.max(draft.sentence.start, draft.amount.start - 70), draft.amount.start));

const HALF_BEFORE =
  /上(?:一)?(?:[个個])?半月|上(?:一)?[轮輪期]|\b(?:previous|prior|preceding) (?:half[- ]month|fortnight|round)\b|\b(?:fortnight|half[- ]month|round) before\b/i;
/** The half of a month before another: 比上半月. */
function halfBefore(target: string): string | null {
  const match = /^(\d{4}-\d{2})-(01|16)\/\1-(15|28|29|30|31)$/.exec(target);
  if (!match) return null;
  if (match[2] === '16') return `${match[1]}-01/${match[1]}-15`;
  const month = addMonths(match[1]!, -1);
  const [year, number] = month.split('-').map(Number);
  return `${month}-16/${month}-${new Date(Date.UTC(year!, number!, 0)).getUTCDate()}`;
}

/** A plan that is cut was and is one for the same time. */
export const isPlanned = ({ label, sentence }: FigureDraft): boolean =>
  label === 'capital spending' || MEANT.test(sentence.words);

/** The period of a figure that another is compared with: "against 0.013 a year earlier". */
export function comparedPeriod(text: string, draft: FigureDraft): string | null {
  const target = draft.comparedTo?.period;
  if (!target) return null;
  const { amount, sentence } = draft;
  const near = text.slice(
    Math.max(sentence.start, amount.start - 60),
    Math.min(sentence.end, amount.end + 70),
  );
  const behind = text.slice(amount.end, Math.min(sentence.end, amount.end + 40));
  const numbered = numberedQuarter(behind, target);
  if (numbered) return numbered;
  const half = HALF_BEFORE.test(near) ? halfBefore(target) : null;
  if (half) return half;
  if (QUARTER_BEFORE.test(behind) && !YEAR_BEFORE.test(behind)) return shiftPeriod(target, -3);
  // A bare year beside "the same period" means that stretch of it.
  if (YEAR_BEFORE.test(near) || /\bsame (?:period|months|quarter|half)\b|同期/i.test(near))
    return shiftPeriod(monthsOf(target), -12);
  if (QUARTER_BEFORE.test(near)) return shiftPeriod(target, -3);
  if (MONTH_BEFORE.test(near) && /^\d{4}-\d{2}$/.test(target)) return shiftPeriod(target, -1);
  return YEAR_BEFORE.test(sentence.words) || isSwing(text, draft) ? shiftPeriod(target, -12) : null;
}

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
  /^,?\s?(?:in |during )?(?:(?:a|one|the) year (?:earlier|ago|before)|the (?:previous|prior|preceding) year|the (?:comparable|corresponding|year-earlier) (?:period|stretch|(?:\w+ )?months|quarter|half)|the same (?:period|stretch|(?:\w+ )?months|quarter|half) (?:of )?(?:last year|a year (?:earlier|ago)|the (?:previous|prior|preceding) year|the year before))\b/i;

/** "A year earlier they were 11 million", "than a year ago, when it made 62 tonnes" */
const YEAR_BEFORE_AHEAD =
  /(?:(?:^|[;—–]\s?|,\s(?:while|whereas|but|where|when|and)\s)(?:(?:a|one) year|twelve months) (?:earlier|ago|before),?\s[^;]{0,50}|(?:a|one) year (?:earlier|ago|before),? when\s[^,;.\d]{0,50})$/i;

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
  /^(?:In|Over|During|For) the (?:same|comparable|corresponding) (?:period|stretch|quarter|half|(?:\w+ )?months) (?:of|in) $/;

/** "In the same period of 2024 it had earned 52 million": that year's part which the text speaks of; else null. */
export function sameStretchOf(
  text: string,
  { sentence }: FigureDraft,
  dates: DateMention[],
  context: string | null,
): DateMention | null {
  const date = spansWithin(dates, sentence)[0];
  if (!date || context === null || !/^\d{4}$/.test(date.edtf ?? '')) return null;
  if (!IN_THE_SAME.test(text.slice(sentence.start, date.start))) return null;
  const years = Number(parseEdtf(context)?.upper?.slice(0, 4)) - Number(date.edtf);
  const edtf = Number.isInteger(years) ? shiftPeriod(context, -12 * years) : null;
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
  const isBehind = YEAR_BEFORE_BEHIND.test(text.slice(amount.end, amount.end + 60));
  const isAhead = () =>
    YEAR_BEFORE_AHEAD.test(text.slice(Math.max(sentence.start, amount.start - 70), amount.start));
  return isBehind || isAhead() ? shiftPeriod(context, -12) : null;
}

const YEAR_TO_DATE =
  /(?:\bYTD\b|\b(?:for|over) (?:the )?(?:first )?(?:six|nine) months\b|\b(?:six|nine)-month (?:total|figure)\b|\byear[- ]to[- ]date\b|since (?:the )?(?:January|start of the year|beginning of the year|turn of the year|New Year)|年初至今|今年以[来來]|1月以[来來])[^;；。]{0,40}$/i;

/** "0.41 yuan for the year to date" */
const TO_DATE_BEHIND =
  /^(?:\s(?:a|per) share)?,?\s(?:(?:for|in|over) the year (?:to date|so far)\b|year[- ]to[- ]date\b|YTD\b)/i;

/** "YTD 30bn" beside a quarter: from January to the end of that quarter; null for any other figure. */
export function yearToDate(text: string, draft: FigureDraft, context: string | null): string | null {
  const { amount, sentence } = draft;
  const upper = context === null ? null : parseEdtf(context)?.upper;
  // A close is that of its day, whatever the share has gained since January.
  if (!upper || draft.isCompared || /^\d{4}-\d{2}-\d{2}$/.test(draft.period ?? '')) return null;
  const words =
    YEAR_TO_DATE.exec(text.slice(Math.max(sentence.start, amount.start - 60), amount.start))?.[0] ??
    TO_DATE_BEHIND.exec(text.slice(amount.end, amount.end + 40))?.[0];
  if (words === undefined) return null;
  // "The six months to December" run from the year's start only where they end in June.
  const count = /\b(six|nine)\b/i.exec(words)?.[1]?.toLowerCase();
  if (count && Number(upper.slice(5, 7)) !== (count === 'six' ? 6 : 9)) return null;
  return `${upper.slice(0, 4)}-01/${upper.slice(0, 7)}`;
}

/** Accounts set what was earned or lost against the year before; what was meant to be is of the same time. */
const SWUNG_FROM = /\b(?:from|after|against|following)\s[^,;.\d]{0,60}$|[由从從自][^，。；\d]{0,8}$/i;
const MEANT =
  /\b(?:guidance|targets?|forecasts?|plan(?:s|ned)?|budget|outlook|estimates?)\b|目[标標]|[预預]|指引|[计計][划劃]/i;

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

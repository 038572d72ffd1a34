import type { Span } from '@/core/text/span';
import { addMonths } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import { SMALL } from '../detect/numbers';
import { planPeriods } from './figures-plans';
import { reportsTold } from './figures-reports';
import { lastQuarterOf, monthsIn, standIns } from './figures-stand-ins';
import { isAverageOf, isBetween, isYearOf } from './figures-stretch-pairs';
import { halfAhead, pastYear, weekSoFar } from './figures-stretch-published';
import {
  latestYear,
  partOfYearTold,
  relativeYear,
  runningYear,
  thatYear,
  yearOfDays,
  yearRunning,
  yearsGone,
} from './figures-stretch-years';

/** "the six months to", "the year ended": what makes a stretch of the date behind it. */
const ENDING =
  /\b(?:(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2])[- ]months?(?: period)?|(quarter)|(half)(?:-year)?|(?:financial |fiscal )?(year)) (?:to|ended|ending|through|until)(?: on| in)? (?:the end of |end[- ]|the )?$/i;
const YEARS_ENDING =
  /\b(two|three|four|five|six|ten|[2-9]|10) years (?:to|ended|ending|through|until) (?:the end of )?$/i;
/** "From the beginning of the year to the end of April", 年初至4月末: the year is told as a beginning, not as a length. */
const FROM_ITS_START =
  /\b(?:from )?(?:the )?(?:beginning|start|turn) of (?:the|this) year (?:to|through|until) (?:the end of |end[- ]|the )?$|年初[至到]$/i;
const ENDING_WORD = /\b(?:to|ended|ending|through|until)\b[^.;,]{0,14}$/i;
const AS_OF_HAN = /截至$/;
const CLOSED_HAN = /^(?:[^，。；\d]{0,2}止)/;

function stretchEnding(text: string, date: DateMention): DateMention | null {
  const before = text.slice(Math.max(0, date.start - 60), date.start);
  const begun = FROM_ITS_START.exec(before);
  if (begun && /^\d{4}-\d{2}$/.test(date.edtf ?? ''))
    return {
      ...date,
      start: date.start - begun[0].length,
      edtf: `${date.edtf!.slice(0, 4)}-01/${date.edtf}`,
      kind: 'period',
    };
  if (!ENDING_WORD.test(before)) return null;
  const years = YEARS_ENDING.exec(before);
  if (years && /^\d{4}$/.test(date.edtf ?? '')) {
    const first = Number(date.edtf) + 1 - (SMALL[years[1]!.toLowerCase()] ?? Number(years[1]));
    return { ...date, start: date.start - years[0].length, edtf: `${first}/${date.edtf}`, kind: 'period' };
  }
  const words = ENDING.exec(before);
  const month = /^\d{4}-\d{2}/.exec(date.edtf ?? '')?.[0];
  if (!words || !month || date.edtf?.includes('/')) return null;
  const count = words[1]
    ? (SMALL[words[1].toLowerCase()] ?? Number(words[1]))
    : words[2]
      ? 3
      : words[3]
        ? 6
        : 12;
  return {
    ...date,
    start: date.start - words[0].length,
    edtf: `${addMonths(month, 1 - count)}/${month}`,
    kind: 'period',
  };
}

const FISCAL = /\b(?:FY|fiscal|financial)/i;
const FISCAL_BEHIND = /^ (?:financial|fiscal) year\b/i;
const CLOSES =
  /\b(?:clos|end)(?:e[ds]|s|ing)?\s(?:in|on|with)?\s?(?:the end of |\d{1,2} )?(March|June|September)\b/i;
const CLOSING_MONTH: Readonly<Record<string, string>> = { march: '03', june: '06', september: '09' };
/** A half that closes in June is that of a year which closes in December. */
const HALF_TO_JUNE =
  /\b(?:half(?:-year)?|six[- ]months?)\b[^.;,]{0,12}\b(?:to|ended|ending)\b[^.;,]{0,10}\bJune\b/i;

/** The month that the year of accounts closes with where firms of the country whose money the text counts in close it. */
function usualClose(text: string, isSplit: boolean): string | null {
  if (/\bA\$|\bAUD\b|\bASX\b/.test(text)) return isSplit || !HALF_TO_JUNE.test(text) ? '06' : null;
  return isSplit && /\byen\b|₹|\brupees?\b|\bcrore\b/i.test(text) ? '03' : null;
}

const monthsFrom = (first: string, from: number, to: number): string =>
  `${addMonths(first, from - 1)}/${addMonths(first, to - 1)}`;

const PART = /^(\d{4})-(\d{2})\/\1-(\d{2})$/;

const isFiscal = (text: string, { start, end }: Span): boolean =>
  FISCAL.test(text.slice(Math.max(0, start - 16), end)) || FISCAL_BEHIND.test(text.slice(end, end + 16));

/** "FY2024/25, which closed in June", "Q3 FY26": a year of accounts that is not the calendar's, or a part of one. */
function fiscalYear(text: string, date: DateMention): DateMention {
  const { start, end, edtf } = date;
  const part = PART.exec(edtf ?? '');
  if (part && /FY/.test(text.slice(start, end))) {
    const last = usualClose(text, false);
    if (last === null) return date;
    const first = addMonths(`${part[1]}-${last}`, -11);
    return { ...date, edtf: monthsFrom(first, Number(part[2]), Number(part[3])) };
  }
  const years = /^(?:(\d{4})\/)?(\d{4})$/.exec(edtf ?? '');
  if (!years || (years[1] && Number(years[2]) !== Number(years[1]) + 1)) return date;
  if (!isFiscal(text, date)) return date;
  const told = CLOSES.exec(text.slice(end, end + 40))?.[1]?.toLowerCase();
  const last = CLOSING_MONTH[told ?? ''] ?? usualClose(text, years[1] !== undefined);
  if (last === null) return date;
  const month = `${years[2]}-${last}`;
  return { ...date, edtf: monthsFrom(addMonths(month, -11), 1, 12), kind: 'period' };
}

const OF_THE = /^ (?:of )?(?:the |its )?$/;

/** "the first half of FY2025/26": the first six months of that year of accounts, whose own place is the whole expression. */
function partOfFiscalYear(
  text: string,
  date: DateMention,
  behind: DateMention | undefined,
): DateMention | null {
  const part = PART.exec(date.edtf ?? '');
  if (!part || !behind || !OF_THE.test(text.slice(date.end, behind.start))) return null;
  const year = fiscalYear(text, behind).edtf;
  const isShifted = year !== behind.edtf && monthsIn(year ?? '') === 12;
  const isOwnYear = /^\d{4}$/.test(year ?? '') && isFiscal(text, behind);
  const first = isShifted ? year?.split('/')[0] : isOwnYear ? `${year}-01` : undefined;
  if (!first) return null;
  return { ...date, end: behind.end, edtf: monthsFrom(first, Number(part[2]), Number(part[3])) };
}

/** "first half", "Q3": parts of a year that no year is named for, nor a month. */
const BARE_PART = /^(?:(?:first|second|third|fourth|final|1st|2nd|3rd|4th)[ -](?:half|quarter)|[HQ][1-4])$/i;
const HALF_TO_DECEMBER = /^(\d{4})-07\/\1-12$/;

/** "The year to June 30": told by its end alone, it is a year of accounts as well. */
const TO_ITS_END = /^(?:financial |fiscal )?year (?:to|ended|ending|through|until)\b/i;

/** Twelve months that are not the calendar's. */
const isBrokenYear = (edtf: string | null): edtf is string =>
  edtf?.includes('/') === true && !edtf.endsWith('-12') && monthsIn(edtf) === 12;

interface FiscalYears {
  /** The last that "the full year" and "the twelve months" may stand for: one that was over when the report came out. */
  closed: string | null;
  /** The last that "the first half" may be a part of: one that had run for a quarter by then. */
  begun: string | null;
}

/** The years of accounts that a text is on, where they are not the calendar's; guidance tells of one still to come. */
function fiscalYearsOf(text: string, dates: readonly DateMention[], published: string | null): FiscalYears {
  const years: string[] = [];
  for (const date of dates) {
    const own = stretchEnding(text, date) ?? fiscalYear(text, date);
    const { edtf } = own;
    const isMoved = own.start === date.start && edtf !== date.edtf;
    if ((isMoved || TO_ITS_END.test(text.slice(own.start, own.end))) && isBrokenYear(edtf)) years.push(edtf);
  }
  years.sort();
  const by = published?.slice(0, 7);
  const last = years.at(-1) ?? fiscalYearByHalf(text, dates);
  return {
    closed: years.findLast((year) => by === undefined || year.slice(8) <= by) ?? last,
    begun: years.findLast((year) => by === undefined || addMonths(year.slice(0, 7), 2) < by) ?? last,
  };
}

/** The year of accounts that a text tells only by its first half. */
function fiscalYearByHalf(text: string, dates: readonly DateMention[]): string | null {
  if (usualClose(text, false) === null) return null;
  // "The half-year to 31 December" is the first half of such a year where the text calls no second half.
  const half = dates
    .map((date) => HALF_TO_DECEMBER.exec((stretchEnding(text, date) ?? date).edtf ?? '')?.[1])
    .find((found) => found !== undefined);
  return half && /\b(?:first[- ]half|interim)\b/i.test(text) && !/\bsecond[- ]half\b/i.test(text)
    ? `${half}-07/${Number(half) + 1}-06`
    : null;
}

const NAMED_BY_ITS_LAST_MONTH = /^(?:March|June|September|December) (?:half(?:-year)?|quarter)$/;
const PLANNED = /\b(?:will|would|expect\w*|due|guid\w*|targets?|forecasts?|plans?|planned|outlook|aims?)\b/i;

/** "The December half brought 254m", told in August: the last one, since the next is still to come. */
function partPast(text: string, date: DateMention, published: string | null): DateMention | null {
  const { start, end, edtf } = date;
  if (published === null || !PART.test(edtf ?? '') || edtf!.slice(8) <= published.slice(0, 7)) return null;
  if (!NAMED_BY_ITS_LAST_MONTH.test(text.slice(start, end))) return null;
  const near =
    text
      .slice(Math.max(0, start - 140), start)
      .split(/[.!?]\s/)
      .at(-1) + text.slice(start, end + 60);
  if (PLANNED.test(near)) return null;
  const [first, last] = edtf!.split('/');
  return { ...date, edtf: `${addMonths(first!, -12)}/${addMonths(last!, -12)}` };
}

const HAN_YEAR = /^(?:[今去本]年|上年|\d{4}年)$/;
const HAN_PART = /^(?:前([两二三四五六七八九十]|十一|\d{1,2})[个個]?月|(中期|半年度))/;
const HAN_MONTHS = ['', '', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'];

/** 今年前两个月, 去年中期: a year whose first months are told right behind it. */
function firstMonths(text: string, date: DateMention): DateMention | null {
  const { start, end, edtf } = date;
  if (!/^\d{4}$/.test(edtf ?? '') || !HAN_YEAR.test(text.slice(start, end))) return null;
  const part = HAN_PART.exec(text.slice(end, end + 6));
  if (!part) return null;
  const told = part[1] === '两' ? '二' : part[1];
  const months = told === undefined ? 6 : /\d/.test(told) ? Number(told) : HAN_MONTHS.indexOf(told);
  if (months < 2 || months > 11) return null;
  return { ...date, end: end + part[0].length, edtf: monthsFrom(`${edtf}-01`, 1, months), kind: 'period' };
}

function partOf(fiscal: string | null, words: string, date: DateMention): DateMention | null {
  const part = PART.exec(date.edtf ?? '');
  const first = fiscal?.split('/')[0];
  if (!part || !first || !BARE_PART.test(words)) return null;
  return { ...date, edtf: monthsFrom(first, Number(part[2]), Number(part[3])) };
}

/** "the final quarter", 最后一个季度: the last three months of the year reported on, which need not be the calendar's. */
const LAST_QUARTER = /^(?:the )?(?:final|last|closing)[ -](?:quarter|three months)/i;

function closingQuarter(read: readonly DateMention[], words: string, date: DateMention): DateMention | null {
  if (!LAST_QUARTER.test(words)) return null;
  const year =
    read.findLast(({ edtf }) => edtf?.includes('/') && monthsIn(edtf) === 12)?.edtf ??
    (date.edtf === null ? latestYear(read, date) : null);
  return year ? { ...date, edtf: lastQuarterOf(year), kind: 'period' } : null;
}

/**
 * The dates that figures are told with: those of the text, fiscal years and "the six months to June" as the stretches
 * that they are, and the words that stand for a stretch named before. Sorted by start, disjoint.
 */
export function listStretches(
  text: string,
  dates: readonly DateMention[],
  published: string | null,
): DateMention[] {
  const read: DateMention[] = [];
  const year = published === null ? yearOfDays(dates) : null;
  const { closed, begun } = fiscalYearsOf(text, dates, published);
  const running = closed === null ? null : yearRunning(closed, published);
  for (const [i, date] of dates.entries()) {
    const next = dates[i + 1];
    if (date.start < (read.at(-1)?.end ?? 0) && partOfFiscalYear(text, dates[i - 1]!, date)) continue;
    // 截至6月底止六個月, 截至6月底止上半年: the stretch behind it says the same.
    if (
      next &&
      next.start - date.end <= 4 &&
      AS_OF_HAN.test(text.slice(Math.max(0, date.start - 2), date.start)) &&
      CLOSED_HAN.test(text.slice(date.end, date.end + 4))
    )
      continue;
    const words = text.slice(date.start, date.end);
    const own =
      stretchEnding(text, date) ??
      firstMonths(text, date) ??
      partPast(text, date, published) ??
      halfAhead(text, date, published) ??
      weekSoFar(text, date, published) ??
      pastYear(words, date, published) ??
      partOfFiscalYear(text, date, next) ??
      partOf(begun, words, date) ??
      closingQuarter(read, words, date) ??
      partOfYearTold(read, words, date) ??
      relativeYear(words, date, year) ??
      runningYear(words, date, running) ??
      thatYear(text, read, words, date) ??
      fiscalYear(text, date);
    const last = read.at(-1);
    if (last && isAverageOf(text, last, own)) {
      read.pop();
      read.push({ ...last, end: own.end, edtf: `${last.edtf}/${own.edtf}`, kind: 'period' });
      continue;
    }
    if (last && isBetween(text, last, own)) {
      read.pop();
      read.push({ ...last, end: own.end, edtf: `${last.edtf}/${own.edtf}`, kind: 'period' });
      continue;
    }
    // "June last year": the month tells the year already.
    if (last && isYearOf(text, last, own)) continue;
    if (last && own.start < last.end) read.pop();
    read.push(own);
  }
  const stood = standIns(text, read, { published, fiscal: closed, running });
  const before = [...read, ...stood].sort((a, b) => a.start - b.start);
  stood.push(...planPeriods(text, before), ...yearsGone(text, before, published));
  const named = [...read, ...stood].sort((a, b) => a.start - b.start);
  if (closed === null) stood.push(...reportsTold(text, named, published));
  return stood.length === 0 ? read : [...read, ...stood].sort((a, b) => a.start - b.start);
}

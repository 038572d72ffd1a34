import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import { addMonths, parseEdtf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import { spansTouching } from '../detect/spans-within';

/**
 * Words that name a stretch of account only by what the text has spoken of before: "the nine months", "quarterly
 * revenue", "the full year", 期内. No calendar reads them, so they are no dates of the text; figures need them.
 */
const STRETCH_WORDS =
  /\b(?:(?:the|these|those|same)\s(three|six|nine|twelve)[- ]months?(?:\s(?:period|stretch|total|figure))?\b(?!\s(?:to|ended|ending|through|ago|earlier|later|of)\b)|(three|six|nine|twelve)-month\b(?=\s[a-z])|(?:full|whole|entire)[- ](?:financial |fiscal )?(year)\b|the (year) as a whole\b|(?:for|over|in|during|of) the (?:same )?(quarter|half)(?:-year)?\b(?! (?:of|to|ended|ending)\b)|(?<=^|[.!?]\s|\n)the (quarter|half)\b(?! (?:of|to|ended|ending)\b)|(quarterly|half-year(?:ly)?|interim)(?=\s(?:net |attributable |operating |group |gross )?(?:revenues?|sales|turnover|profits?|loss|earnings|income|output|production|shipments|margin)\b)|(?:for|over|in|during) the (?:reporting |review )?(period)\b(?! (?:of|to|from|ended|ending|between)\b))|(三|六|九)[个個]月(?![前后後内內以])|(全年)|((?<=[，。；、（\s])期[内內]|[报報]告期[内內]?)|([单單当當]季)(?:度)?|(\bthe closing quarter\b|最[后後]一[个個]?季度?)/gi;

const MONTHS_IN: Readonly<Record<string, number>> = {
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  三: 3,
  六: 6,
  九: 9,
  quarter: 3,
  quarterly: 3,
  half: 6,
};

/** How many months a period of whole months counts; 0 for any other. */
export function monthsIn(period: string): number {
  if (/^\d{4}$/.test(period)) return 12;
  const match = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(period);
  if (!match) return 0;
  return (Number(match[3]) - Number(match[1])) * 12 + Number(match[4]) - Number(match[2]) + 1;
}

/** "the six months to", "the year ended": what makes a stretch of the date behind it. */
const ENDING =
  /\b(?:(three|six|nine|twelve|3|6|9|12)[- ]months?(?: period)?|(quarter)|(half)(?:-year)?|(?:financial |fiscal )?(year)) (?:to|ended|ending|through|until)(?: on| in)? (?:the end of |end[- ]|the )?$/i;
const ENDING_WORD = /\b(?:to|ended|ending|through|until)\b[^.;,]{0,14}$/i;
const AS_OF_HAN = /截至$/;
const CLOSED_HAN = /^(?:[^，。；\d]{0,2}止)/;

function stretchEnding(text: string, date: DateMention): DateMention | null {
  const before = text.slice(Math.max(0, date.start - 60), date.start);
  if (!ENDING_WORD.test(before)) return null;
  const words = ENDING.exec(before);
  const month = /^\d{4}-\d{2}/.exec(date.edtf ?? '')?.[0];
  if (!words || !month || date.edtf?.includes('/')) return null;
  const count = words[1]
    ? (MONTHS_IN[words[1].toLowerCase()] ?? Number(words[1]))
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

/** The year of accounts that a text is on, where it is not the calendar's: the last that it tells, whole or by its first half. */
function fiscalYearOf(text: string, dates: readonly DateMention[]): string | null {
  let year: string | null = null;
  for (const date of dates) {
    const { edtf } = fiscalYear(text, date);
    if (edtf !== date.edtf && edtf?.includes('/') && monthsIn(edtf) === 12 && (year ?? '') < edtf)
      year = edtf;
  }
  if (year !== null || usualClose(text, false) === null) return year;
  // "The half-year to 31 December" is the first half of such a year where the text calls no second half.
  const half = dates
    .map((date) => HALF_TO_DECEMBER.exec((stretchEnding(text, date) ?? date).edtf ?? '')?.[1])
    .find((found) => found !== undefined);
  return half && /\b(?:first[- ]half|interim)\b/i.test(text) && !/\bsecond[- ]half\b/i.test(text)
    ? `${half}-07/${Number(half) + 1}-06`
    : null;
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
  const year = read.findLast(({ edtf }) => edtf?.includes('/') && monthsIn(edtf) === 12)?.edtf;
  return year ? { ...date, edtf: lastQuarterOf(year), kind: 'period' } : null;
}

const RELATIVE_YEAR = /^(?:(last|this) year|([去上今本])年)$/i;

/** "Last year" in a text without a day of publication: counted from the year of the days that it tells of. */
function relativeYear(words: string, date: DateMention, year: string | null): DateMention | null {
  if (date.edtf !== null || year === null) return null;
  const match = RELATIVE_YEAR.exec(words);
  if (!match) return null;
  const isBefore = match[1]?.toLowerCase() === 'last' || /[去上]/.test(match[2] ?? '');
  return { ...date, edtf: String(Number(year) - (isBefore ? 1 : 0)), kind: 'relative' };
}

/** The year of the days that a text tells of, where they are all of one. */
function yearOfDays(dates: readonly DateMention[]): string | null {
  const years = new Set(dates.flatMap(({ edtf }) => /^(\d{4})-\d{2}-\d{2}/.exec(edtf ?? '')?.[1] ?? []));
  return years.size === 1 ? [...years][0]! : null;
}

/** Accounts of a whole year come out up to this month of the next. */
const LAST_ANNUAL_REPORT = '05';

/** The year that "the full year" is: that of the stretch reported on, else the one year that the text names, else its own. */
function yearMeant(dates: readonly DateMention[], published: string | null): string | null {
  const own = published?.slice(0, 4) ?? null;
  const main = dates.find((date) => [3, 6, 9, 12].includes(monthsIn(date.edtf ?? '')))?.edtf;
  const isOfYearBefore =
    main != null && own !== null && main < own && published!.slice(5, 7) > LAST_ANNUAL_REPORT;
  if (main && !isOfYearBefore) return parseEdtf(main)?.upper?.slice(0, 4) ?? null;
  const years = new Set(dates.flatMap((d) => (/^\d{4}$/.test(d.edtf ?? '') ? [d.edtf!] : [])));
  if (years.size === 1 || own === null) return [...years][0] ?? own;
  return own;
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
  const fiscal = fiscalYearOf(text, dates);
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
      partOfFiscalYear(text, date, next) ??
      partOf(fiscal, words, date) ??
      closingQuarter(read, words, date) ??
      relativeYear(words, date, year) ??
      fiscalYear(text, date);
    const last = read.at(-1);
    // "June last year": the month tells the year already.
    if (last && isYearOf(text, last, own)) continue;
    if (last && own.start < last.end) read.pop();
    read.push(own);
  }
  const stood = standIns(text, read, { published, fiscal });
  return stood.length === 0 ? read : [...read, ...stood].sort((a, b) => a.start - b.start);
}

const isYearOf = (text: string, month: DateMention, year: DateMention): boolean =>
  /^\d{4}$/.test(year.edtf ?? '') &&
  month.edtf?.startsWith(`${year.edtf}-`) === true &&
  /^\s(?:of )?$/.test(text.slice(month.end, year.start));

const REPORTED = [3, 6, 9];

/** "21.8% more than in the second quarter": a stretch that the one told is only set beside. */
const SET_BESIDE =
  /\b(?:than|against|versus|compared (?:with|to)|(?:up|down) from|(?:%|per cent|points) (?:on|over|from))\s(?:in |during |for )?(?:the |its )?$|[较較比]$/i;

/** The words that stand for a stretch, each as a date: the last of that length told before it, else the first behind. */
function standIns(
  text: string,
  dates: readonly DateMention[],
  { published, fiscal }: Record<'published' | 'fiscal', string | null>,
): DateMention[] {
  const first = new Map<number, string>();
  for (const { edtf } of dates) {
    const months = monthsIn(edtf ?? '');
    if (edtf && !first.has(months)) first.set(months, edtf);
  }
  const main = dates.find((date) => REPORTED.includes(monthsIn(date.edtf ?? '')))?.edtf ?? null;
  const last = new Map<number, string>();
  const stood: DateMention[] = [];
  let read = 0;
  for (const match of matchesOf(text, STRETCH_WORDS)) {
    const start = match.index;
    const end = start + match[0].length;
    for (; read < dates.length && dates[read]!.start < start; read++) {
      const { edtf } = dates[read]!;
      const months = monthsIn(edtf ?? '');
      // What the text compares with lies before what it reports: "a loss in the third quarter of 2024".
      const isBeside = SET_BESIDE.test(text.slice(Math.max(0, dates[read]!.start - 30), dates[read]!.start));
      if (edtf && !isBeside && (last.get(months) ?? '').slice(0, 4) <= edtf.slice(0, 4))
        last.set(months, edtf);
    }
    if (spansTouching(dates, { start, end: end + 1 }).length > 0) continue;
    const word =
      match
        .slice(1)
        .find((group) => group !== undefined)
        ?.toLowerCase() ?? '';
    const months = monthsMeant(word);
    const edtf = CLOSING.test(word)
      ? lastQuarterOf([...dates.slice(0, read)].findLast(({ edtf }) => monthsIn(edtf ?? '') === 12)?.edtf)
      : months === null
        ? main
        : months === 12
          ? (fiscal ?? yearMeant(dates, published))
          : (last.get(months) ?? first.get(months));
    if (edtf) stood.push({ start, end, edtf, kind: 'period', basis: 'inferred', note: null });
  }
  return stood;
}

const CLOSING = /^the closing|^最/;
/** The last three months of a year, of the calendar or of accounts. */
function lastQuarterOf(year: string | null | undefined): string | null {
  if (!year) return null;
  const last = year.split('/')[1] ?? `${year}-12`;
  return `${addMonths(last, -2)}/${last}`;
}

/** How long the stretch is that a word stands for; null where it stands for the one that the text reports on. */
function monthsMeant(word: string): number | null {
  if (word === 'year' || word === '全年') return 12;
  if (word === 'period' || word === 'interim' || word.includes('期')) return null;
  if (word.startsWith('half')) return 6;
  return MONTHS_IN[word] ?? 3;
}

import { addMonths, parseEdtf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import { SMALL } from '../detect/numbers';
import { spansTouching } from '../detect/spans-within';
import { makeGatedFinder } from '../detect/word-gate';
import { parseHanNumber } from '../rules/calendar';

/**
 * Words that name a stretch of account only by what the text has spoken of before: "the nine months", "quarterly
 * revenue", "the full year", 期内. No calendar reads them, so they are no dates of the text; figures need them.
 */
const STRETCH_WORDS =
  /\b(?:(?:(?:the|these|those|same)\s|(?=(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)(?<=(?:^|[.!?;,]\s|\n)(?:Over|After|For|In|over|after|for|in)\s))(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ]months?(?:\s(?:period|stretch|total|figure))?\b(?!\s(?:to|ended|ending|through|ago|earlier|later|of|into|from|after|before)\b)|(three|six|nine|twelve)-month\b(?=\s[a-z])|(?:full|whole|entire)[- ](?:financial |fiscal )?(year)\b|the (year) as a whole\b|[Tt]he (annual total)\b|(?<=\bfor |(?<!%\s|percent\s|per cent\s|points\s)\b(?:over|across|throughout) )the (year)\b(?! (?:to|ended|ending|before|earlier|of|as|\d{4})\b)|(?:for|over|in|during|of) the (?:same )?(quarter|half)(?:-year)?\b(?! (?:of|to|ended|ending)\b)|(?<=^|[.!?]\s|\n)the (quarter|half)\b(?! (?:of|to|ended|ending)\b)|(quarterly|half-year(?:ly)?|interim)(?=\s(?:net |attributable |operating |group |gross )?(?:revenues?|sales|turnover|profits?|loss|earnings|income|output|production|shipments|margin|accounts|results|report|figures|numbers)\b)|(?<=\b(?:over|for|in|after) )(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) months(?=[,.;)]|\s(?:and|was|were|came)\b)|(annual|yearly)(?=\s(?:[\p{Ll}-]+\s){0,2}(?:targets?|goals?|plans?|budgets?|guidance|quotas?|tasks?)\b)|(?:for|over|in|during) the (?:reporting |review )?(period)\b(?! (?:of|to|from|ended|ending|between)\b))|(?:the|its|their|our) (current|running|ongoing)(?: financial| fiscal| business)? year\b|this (financial|fiscal|business) year\b|(?:the|its|their|’s|'s|new|for) (May|March) (?=(?:list|listing|prices?|contract|tender|quotation|offer)s?\b)|((?<=\b(?:across|over|for|in|of) (?:the |all |its )?)three quarters(?=[,.;]| (?:the|it|its|together|combined|revenue|sales|profit|net)\b)|three quarters (?:together|combined|taken together|as a whole|added up))|(三[个個]季度)(?=[合加相总總累里下全])|(三|六|九)[个個]月(?![前后後内內以])|(全年)|((?<=[，。；、（\s])期[内內]|[报報]告期[内內]?)|([单單当當]季)(?:度)?|(\bthe closing quarter\b|最[后後]一[个個]?季度?)/iuy;
/**
 * Every one of them holds one of these nouns, at most so far behind its beginning. They are looked for first: to try the
 * whole pattern at every sign of a text takes long.
 */
const findStretchNouns = makeGatedFinder(
  /\b(?:month|quarter|half|year|interim|annual|period|may|march)|[月全期季最]/gi,
);
const NOUN_REACH = 24;
const BEGINNING = /\b[a-z]|[三六九全期报報单單当當最]/giu;

/** All stretch words of a text, in order. */
function stretchWords(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let reached = 0;
  for (const { index } of findStretchNouns(text)) {
    BEGINNING.lastIndex = Math.max(reached, index - NOUN_REACH);
    for (let next = BEGINNING.exec(text); next && next.index <= index; next = BEGINNING.exec(text)) {
      STRETCH_WORDS.lastIndex = next.index;
      const match = STRETCH_WORDS.exec(text);
      reached = match ? STRETCH_WORDS.lastIndex : next.index + 1;
      if (match) found.push(match);
      BEGINNING.lastIndex = reached;
    }
  }
  return found;
}

/** How many months a period of whole months counts; 0 for any other. */
export function monthsIn(period: string): number {
  if (/^\d{4}$/.test(period)) return 12;
  const match = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(period);
  if (!match) return 0;
  return (Number(match[3]) - Number(match[1])) * 12 + Number(match[4]) - Number(match[2]) + 1;
}

/** Accounts of a whole year come out up to this month of the next. */
const LAST_ANNUAL_REPORT = '05';

/** The year that "the full year" is: that of the stretch reported on, else the one year that the text names, else its own. */
function yearMeant(
  dates: readonly DateMention[],
  published: string | null,
  besides: readonly DateMention[] = [],
  isPlanned = true,
): string | null {
  const own = published?.slice(0, 4) ?? null;
  const main = dates.find((date) => [3, 6, 9, 12].includes(monthsIn(date.edtf ?? '')))?.edtf;
  const isOfYearBefore =
    main != null && own !== null && main < own && published!.slice(5, 7) > LAST_ANNUAL_REPORT;
  if (main && !isOfYearBefore) return parseEdtf(main)?.upper?.slice(0, 4) ?? null;
  const years = new Set(dates.flatMap((d) => (/^\d{4}$/.test(d.edtf ?? '') ? [d.edtf!] : [])));
  if (years.size === 1 || own === null) return [...years][0] ?? own;
  if (years.size === 0 && besides.length === 0 && published!.slice(5, 7) < LAST_ANNUAL_REPORT && !isPlanned)
    return String(Number(own) - 1);
  // "4% less than in 2024": the year that is only compared with comes before the one told.
  const after = String(
    Math.max(...besides.map(({ edtf }) => (WHOLE_YEAR.test(edtf ?? '') ? Number(edtf) : 0))) + 1,
  );
  return years.size === 0 && WHOLE_YEAR.test(after) && after <= own ? after : own;
}

const GUIDED =
  /\b(?:guid(?:e[ds]?|es|ance|ing)|expects?|targets?|forecasts?|plans?|budgets?|aims?|wants?|hopes?|intends?|seeks?)\b[^.;]{0,70}$/i;

/** "It guided to 95,000 tonnes for the year": what is meant to be is of the year in which it is told. */
const yearGuided = (text: string, start: number, published: string | null): string | null =>
  published !== null && GUIDED.test(text.slice(Math.max(0, start - 80), start))
    ? published.slice(0, 4)
    : null;

const REPORTED = [3, 6, 9];

/** "21.8% more than in the second quarter": a stretch that the one told is only set beside. */
const SET_BESIDE =
  /\b(?:than|against|versus|compared (?:with|to)|(?:up|down) from|(?:%|per cent|points) (?:on|over|from))\s(?:in |during |for )?(?:the |its )?$|\b(?:against|versus|than|(?:up|down|rise|fall|increase|decrease) from|compared (?:with|to))\s(?:(?!(?:in|for|over)\b)(?:[\w$€¥.’'-]|,(?=\d))+\s){1,5}(?:in|for|during|over)\s(?:the )?$|[较較比]$/i;

/** A stretch that begins after the report is no account of anything. */
const isAhead = (edtf: string, published: string | null): boolean =>
  published !== null && edtf.slice(0, 7) > published.slice(0, 7);

/**
 * "The nine months" in a text on July to September, "the half-year" in one on the second quarter, "ten months"
 * in one on October: what the last quarter or month told closes.
 */
function closedBy(quarter: string | undefined, month: string | null, months: number): string | null {
  for (const last of [quarter?.split('/')[1], month])
    if (last && Number(last.slice(5, 7)) === months && months < 12) return `${last.slice(0, 4)}-01/${last}`;
  return null;
}
const ONE_MONTH = /^\d{4}-\d{2}$/;

/** The same months a year on, where a text names only those that it compares with; null where they are still to come. */
function yearAfter(period: string | undefined, published: string | null): string | null {
  const match = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(period ?? '');
  if (!match || published === null) return null;
  const upper = `${Number(match[3]) + 1}-${match[4]}`;
  return upper <= published.slice(0, 7) ? `${Number(match[1]) + 1}-${match[2]}/${upper}` : null;
}

const PLANNED =
  /\b(?:plans?|planned|will|would|expects?|expected|targets?|aims?|goals?|budgets?|guidance|forecasts?|wants?|quota|tasks?)\b|[计計][划劃]|目[标標]|[预預]|力[争爭]|[任][务務]|安排|[将將]|确保|確保/i;
/** "The half-year" in a text on nine months or the third quarter: the first half of that year. */
function halfWithin(main: string | null, months: number): string | null {
  const upper = /-09$/.test(main ?? '') ? main!.slice(-7) : null;
  return upper && months === 6 ? `${upper.slice(0, 4)}-01/${upper.slice(0, 4)}-06` : null;
}

const YEAR_AGO = /^(?:a|one) year (?:ago|earlier|before)$/i;
const WHOLE_YEAR = /^\d{4}$/;

/** "Over nine months" in a text that names no months of its own: those that closed in the quarter before it came out. */
function justClosed(months: number, published: string | null): string | null {
  if (published === null || !REPORTED.includes(months)) return null;
  const since = Number(published.slice(5, 7)) - months;
  const year = published.slice(0, 4);
  return since > 0 && since <= 3 ? `${year}-01/${year}-0${months}` : null;
}

/** The words that stand for a stretch, each as a date: the last of that length told before it, else the first behind. */
export function standIns(
  text: string,
  dates: readonly DateMention[],
  { published, fiscal, running }: Record<'published' | 'fiscal' | 'running', string | null>,
): DateMention[] {
  const first = new Map<number, string>();
  const beside = new Map<number, string>();
  // What the text compares with lies before what it reports: "a loss in the third quarter of 2024".
  const isBeside = ({ start }: DateMention) => SET_BESIDE.test(text.slice(Math.max(0, start - 60), start));
  const isYearAgo = ({ start, end }: DateMention) => YEAR_AGO.test(text.slice(start, end));
  const told = dates.filter((date) => !isBeside(date) && !isYearAgo(date));
  // "Than last year" says nothing of which year is told.
  const compared = dates.filter((date) => date.kind !== 'relative' && isBeside(date));
  for (const date of dates) {
    const { edtf } = date;
    const months = monthsIn(edtf ?? '');
    if (!edtf || months === 0 || isAhead(edtf, published)) continue;
    const map = isBeside(date) ? beside : first;
    if (!map.has(months)) map.set(months, edtf);
  }
  const main =
    dates.find((date) => REPORTED.includes(monthsIn(date.edtf ?? '')) && !isBeside(date))?.edtf ?? null;
  const last = new Map<number, string>();
  const stood: DateMention[] = [];
  let read = 0;
  let lastMonth: string | null = null;
  for (const match of stretchWords(text)) {
    const start = match.index;
    const end = start + match[0].length;
    for (; read < dates.length && dates[read]!.start < start; read++) {
      const date = dates[read]!;
      const { edtf } = date;
      const months = monthsIn(edtf ?? '');
      if (!edtf || isAhead(edtf, published) || isBeside(date)) continue;
      if (ONE_MONTH.test(edtf) && (lastMonth ?? '') < edtf) lastMonth = edtf;
      if (months === 0) continue;
      if ((last.get(months) ?? '').slice(0, 4) <= edtf.slice(0, 4)) last.set(months, edtf);
    }
    if (spansTouching(dates, { start, end: end + 1 }).length > 0) continue;
    const word =
      match
        .slice(1)
        .find((group) => group !== undefined)
        ?.toLowerCase() ?? '';
    const months = monthsMeant(word);
    const edtf = OWN_YEAR.test(word)
      ? fiscal === null
        ? (published?.slice(0, 4) ?? null)
        : running
      : isListMonth(word)
        ? /\sM/.test(match[0])
          ? monthNear(word, published)
          : null
        : isTargeted(word)
          ? fiscal === null
            ? (published?.slice(0, 4) ?? yearMeant(dates, null))
            : null
          : CLOSING.test(word)
            ? lastQuarterOf(
                [...dates.slice(0, read)].findLast(({ edtf }) => monthsIn(edtf ?? '') === 12)?.edtf,
              )
            : months === null
              ? main
              : months === 12
                ? (fiscal ??
                  yearGuided(text, start, published) ??
                  yearMeant(
                    told,
                    published,
                    compared,
                    PLANNED.test(text.slice(Math.max(0, start - 60), end + 60)),
                  ))
                : (last.get(months) ??
                  first.get(months) ??
                  closedBy(last.get(3) ?? first.get(3), lastMonth, months) ??
                  yearAfter(beside.get(months), published) ??
                  beside.get(months) ??
                  halfWithin(main, months) ??
                  justClosed(months, published));
    if (edtf) stood.push({ start, end, edtf, kind: 'period', basis: 'inferred', note: null });
  }
  return stood;
}

/** "The annual target": of the year in which the text is told. */
const isTargeted = (word: string): boolean => word === 'annual' || word === 'yearly';

/** "For the current year": that in which the text is told. */
const OWN_YEAR = /^(?:current|running|ongoing|financial|fiscal|business)$/;

/** "Its May list": months that are words as well, which the calendar reads only behind a preposition. */
const isListMonth = (word: string): boolean => word === 'may' || word === 'march';

/** Prices are listed for a month that lies near the day of the report. */
function monthNear(word: string, published: string | null): string | null {
  if (published === null || published.length < 7) return null;
  const month = word === 'may' ? '05' : '03';
  const edtf = `${published.slice(0, 4)}-${month}`;
  return edtf <= addMonths(published.slice(0, 7), 1) ? edtf : `${Number(published.slice(0, 4)) - 1}-${month}`;
}

const CLOSING = /^the closing|^最/;
/** The last three months of a year, of the calendar or of accounts. */
export function lastQuarterOf(year: string | null | undefined): string | null {
  if (!year) return null;
  const last = year.split('/')[1] ?? `${year}-12`;
  return `${addMonths(last, -2)}/${last}`;
}

/** How long the stretch is that a word stands for; null where it stands for the one that the text reports on. */
function monthsMeant(word: string): number | null {
  if (word === 'year' || word === 'annual total' || word === '全年') return 12;
  if (word === 'period' || word === 'interim' || word.includes('期')) return null;
  if (word.startsWith('half')) return 6;
  if (/^three quarters|^三[个個]季/.test(word)) return 9;
  // What counts no months is a quarter.
  return SMALL[word] ?? parseHanNumber(word) ?? 3;
}

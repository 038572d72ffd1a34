import { matchesOf } from '@/core/text/matches';
import { addMonths, parseEdtf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import { spansTouching } from '../detect/spans-within';

/**
 * Words that name a stretch of account only by what the text has spoken of before: "the nine months", "quarterly
 * revenue", "the full year", 期内. No calendar reads them, so they are no dates of the text; figures need them.
 */
const STRETCH_WORDS =
  /\b(?:the|these|those|same)\s(three|six|nine|twelve)[- ]months?(?:\s(?:period|stretch|total|figure))?\b(?!\s(?:to|ended|ending|through|ago|earlier|later|of)\b)|\b(three|six|nine|twelve)-month\b(?=\s[a-z])|\b(?:full|whole|entire)[- ](year)\b|\bthe (year) as a whole\b|\b(?:for|over|in|during|of) the (?:same )?(quarter|half)(?:-year)?\b(?! (?:of|to|ended|ending)\b)|(?<=^|[.!?]\s|\n)[Tt]he (quarter|half)\b(?! (?:of|to|ended|ending)\b)|\b(quarterly|half-year(?:ly)?|interim)(?=\s(?:net |attributable |operating |group |gross )?(?:revenues?|sales|turnover|profits?|loss|earnings|income|output|production|shipments|margin)\b)|\b(?:for|over|in|during) the (?:reporting |review )?(period)\b(?! (?:of|to|from|ended|ending|between)\b)|(三|六|九)[个個]月(?![前后後内內以])|(全年)|((?<=[，。；、（\s])期[内內]|[报報]告期[内內]?)|([单單当當]季)(?:度)?/gi;

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
const CLOSES =
  /\b(?:clos|end)(?:e[ds]|s|ing)?\s(?:in|on|with)?\s?(?:the end of |\d{1,2} )?(March|June|September)\b/i;
const CLOSING_MONTH: Readonly<Record<string, string>> = { march: '03', june: '06', september: '09' };

/** "FY2024/25, which closed in June"; without the month, that of the country whose money the text counts in. */
function fiscalYear(text: string, date: DateMention): DateMention {
  const years = /^(\d{4})\/(\d{4})$/.exec(date.edtf ?? '');
  if (!years || Number(years[2]) !== Number(years[1]) + 1) return date;
  if (!FISCAL.test(text.slice(Math.max(0, date.start - 16), date.end))) return date;
  const told = CLOSES.exec(text.slice(date.end, date.end + 40))?.[1]?.toLowerCase();
  const last = CLOSING_MONTH[told ?? ''] ?? (/\bA\$|\bAUD\b|\bASX\b/.test(text) ? '06' : null);
  if (last === null) return date;
  const month = `${years[2]}-${last}`;
  return { ...date, edtf: `${addMonths(month, -11)}/${month}` };
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
  for (const [i, date] of dates.entries()) {
    const next = dates[i + 1];
    // 截至6月底止六個月, 截至6月底止上半年: the stretch behind it says the same.
    if (
      next &&
      next.start - date.end <= 4 &&
      AS_OF_HAN.test(text.slice(Math.max(0, date.start - 2), date.start)) &&
      CLOSED_HAN.test(text.slice(date.end, date.end + 4))
    )
      continue;
    const own = stretchEnding(text, date) ?? fiscalYear(text, date);
    const last = read.at(-1);
    if (last && own.start < last.end) read.pop();
    read.push(own);
  }
  const stood = standIns(text, read, published);
  return stood.length === 0 ? read : [...read, ...stood].sort((a, b) => a.start - b.start);
}

const REPORTED = [3, 6, 9];

/** The words that stand for a stretch, each as a date: the last of that length told before it, else the first behind. */
function standIns(text: string, dates: readonly DateMention[], published: string | null): DateMention[] {
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
      if (edtf && (last.get(months) ?? '').slice(0, 4) <= edtf.slice(0, 4)) last.set(months, edtf);
    }
    if (spansTouching(dates, { start, end: end + 1 }).length > 0) continue;
    const word =
      match
        .slice(1)
        .find((group) => group !== undefined)
        ?.toLowerCase() ?? '';
    const months = monthsMeant(word);
    const edtf =
      months === null
        ? main
        : months === 12
          ? yearMeant(dates, published)
          : (last.get(months) ?? first.get(months));
    if (edtf) stood.push({ start, end, edtf, kind: 'period', basis: 'inferred', note: null });
  }
  return stood;
}

/** How long the stretch is that a word stands for; null where it stands for the one that the text reports on. */
function monthsMeant(word: string): number | null {
  if (word === 'year' || word === '全年') return 12;
  if (word === 'period' || word === 'interim' || word.includes('期')) return null;
  if (word.startsWith('half')) return 6;
  return MONTHS_IN[word] ?? 3;
}

import { matchesOf } from '@/core/text/matches';
import { addMonths } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import { spansTouching } from '../detect/spans-within';
import { monthsIn } from './figures-stand-ins';

/** Years that are told by what the text has spoken of: "last year", "that year", the year of its days. */

const RELATIVE_YEAR = /^(?:(last|this) year|([去上今本])年)$/i;

/** "Last year" in a text without a day of publication: counted from the year of the days that it tells of. */
export function relativeYear(words: string, date: DateMention, year: string | null): DateMention | null {
  if (date.edtf !== null || year === null) return null;
  const match = RELATIVE_YEAR.exec(words);
  if (!match) return null;
  const isBefore = match[1]?.toLowerCase() === 'last' || /[去上]/.test(match[2] ?? '');
  return { ...date, edtf: String(Number(year) - (isBefore ? 1 : 0)), kind: 'relative' };
}

/** Farther back than this a year is not meant by "that year". */
const FARTHEST_YEAR = 400;

/** "In that year", 该年: that of the month or day told before it in its sentence, else the latest whole year told before. */
export function thatYear(
  text: string,
  read: readonly DateMention[],
  words: string,
  date: DateMention,
): DateMention | null {
  if (date.edtf !== null || !/^(?:that year|[该該]年)$/i.test(words)) return null;
  const last = read.at(-1);
  const isOfSentence = last !== undefined && !/[.!?。！？]/.test(text.slice(last.end, date.start));
  const named = isOfSentence ? /^\d{4}(?=-\d{2}(?:-\d{2})?$)/.exec(last.edtf ?? '')?.[0] : undefined;
  const edtf = named ?? latestYear(read, date);
  return edtf ? { ...date, edtf, kind: 'period' } : null;
}

/** The latest of the whole years told before a date. */
export const latestYear = (read: readonly DateMention[], date: DateMention): string | undefined =>
  read
    .filter((other) => monthsIn(other.edtf ?? '') === 12 && date.start - other.end < FARTHEST_YEAR)
    .map((other) => other.edtf!)
    .sort()
    .at(-1);

/** The year of the days that a text tells of, where they are all of one. */
export function yearOfDays(dates: readonly DateMention[]): string | null {
  const years = new Set(dates.flatMap(({ edtf }) => /^(\d{4})-\d{2}-\d{2}/.exec(edtf ?? '')?.[1] ?? []));
  return years.size === 1 ? [...years][0]! : null;
}

/** Meetings look back on a year up to this month of the next; later on "the past year" is a stretch of twelve months. */
const LAST_LOOK_BACK = '03';
const YEAR_GONE =
  /\b(?:the|its|this) (?:year (?:just|now) (?:ended|gone|past|over|closed)|(?:past|elapsed) year)\b|[过過]去(?:的)?一年/gi;

/** "In the year just ended", 过去一年, told in the first months of a year: the whole year before. */
export function yearsGone(
  text: string,
  dates: readonly DateMention[],
  published: string | null,
): DateMention[] {
  const month = published?.slice(5, 7);
  if (!published || !month || month > LAST_LOOK_BACK) return [];
  const edtf = String(Number(published.slice(0, 4)) - 1);
  return matchesOf(text, YEAR_GONE)
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter((span) => spansTouching([...dates], span).length === 0)
    .map((span): DateMention => ({ ...span, edtf, kind: 'period', basis: 'inferred', note: null }));
}

/** "The second quarter by itself …" behind "the first six months of 2025": of the year that was told last. */
export function partOfYearTold(
  read: readonly DateMention[],
  words: string,
  date: DateMention,
): DateMention | null {
  const part = date.edtf === null ? BARE_QUARTER.exec(words) : null;
  const told = part && read.findLast(({ edtf }) => monthsIn(edtf ?? '') > 0)?.edtf;
  if (!part || !told) return null;
  const quarter = part[2] ? Number(part[2]) : QUARTERS.indexOf(part[1]!.toLowerCase()) + 1;
  return {
    ...date,
    edtf: `${told.slice(0, 4)}-${QUARTER_BOUNDS[quarter - 1]![0]}/${told.slice(0, 4)}-${QUARTER_BOUNDS[quarter - 1]![1]}`,
    kind: 'period',
  };
}
const QUARTERS = ['first', 'second', 'third', 'fourth'];
const QUARTER_BOUNDS = [
  ['01', '03'],
  ['04', '06'],
  ['07', '09'],
  ['10', '12'],
] as const;
const BARE_QUARTER = /^(?:the )?(?:(first|second|third|fourth)[ -]quarter|Q([1-4]))$/i;

/** The year of accounts in which the text is told, counted on from the one that it reports. */
export function yearRunning(fiscal: string, published: string | null): string | null {
  const month = published?.slice(0, 7);
  if (month === undefined || month.length < 7) return null;
  let [first, last] = fiscal.split('/') as [string, string | undefined];
  for (let i = 0; last !== undefined && last < month && i < LONGEST_WAIT; i++)
    [first, last] = [addMonths(first, 12), addMonths(last, 12)];
  return last !== undefined && first <= month && month <= last ? `${first}/${last}` : null;
}
/** No report comes out more years behind its accounts. */
const LONGEST_WAIT = 3;

const THIS_YEAR = /^(?:this|the current) (?:financial|fiscal|business) year$/i;

/** "Spending this financial year", of a firm whose year of accounts, which is running, is not the calendar's. */
export const runningYear = (words: string, date: DateMention, running: string | null): DateMention | null =>
  running !== null && THIS_YEAR.test(words) ? { ...date, edtf: running, kind: 'period' } : null;

import { matchesOf } from '@/core/text/matches';
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

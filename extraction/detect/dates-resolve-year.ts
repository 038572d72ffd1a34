import { addDays, daysInMonth, parseEdtf, yearOf } from '@/core/time/edtf';
import { resolveYear, yearOfAccount } from '../refine/year';
import { type DateContext, inferred, type Resolved, unresolved } from './dates-resolve-shape';
import { formatMonths, formatStretch, type MonthDay, type RawDate } from './dates-shape';
import { countedDay, referenceOf, weekendOf, weekOf } from './dates-shift';

/** Dates that lack only their year: days, months, weeks and periods of account. */

const NO_YEAR = 'The text does not tell the year';

/** The year that "last year" beside a day, or 去年 in front of it, gives; null where only the text could tell. */
function shiftedYear(yearShift: number, published: string | null): number | null {
  const year = published ? yearOf(published) : null;
  return year === null ? null : year + yearShift;
}

/** A period of account: its year by the words beside it, else as the text tells it. */
export function resolveAccount(raw: RawDate & { form: 'account' }, context: DateContext): Resolved {
  const { reading, clues, published } = context;
  const { firstMonth, lastMonth, yearShift } = raw;
  if (yearShift !== null) {
    const year = shiftedYear(yearShift, published);
    if (year === null) return unresolved('period');
    const note = `Counted from the date of publication, ${published}`;
    return inferred(formatMonths(year, firstMonth, lastMonth), 'period', note);
  }
  const upper = parseEdtf(published ?? '')?.upper ?? clues.source?.day ?? null;
  const question = { reading, clues, published, span: raw, at: { month: lastMonth, day: null } };
  const answer = published ? resolveYear(question) : (yearOfAccount(question) ?? resolveYear(question));
  if (!answer) return unresolved('period');
  // A quarter that runs at publication is spoken of as well: its own year fits better than the year before. "The year to
  // 31 December" is told when it is over.
  const isWholeYear = firstMonth === 1 && lastMonth === 12;
  const isNow =
    upper !== null &&
    !isWholeYear &&
    (isRunning(firstMonth, upper, answer.year) || isNextQuarter(raw, upper));
  const year = isNow ? Number(upper.slice(0, 4)) : answer.year;
  return inferred(formatMonths(year, firstMonth, lastMonth), 'period', answer.note);
}

/** Days before its beginning from which the fourth quarter is spoken of as the coming one. */
const SOON = 45;

/** Is this the last quarter of the year of publication, which begins in some weeks? The one before ended long ago. */
function isNextQuarter({ firstMonth, lastMonth }: RawDate & { form: 'account' }, published: string): boolean {
  const start = `${published.slice(0, 4)}-10-01`;
  return firstMonth === 10 && lastMonth === 12 && published < start && addDays(published, SOON) >= start;
}

function isRunning(firstMonth: number, published: string, year: number): boolean {
  return year < Number(published.slice(0, 4)) && Number(published.slice(5, 7)) >= firstMonth;
}

/** The year of "last May", "this May" and "next May", said in a month of a year. */
function turnedYear(which: 'last' | 'this' | 'next', month: number, year: number, now: number): number {
  if (which === 'last') return month < now ? year : year - 1;
  if (which === 'next') return month > now ? year : year + 1;
  return year;
}

/** A day or a month: its year by the words beside it, else as the text tells it, or left open where nothing does. */
export function resolvePartial(raw: RawDate & { form: 'partial' }, context: DateContext): Resolved {
  const { reading, clues, published } = context;
  const { from, to, yearShift, which } = raw;
  const reference = which === undefined ? null : referenceOf(published);
  if (which !== undefined && reference?.month) {
    const year = turnedYear(which, from.month, reference.year, Number(reference.month.slice(5, 7)));
    const note = `Counted from the date of publication, ${published}`;
    return inferred(formatStretch(year, from, to), 'relative', note);
  }
  if (yearShift != null && yearShift !== 0 && !published)
    return inferred(formatStretch(null, from, to), 'calendar', NO_YEAR);
  const shifted = yearShift == null ? null : shiftedYear(yearShift, published);
  if (shifted !== null) {
    const note = `Counted from the date of publication, ${published}`;
    return inferred(formatStretch(shifted, from, to), 'calendar', note);
  }
  const answer = resolveYear({ reading, clues, published, span: raw, at: to ?? from });
  const edtf = formatStretch(answer?.year ?? null, from, to);
  return inferred(edtf, 'calendar', answer?.note ?? NO_YEAR);
}

/** "The last day of May", "the second Monday of June": as the year has it; the month where nothing tells the year. */
export function resolveCountedDay(raw: RawDate & { form: 'counted-day' }, context: DateContext): Resolved {
  const { reading, clues, published } = context;
  const { month, day, days = 1 } = raw;
  // Only the year must be told: the day that stands for all of them lies where the counted one does.
  const at: MonthDay = { month, day: day.nth < 0 ? daysInMonth(2025, month) : Math.max(1, day.nth * 7 - 6) };
  const answer = raw.year === null ? resolveYear({ reading, clues, published, span: raw, at }) : null;
  const year = raw.year ?? answer?.year ?? null;
  if (year === null) return inferred(formatStretch(null, { month, day: null }, null), 'calendar', NO_YEAR);
  const edtf = countedDay(year, month, day);
  if (edtf === null) return unresolved('calendar');
  const by = (days - 1) * (day.nth < 0 ? -1 : 1);
  const stretch = [edtf, addDays(edtf, by)].sort().join('/');
  return inferred(
    days > 1 ? stretch : edtf,
    'calendar',
    answer?.note ?? `Counted in ${formatMonths(year, month, month)}`,
  );
}

/** The week that holds a day, its weekend, or the seven days that end with it. */
export function resolveWeek(raw: RawDate & { form: 'week' }, context: DateContext): Resolved {
  const { reading, clues, published } = context;
  const of: MonthDay = raw.of;
  const answer = raw.year === null ? resolveYear({ reading, clues, published, span: raw, at: of }) : null;
  const year = raw.year ?? answer?.year ?? null;
  const day = formatStretch(year, of, null);
  if (year === null) return inferred(day, 'calendar', NO_YEAR);
  if (raw.isEnd && parseEdtf(day))
    return inferred(`${addDays(day, -6)}/${day}`, 'period', answer?.note ?? `The seven days to ${day}`);
  return parseEdtf(day)
    ? inferred(
        raw.isWeekend ? weekendOf(day, 0) : weekOf(day, 0),
        'calendar',
        answer?.note ?? `The week of ${day}`,
      )
    : unresolved('calendar');
}

import { addDays, addMonths, daysInMonth, parseEdtf, yearOf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import { type Reading, spanAt } from '../reading';
import { isPlanned, resolveYear, weekdayOnOrBefore, yearOfAccount } from '../refine/year';
import type { YearClues } from '../refine/year-clues';
import {
  formatMonthDay,
  formatMonths,
  formatStretch,
  type MonthDay,
  type RawDate,
  type Season,
  type Shift,
  type ShiftUnit,
} from './dates-shape';

/** What is known of the text at the place of a date. */
export interface DateContext {
  reading: Reading;
  clues: YearClues;
  /** EDTF date of publication, or null. */
  published: string | null;
  /** The ISO day that the text named last. */
  lastDay: string | null;
  /** The ISO day named last, a planned one as well, and where. */
  namedDay: { day: string; at: number } | null;
  /** EDTF of the time of any length that the text named last. */
  lastTime: string | null;
  /** EDTF of the period of account that the text named last. */
  lastPeriod: string | null;
}

type Resolved = Omit<DateMention, 'start' | 'end' | 'isApproximate'>;

const unresolved = (kind: DateMention['kind']): Resolved => ({ edtf: null, kind, basis: 'none', note: null });
const inferred = (edtf: string, kind: DateMention['kind'], note: string): Resolved => ({
  edtf,
  kind,
  basis: 'inferred',
  note,
});
const two = (n: number) => String(n).padStart(2, '0');

/** What a day of reference tells, as far as it goes. */
interface Reference {
  year: number;
  month: string | null;
  day: string | null;
}

function referenceOf(edtf: string | null): Reference | null {
  const date = edtf ? parseEdtf(edtf) : null;
  if (!date?.lower || !date.upper || date.isInterval) return null;
  const day = date.precision === 'day' ? date.upper : null;
  return {
    year: Number(date.upper.slice(0, 4)),
    month: day || date.precision === 'month' ? date.upper.slice(0, 7) : null,
    day,
  };
}

/** The quarter that holds the month `YYYY-MM`, moved by a number of quarters. */
function quarterOf(month: string, by: number): string {
  const first = addMonths(month, -((Number(month.slice(5, 7)) - 1) % 3) + by * 3);
  return formatMonths(Number(first.slice(0, 4)), Number(first.slice(5, 7)), Number(first.slice(5, 7)) + 2);
}

function weekOf(day: string, by: number): string {
  const monday = addDays(weekdayOnOrBefore(day, 1), by * 7);
  return `${monday}/${addDays(monday, 6)}`;
}

/** A shift as EDTF, as fine as the reference allows: without its day no weekday and no "yesterday" can be told. */
function shiftFrom(shift: Shift, { year, month, day }: Reference, isAhead: boolean): string | null {
  switch (shift.unit) {
    case 'century':
      return `${two(Math.floor(year / 100) + shift.by)}XX`;
    case 'decade':
      return `${Math.floor(year / 10) + shift.by}X`;
    case 'year':
      return String(year + shift.by).padStart(4, '0');
    case 'quarter':
      return month && quarterOf(month, shift.by);
    case 'month':
      return month && addMonths(month, shift.by);
    case 'week':
      return day && weekOf(day, shift.by);
    case 'weekend': {
      const saturday = day && addDays(weekdayOnOrBefore(day, 1), 5 + shift.by * 7);
      return saturday && `${saturday}/${addDays(saturday, 1)}`;
    }
    case 'day':
      return day && addDays(day, shift.by);
    case 'day-of-month': {
      const start =
        shift.months === null
          ? day && (isAhead ? dayOfMonthAfter(day, shift.day) : dayOfMonthBefore(day, shift.day))
          : month && `${addMonths(month, shift.months)}-${two(shift.day)}`;
      if (!start || shift.to === null) return start;
      const last = daysInMonth(Number(start.slice(0, 4)), Number(start.slice(5, 7)));
      return `${start}/${start.slice(0, 8)}${two(Math.min(shift.to, last))}`;
    }
    case 'weekday-of-week':
    case 'weekday': {
      const end =
        day &&
        (shift.unit === 'weekday'
          ? weekdayFrom(shift, day, isAhead)
          : addDays(weekdayOnOrBefore(day, 1), ((shift.weekday + 6) % 7) + shift.weeks * 7));
      if (!end || shift.since === undefined) return end;
      return `${weekdayOnOrBefore(addDays(end, -1), shift.since)}/${end}`;
    }
  }
}

function weekdayFrom({ weekday, which }: Shift & { unit: 'weekday' }, day: string, isAhead: boolean): string {
  const onOrBefore = weekdayOnOrBefore(day, weekday);
  if (which === 'last') return onOrBefore === day ? addDays(day, -7) : onOrBefore;
  if (which === 'next') return addDays(onOrBefore, 7);
  if (which === 'this') return addDays(weekdayOnOrBefore(day, 1), (weekday + 6) % 7);
  return isAhead && onOrBefore !== day ? addDays(onOrBefore, 7) : onOrBefore;
}

/** The latest day with this number at or before `day`; null when three months hold none. */
function dayOfMonthBefore(day: string, number: number): string | null {
  for (let back = 0; back < 3; back++) {
    const candidate = `${addMonths(day.slice(0, 7), -back)}-${two(number)}`;
    if (parseEdtf(candidate) && candidate <= day) return candidate;
  }
  return null;
}

/** The first day with this number at or after `day`; null when three months hold none. */
function dayOfMonthAfter(day: string, number: number): string | null {
  for (let on = 0; on < 3; on++) {
    const candidate = `${addMonths(day.slice(0, 7), on)}-${two(number)}`;
    if (parseEdtf(candidate) && candidate >= day) return candidate;
  }
  return null;
}

/** EDTF of decades and centuries (`199X`, `19XX`), which have no bounds of their own here. */
const LONG = /^\d\d(?:\dX|XX)$/;

/** "It opens on 8 August and closes on the 10th": a later day of the month that the paragraph named last. */
function laterInMonth(shift: Shift, raw: RawDate, context: DateContext): string | null {
  const { namedDay, reading } = context;
  if (shift.unit !== 'day-of-month' || shift.months !== null || shift.to !== null || !namedDay) return null;
  const paragraph = spanAt(reading.paragraphs, raw.start);
  if (!paragraph || namedDay.at < paragraph.start || shift.day <= Number(namedDay.day.slice(-2))) return null;
  const day = `${namedDay.day.slice(0, -2)}${two(shift.day)}`;
  return parseEdtf(day) ? day : null;
}

/** "The board sits on 27 August, and results follow a day later": a day ahead counts inside its own sentence. */
function resolveAnaphor(days: number, raw: RawDate, { reading, lastDay, namedDay }: DateContext): Resolved {
  const sentence = spanAt(reading.sentences, raw.start);
  const isBeside = namedDay && sentence && namedDay.at >= sentence.start && days > 0;
  const from = isBeside ? namedDay.day : lastDay;
  if (from === null) return unresolved('relative');
  return inferred(dayFrom(from, days), 'relative', `Counted from the day named before it, ${from}`);
}

function resolveShift(shift: Shift, raw: RawDate, context: DateContext): Resolved {
  const reference = referenceOf(context.published);
  if (!reference) return unresolved('relative');
  const isOpen =
    (shift.unit === 'weekday' && shift.which === 'past') ||
    (shift.unit === 'day-of-month' && shift.months === null);
  const isAhead = isOpen && isPlanned(context.reading, raw);
  const edtf = laterInMonth(shift, raw, context) ?? shiftFrom(shift, reference, isAhead);
  if (edtf === null || !(parseEdtf(edtf) || LONG.test(edtf))) return unresolved('relative');
  return inferred(edtf, 'relative', `Counted from the date of publication, ${context.published}`);
}

/** A time moved by whole units: "a year earlier" than a quarter is that quarter of the year before. */
export function moveTime(edtf: string, unit: ShiftUnit, by: number): string | null {
  const date = parseEdtf(edtf);
  if (!date?.lower || !date.upper) return null;
  const months = unit === 'month' ? by : unit === 'quarter' ? by * 3 : unit === 'year' ? by * 12 : null;
  if (months !== null && by !== 0 && /^\d{4}-\d{2}(?:\/\d{4}-\d{2})?$/.test(edtf)) {
    return edtf
      .split('/')
      .map((month) => addMonths(month, months))
      .join('/');
  }
  const isOneMonth = date.lower.slice(0, 7) === date.upper.slice(0, 7);
  return shiftFrom(
    { unit, by },
    {
      year: Number(date.upper.slice(0, 4)),
      month: isOneMonth ? date.upper.slice(0, 7) : null,
      day: date.lower === date.upper ? date.upper : null,
    },
    false,
  );
}

function resolveStep({ unit, by, isFromNow }: RawDate & { form: 'step' }, context: DateContext): Resolved {
  const { published } = context;
  // "A year ago" is counted from now, unless it compares a quarter or a month that was just named.
  const isPeriod = /^\d{4}-\d{2}(?:\/|$)/.test(context.lastTime ?? '');
  const isDay = parseEdtf(context.lastTime ?? '')?.precision === 'day';
  // "The third quarter ended Sept. 30 … the year-earlier quarter" goes back from the quarter, not from its last day.
  const isOfPeriod = by !== 0 && (unit === 'quarter' || (unit === 'year' && isDay));
  const named = isOfPeriod ? (context.lastPeriod ?? context.lastTime) : context.lastTime;
  const lastTime = isFromNow && !isPeriod ? null : named;
  // "The quarter" goes on with a quarter that was named; else only publication tells it.
  const isOfUnit = lastTime !== null && unitOf(lastTime) === unit;
  if (by === 0 && isOfUnit) return inferred(lastTime, 'relative', `The time named before it, ${lastTime}`);
  const fromLast = by !== 0 && lastTime !== null ? moveTime(lastTime, unit, by) : null;
  if (fromLast) return inferred(fromLast, 'relative', `Counted from the time named before it, ${lastTime}`);
  const reference = referenceOf(published);
  const isOpen = unit === 'quarter' && by === 0;
  const edtf = isOpen ? null : reference && shiftFrom({ unit, by }, reference, false);
  return edtf
    ? inferred(edtf, 'relative', `Counted from the date of publication, ${published}`)
    : unresolved('relative');
}

function unitOf(edtf: string): ShiftUnit | null {
  const date = parseEdtf(edtf);
  if (!date?.lower || !date.upper) return null;
  if (date.precision === 'year') return date.isInterval ? null : 'year';
  if (date.precision === 'month') {
    if (!date.isInterval) return 'month';
    return addMonths(date.lower.slice(0, 7), 2) === date.upper.slice(0, 7) ? 'quarter' : null;
  }
  return date.precision === 'day' && addDays(date.lower, 6) === date.upper ? 'week' : null;
}

const SEASON_START: Record<Season, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

function resolveSeason(raw: RawDate & { form: 'season' }, context: DateContext): Resolved {
  const { season, which } = raw;
  if (raw.year !== null)
    return { edtf: `${raw.year}-${season}`, kind: 'calendar', basis: 'stated', note: null };
  const reference = referenceOf(context.published);
  if (!reference) return unresolved('relative');
  const month = reference.month === null ? null : Number(reference.month.slice(5, 7));
  const start = SEASON_START[season];
  const isBegun = month === null || month >= start;
  // A winter that runs in January began in the year before.
  const isRunning = month !== null && (month - start + 12) % 12 < 3;
  const latest = isBegun ? reference.year : reference.year - 1;
  const isAhead = which === 'next' || (which === null && isPlanned(context.reading, raw));
  const year = isAhead
    ? latest + 1
    : which === 'this'
      ? isRunning
        ? latest
        : reference.year
      : which === 'last' && isRunning
        ? latest - 1
        : latest;
  return inferred(
    `${year}-${season}`,
    'relative',
    `Counted from the date of publication, ${context.published}`,
  );
}

/** The year that "last year" beside a day, or 去年 in front of it, gives; null where only the text could tell. */
function shiftedYear(yearShift: number, published: string | null): number | null {
  const year = published ? yearOf(published) : null;
  return year === null ? null : year + yearShift;
}

function resolveAccount(raw: RawDate & { form: 'account' }, context: DateContext): Resolved {
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

function resolvePartial(raw: RawDate & { form: 'partial' }, context: DateContext): Resolved {
  const { reading, clues, published } = context;
  const { from, to, yearShift, which } = raw;
  const reference = which === undefined ? null : referenceOf(published);
  if (which !== undefined && reference?.month) {
    const year = turnedYear(which, from.month, reference.year, Number(reference.month.slice(5, 7)));
    const note = `Counted from the date of publication, ${published}`;
    return inferred(formatStretch(year, from, to), 'relative', note);
  }
  if (yearShift != null && yearShift !== 0 && !published)
    return inferred(formatStretch(null, from, to), 'calendar', 'The text does not tell the year');
  const shifted = yearShift == null ? null : shiftedYear(yearShift, published);
  if (shifted !== null) {
    const note = `Counted from the date of publication, ${published}`;
    return inferred(formatStretch(shifted, from, to), 'calendar', note);
  }
  const answer = resolveYear({ reading, clues, published, span: raw, at: to ?? from });
  const edtf = formatStretch(answer?.year ?? null, from, to);
  return inferred(edtf, 'calendar', answer?.note ?? 'The text does not tell the year');
}

function resolveWeek(raw: RawDate & { form: 'week' }, context: DateContext): Resolved {
  const { reading, clues, published } = context;
  const of: MonthDay = raw.of;
  const answer = raw.year === null ? resolveYear({ reading, clues, published, span: raw, at: of }) : null;
  const year = raw.year ?? answer?.year ?? null;
  const day = formatStretch(year, of, null);
  if (year === null) return inferred(day, 'calendar', 'The text does not tell the year');
  if (raw.isEnd && parseEdtf(day))
    return inferred(`${addDays(day, -6)}/${day}`, 'period', answer?.note ?? `The seven days to ${day}`);
  return parseEdtf(day)
    ? inferred(weekOf(day, 0), 'calendar', answer?.note ?? `The week of ${day}`)
    : unresolved('calendar');
}

function resolveSame({ unit, by = 0, at }: RawDate & { form: 'same' }, lastTime: string | null): Resolved {
  const named = (unit === 'month' ? /^\d{4}-\d{2}/ : /^\d{4}/).exec(lastTime ?? '')?.[0];
  if (named === undefined) return unresolved('relative');
  const year = Number(named.slice(0, 4)) + by;
  const edtf = at === undefined ? (unit === 'month' ? named : String(year)) : formatMonthDay(year, at);
  return parseEdtf(edtf)
    ? inferred(edtf, 'relative', `Counted from the time named before it, ${lastTime}`)
    : unresolved('relative');
}

/** The day that lies whole months off, or the last of its month where it has no such day. */
function dayMonthsFrom(day: string, months: number): string {
  const month = addMonths(day.slice(0, 7), months);
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  return `${month}-${two(Math.min(Number(day.slice(8)), last))}`;
}

const MONTHS_IN: Partial<Record<ShiftUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

function resolveSpan({ unit, by }: RawDate & { form: 'span' }, context: DateContext): Resolved {
  const day = referenceOf(context.published)?.day;
  if (!day) return unresolved('relative');
  const months = MONTHS_IN[unit];
  const other =
    months === undefined ? addDays(day, by * (unit === 'week' ? 7 : 1)) : dayMonthsFrom(day, by * months);
  const edtf = by < 0 ? `${other}/${day}` : `${day}/${other}`;
  return inferred(edtf, 'relative', `Counted from the date of publication, ${context.published}`);
}

/** A day some days off; of an unknown year as far as every year agrees. */
function dayFrom(day: string, days: number): string {
  return day.startsWith('XXXX') ? `XXXX${addDays(`2001${day.slice(4)}`, days).slice(4)}` : addDays(day, days);
}

/** Resolve one date as far as the text and the date of publication allow; what nothing tells stays open. */
export function resolveDate(raw: RawDate, context: DateContext): Resolved {
  switch (raw.form) {
    case 'full':
      return { edtf: raw.edtf, kind: raw.kind, basis: 'stated', note: null };
    case 'ambiguous':
      return inferred(
        String(raw.year),
        'calendar',
        'Only the year is certain: day and month cannot be told apart',
      );
    case 'vague':
      return unresolved('vague');
    case 'shift':
      return resolveShift(raw.shift, raw, context);
    case 'anaphor':
      return resolveAnaphor(raw.days, raw, context);
    case 'same':
      return resolveSame(raw, context.lastTime);
    case 'step':
      return resolveStep(raw, context);
    case 'span':
      return resolveSpan(raw, context);
    case 'season':
      return resolveSeason(raw, context);
    case 'week':
      return resolveWeek(raw, context);
    case 'account':
      return resolveAccount(raw, context);
    case 'partial':
      return resolvePartial(raw, context);
  }
}

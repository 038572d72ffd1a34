import { addDays, parseEdtf, shiftDay } from '@/core/time/edtf';
import { spanAt } from '../reading';
import { isPlanned } from '../refine/year-plans';
import { type DateContext, inferred, type Resolved, unresolved } from './dates-resolve-shape';
import { formatMonthDay, type RawDate, type Season, type Shift, type ShiftUnit, two } from './dates-shape';
import { dayMonthsFrom, moveTime, referenceOf, shiftFrom, unitOf } from './dates-shift';
import { dayOfToldMonth } from './dates-told-month';

/** Dates that are counted: from publication, from the day or from the time that the text named last. */

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

/** "March closed with a conference on the 31st": a day of the month that the sentence told, unless it lies ahead. */
function inToldMonth(shift: Shift, raw: RawDate, context: DateContext): string | null {
  if (shift.unit !== 'day-of-month' || shift.months !== null) return null;
  const { start } = raw;
  const edtf = dayOfToldMonth(context.reading, context.toldMonth, { start, day: shift.day, to: shift.to });
  const published = parseEdtf(context.published ?? '')?.upper;
  const isAhead = !!edtf && !!published && edtf.slice(0, 10) > published;
  return isAhead && !isPlanned(context.reading, raw) ? null : edtf;
}

/** "The board sits on 27 August, and results follow a day later": a day ahead counts inside its own sentence. */
export function resolveAnaphor(
  days: number,
  raw: RawDate,
  { reading, lastDay, namedDay }: DateContext,
): Resolved {
  const sentence = spanAt(reading.sentences, raw.start);
  const isBeside = namedDay && sentence && namedDay.at >= sentence.start && days > 0;
  const from = isBeside ? namedDay.day : lastDay;
  if (from === null) return unresolved('relative');
  const day = shiftDay(from, days);
  if (day === null) return unresolved('relative');
  return inferred(day, 'relative', `Counted from the day named before it, ${from}`);
}

/** "Last Friday", 上月28日: counted from publication. */
export function resolveShift(shift: Shift, raw: RawDate, context: DateContext): Resolved {
  const reference = referenceOf(context.published);
  const told = inToldMonth(shift, raw, context);
  if (told) return inferred(told, 'relative', `A day of the month told before it, ${told.slice(0, 7)}`);
  if (!reference) return unresolved('relative');
  const isOpen =
    (shift.unit === 'weekday' && shift.which === 'past') ||
    (shift.unit === 'day-of-month' && shift.months === null);
  const isAhead = isOpen && isPlanned(context.reading, raw);
  const edtf = laterInMonth(shift, raw, context) ?? shiftFrom(shift, reference, isAhead);
  if (edtf === null || !(parseEdtf(edtf) || LONG.test(edtf))) return unresolved('relative');
  return inferred(edtf, 'relative', `Counted from the date of publication, ${context.published}`);
}

/** "A year earlier", "the quarter": counted from the time that the text named last, else from publication. */
export function resolveStep(
  { unit, by, isFromNow }: RawDate & { form: 'step' },
  context: DateContext,
): Resolved {
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

const SEASON_START: Record<Season, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** "Last winter": the year of a season that has none is counted from publication. */
export function resolveSeason(raw: RawDate & { form: 'season' }, context: DateContext): Resolved {
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

/** 同月, 次年3月: the month or year that the text named last, or a month of it. */
export function resolveSame(
  { unit, by = 0, at }: RawDate & { form: 'same' },
  lastTime: string | null,
): Resolved {
  const named = (unit === 'month' ? /^\d{4}-\d{2}/ : /^\d{4}/).exec(lastTime ?? '')?.[0];
  if (named === undefined) return unresolved('relative');
  const year = Number(named.slice(0, 4)) + by;
  const edtf = at === undefined ? (unit === 'month' ? named : String(year)) : formatMonthDay(year, at);
  return parseEdtf(edtf)
    ? inferred(edtf, 'relative', `Counted from the time named before it, ${lastTime}`)
    : unresolved('relative');
}

const MONTHS_IN: Partial<Record<ShiftUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

/** So many days, weeks, months or years up to the day of publication, or from it. */
export function resolveSpan({ unit, by }: RawDate & { form: 'span' }, context: DateContext): Resolved {
  const day = referenceOf(context.published)?.day;
  if (!day) return unresolved('relative');
  const months = MONTHS_IN[unit];
  const other =
    months === undefined ? addDays(day, by * (unit === 'week' ? 7 : 1)) : dayMonthsFrom(day, by * months);
  const edtf = by < 0 ? `${other}/${day}` : `${day}/${other}`;
  return inferred(edtf, 'relative', `Counted from the date of publication, ${context.published}`);
}

import { addDays, addMonths, daysInMonth } from '@/core/time/edtf';
import type { TimeUnit } from '@/core/time/units';
import { canonicalPeriod, firstDayOf, lastDayOf, type Period } from './period';

const MONTHS_OF = { year: 12, quarter: 3, month: 1 } as const;

/** A day moved by months; where the other month is too short, its last day. */
function moveByMonths(day: string, months: number): string {
  const month = addMonths(day.slice(0, 7), months);
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  return `${month}-${String(Math.min(last, Number(day.slice(8, 10)))).padStart(2, '0')}`;
}

/** A month or day moved by a number of units: months stay months where the unit is made of them. */
function moveEnd(end: string, unit: TimeUnit, by: number, asDay: (end: string) => string): string {
  if (unit === 'day' || unit === 'week') return addDays(asDay(end), unit === 'day' ? by : by * 7);
  const months = by * MONTHS_OF[unit];
  return end.length === 7 ? addMonths(end, months) : moveByMonths(end, months);
}

/**
 * The period a unit earlier or later, as long as before and inside `span` (ISO days); at an end it stays where it is.
 * Without a period, the month at the end from which the step comes.
 */
export function movePeriod(
  { from, to }: Period,
  by: 1 | -1,
  unit: TimeUnit,
  span: { from: string; to: string },
): Period {
  if (!from && !to) {
    const month = (by > 0 ? span.from : span.to).slice(0, 7);
    return { from: month, to: month };
  }
  const whole = canonicalPeriod(span);
  const next = {
    from: moveEnd(from ?? whole.from ?? span.from, unit, by, firstDayOf),
    to: moveEnd(to ?? whole.to ?? span.to, unit, by, lastDayOf),
  };
  const isInside = firstDayOf(next.from) >= span.from && lastDayOf(next.to) <= span.to;
  return isInside ? canonicalPeriod(next) : { from, to };
}

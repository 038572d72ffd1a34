import { daysOfPeriod, type Period } from '@/core/filters/period';
import { addMonths } from '@/core/time/edtf';
import { endOfUnit, startOfUnit } from '@/core/time/units';
import type { Histogram } from './timeline';

type Days = { from: string; to: string };
type Chart = Pick<Histogram, 'unit'> & { span: Days };

/** The end of a period that a handle holds. */
export type Grip = keyof Days;

/** The ends of the chart: the first day of its first unit and the last day of its last. */
export function endsOf({ span, unit }: Chart): Days {
  return { from: startOfUnit(span.from, unit), to: endOfUnit(span.to, unit) };
}

/** The days that the brush stands around: the period, inside the ends; without one, all of them. */
export function brushedDays(chart: Chart, period: Period): Days {
  const ends = endsOf(chart);
  const { from, to } = daysOfPeriod(period);
  const clamp = (day: string) => (day < ends.from ? ends.from : day > ends.to ? ends.to : day);
  return { from: clamp(from ?? ends.from), to: clamp(to ?? ends.to) };
}

/** What the brush stands around, as a period: none at an end that it has not left. */
export function toPeriod({ span }: Chart, { from, to }: Days): Period {
  return from <= span.from && to >= span.to ? { from: null, to: null } : { from, to };
}

/**
 * Where a handle goes from `day`, by units or by years, to the first (or last) day of a unit. The other handle, `fixed`,
 * is never passed.
 */
export function moveGrip(chart: Chart, grip: Grip, days: Days, by: number, isYears: boolean): Days {
  const { unit } = chart;
  const day = days[grip];
  const year = addMonths(day.slice(0, 7), by * 12);
  // On the 29th of February a year has no such day; the unit that holds the 28th is the same or next to it.
  const target = isYears ? `${year}-${day.slice(8) === '29' ? '28' : day.slice(8)}` : day;
  const isAligned = day === (grip === 'from' ? startOfUnit(day, unit) : endOfUnit(day, unit));
  // From the middle of a unit the first step goes to its border, whichever lies that way.
  const isShort = !isYears && !isAligned && (grip === 'from' ? by < 0 : by > 0);
  const start = startOfUnit(target, unit, isYears || isShort ? 0 : by);
  return toGrip(chart, grip, days, grip === 'from' ? start : endOfUnit(start, unit));
}

/** The period with one end at the border of the unit that holds `day`, inside the chart and not beyond the other end. */
export function toGrip(chart: Chart, grip: Grip, days: Days, day: string): Days {
  const ends = endsOf(chart);
  const inside = day < ends.from ? ends.from : day > ends.to ? ends.to : day;
  if (grip === 'from') {
    const from = startOfUnit(inside, chart.unit);
    return { from: from > days.to ? startOfUnit(days.to, chart.unit) : from, to: days.to };
  }
  const to = endOfUnit(inside, chart.unit);
  return { from: days.from, to: to < days.from ? endOfUnit(days.from, chart.unit) : to };
}

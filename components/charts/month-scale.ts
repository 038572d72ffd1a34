import { addMonths, monthsBetween } from '@/core/time/edtf';

/** Where months stand on a chart of a given width: every month has a slot of the same width, whatever its days. */
export interface MonthScale {
  first: string;
  months: number;
  slot: number;
  left: number;
  /** Left edge of a month's slot. */
  x: (month: string) => number;
  /** The month under a point, kept inside the chart. */
  monthAt: (x: number) => string;
}

export function monthScale(first: string, months: number, left: number, right: number): MonthScale {
  const slot = (right - left) / months;
  return {
    first,
    months,
    slot,
    left,
    x: (month) => left + monthsBetween(first, month) * slot,
    monthAt: (x) => addMonths(first, Math.min(months - 1, Math.max(0, Math.floor((x - left) / slot)))),
  };
}

/** Round numbers for an axis from zero: at most three steps above it. */
export function countTicks(most: number): number[] {
  const step =
    [1, 2, 4, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2500, 5000, 10000].find(
      (each) => most / each <= 3,
    ) ?? most;
  return Array.from({ length: Math.max(1, Math.floor(most / step)) }, (_, index) => (index + 1) * step);
}

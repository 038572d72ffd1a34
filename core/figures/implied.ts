import type { Change } from '@/core/model/figure';
import { halfStep } from './interval';

/** A value that follows from a stated one, with the bounds that rounding leaves. Base units. */
export interface ImpliedValue {
  value: number;
  low: number;
  high: number;
}

/**
 * What the figure was before a stated change: $9.9bn after −2.23% was $10.13bn. The bounds assume that both numbers are
 * rounded to the digits that they carry; a change given as a range widens them. `unit` is that of the figure; a change
 * in that unit (or in percentage points for a percentage) is taken off. Null when the change says nothing about an
 * earlier amount: a fall of 100% or more, a per cent change of a loss or of zero, or another unit.
 */
export function impliedPrior(value: number, change: Change, unit?: string): ImpliedValue | null {
  // "Up 20%" is rounded to the per cent, not to the ten.
  const slack = change.unit === '%' ? Math.min(0.5, halfStep(change.value)) : halfStep(change.value);
  const least = Math.min(change.value, change.valueMax ?? change.value) - slack;
  const most = Math.max(change.value, change.valueMax ?? change.value) + slack;
  const middle = (change.value + (change.valueMax ?? change.value)) / 2;
  const step = halfStep(value);
  if (change.unit === '%') {
    // A percentage figure that repeats its own change ("output grew 28%") has no amount before it.
    if (value <= 0 || least <= -100 || (unit === '%' && change.value === value)) return null;
    return {
      value: value / (1 + middle / 100),
      low: (value - step) / (1 + most / 100),
      high: (value + step) / (1 + least / 100),
    };
  }
  const isOwnUnit = change.unit === unit || (change.unit === 'pp' && unit === '%');
  if (!isOwnUnit) return null;
  return { value: value - middle, low: value - step - most, high: value + step - least };
}

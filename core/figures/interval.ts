import type { Qualifier } from '@/core/model/figure';

/** What a number can stand for once its rounding is undone. Base units; an open side is infinite. */
export interface Interval {
  low: number;
  high: number;
}

/** Significant digits that a number carries: two for 9.9e9, one for 20,000. */
export function significantDigits(n: number): number {
  return n.toExponential().replace(/e.*$/, '').replace(/\D/g, '').length;
}

/** Half of the last digit that a number carries: 9.9e9 is known to ±5e7, −2.23 to ±0.005. */
export function halfStep(n: number): number {
  if (n === 0) return 0.5;
  const [mantissa = '', exponent = '0'] = Math.abs(n).toExponential().split('e');
  const decimals = mantissa.includes('.') ? mantissa.length - mantissa.indexOf('.') - 1 : 0;
  return 0.5 * 10 ** (Number(exponent) - decimals);
}

/** Half of the last digit as written: "9.90 billion" is known to ±5e6, though 9.9e9 alone would say ±5e7. */
function writtenHalfStep(value: number, asWritten: string): number {
  const decimals = /(\d[\d,]*)\.(\d+)/.exec(asWritten);
  if (!decimals) return halfStep(value);
  const [, whole = '', part = ''] = decimals;
  const number = Number(`${whole.replaceAll(',', '')}.${part}`);
  const scale = number > 0 ? Math.abs(value) / number : 0;
  const power = 10 ** Math.round(Math.log10(scale));
  return Math.abs(scale / power - 1) < 1e-9 ? 0.5 * 10 ** -part.length * power : halfStep(value);
}

/**
 * The interval that a stated figure leaves: half a last digit to either side, a whole one (at most a tenth) where it is given
 * as about, both ends of a range, and one open side for "at least" and "up to".
 */
export function statedInterval(figure: {
  value: number;
  valueMax: number | null;
  qualifier: Qualifier;
  asWritten: string;
}): Interval {
  const { value, valueMax, qualifier } = figure;
  const half = writtenHalfStep(value, figure.asWritten);
  // "About 9.9bn" may be a digit off; "about 10bn" leaves that much as it stands.
  const step = qualifier === 'approx' ? Math.max(half, Math.min(2 * half, Math.abs(value) / 10)) : half;
  return {
    low: qualifier === 'up_to' ? Number.NEGATIVE_INFINITY : value - step,
    high: qualifier === 'at_least' ? Number.POSITIVE_INFINITY : (valueMax ?? value) + step,
  };
}

/** True when two intervals share a value; ends that differ by less than binary fractions can hold still touch. */
export function overlaps(a: Interval, b: Interval): boolean {
  const touches = (low: number, high: number) => low <= high || low - high <= 1e-9 * Math.abs(high);
  return touches(a.low, b.high) && touches(b.low, a.high);
}

/** The interval times a positive number. */
export const scaled = ({ low, high }: Interval, by: number): Interval => ({ low: low * by, high: high * by });

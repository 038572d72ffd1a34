import { describe, expect, it } from 'vitest';
import { overlaps, statedInterval } from './interval';

const of = (value: number, asWritten: string, over: Partial<Parameters<typeof statedInterval>[0]> = {}) =>
  statedInterval({ value, valueMax: null, qualifier: 'exact', asWritten, ...over });

describe('what rounding leaves of a figure', () => {
  it('is half of the last digit as written, whatever the scale word', () => {
    expect(of(18_870_000_000, '18.87 billion yuan')).toEqual({ low: 18_865_000_000, high: 18_875_000_000 });
    expect(of(18_870_000_000, '188.7亿元')).toEqual({ low: 18_865_000_000, high: 18_875_000_000 });
    expect(of(9_900_000_000, '$9.90 billion')).toEqual({ low: 9_895_000_000, high: 9_905_000_000 });
    expect(of(-287_000_000, 'RMB 287 million')).toEqual({ low: -287_500_000, high: -286_500_000 });
  });

  it('is half of the last digit that counts where no decimals are written', () => {
    expect(of(20_000, '20,000 tonnes')).toEqual({ low: 15_000, high: 25_000 });
    expect(of(19_109, '19,109 yuan per tonne')).toEqual({ low: 19_108.5, high: 19_109.5 });
  });

  it('does not take a number for the amount that is another', () => {
    expect(of(9_900_000_000, 'up 2.5% to 9.9bn')).toEqual({ low: 9_850_000_000, high: 9_950_000_000 });
  });

  it('is wider for "about", open for "at least" and "up to", and holds a range', () => {
    expect(of(9_900_000_000, 'about 9.9bn', { qualifier: 'approx' })).toEqual({
      low: 9_800_000_000,
      high: 10_000_000_000,
    });
    expect(of(100, 'about 100', { qualifier: 'approx' })).toEqual({ low: 50, high: 150 });
    expect(of(120, '120', { qualifier: 'at_least' })).toEqual({ low: 115, high: Number.POSITIVE_INFINITY });
    expect(of(120, '120', { qualifier: 'up_to' })).toEqual({ low: Number.NEGATIVE_INFINITY, high: 125 });
    const range = of(1.51, '1.51 to 1.57', { valueMax: 1.57, qualifier: 'range' });
    expect(range.low).toBeCloseTo(1.505, 9);
    expect(range.high).toBeCloseTo(1.575, 9);
  });

  it('touches what begins where it ends, in spite of binary fractions', () => {
    expect(overlaps(of(1.8, '1.8'), { low: 1.85, high: 2 })).toBe(true);
    expect(overlaps(of(1.8, '1.8'), { low: 1.851, high: 2 })).toBe(false);
    expect(overlaps({ low: 1, high: Number.POSITIVE_INFINITY }, { low: 5, high: 6 })).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { formatAmount, formatChange, formatScale, formatScaled, scaleFor } from './amount';

describe('an amount for people', () => {
  it('takes a currency sign where it is unambiguous and the code where not', () => {
    expect(formatAmount(9_900_000_000, 'USD')).toBe('$9.9bn');
    expect(formatAmount(72_500_000, 'USD')).toBe('$72.5m');
    expect(formatAmount(18_870_000_000, 'CNY')).toBe('CNY 18.87bn');
    expect(formatAmount(-287_000_000, 'CNY')).toBe('−CNY 287m');
  });

  it('keeps prices, tonnes and percentages in their own units', () => {
    expect(formatAmount(19_109, 'CNY/t')).toBe('19,109 CNY/t');
    expect(formatAmount(390_000, 't')).toBe('390,000 t');
    expect(formatAmount(14_620_000, 't')).toBe('14.62m t');
    expect(formatAmount(4.1, '%')).toBe('4.1%');
    expect(formatAmount(0.013, 'CNY/share')).toBe('0.013 CNY/share');
  });

  it('shows a whole panel in one scale', () => {
    const scale = scaleFor([9_900_000_000, 72_500_000]);
    expect(formatScale(scale, 'USD')).toBe('$bn');
    expect(formatScaled(10_125_805_462, scale)).toBe('10.13');
    expect(formatScale(scaleFor([5]), '%')).toBe('%');
    expect(formatScale(scaleFor([2e6]), 't')).toBe('m t');
    expect(formatScale(scaleFor([12]), 'CNY')).toBe('CNY');
  });
});

describe('a change for people', () => {
  it('carries its sign, a real minus and its unit', () => {
    expect(formatChange({ value: -2.23, unit: '%' })).toBe('−2.23%');
    expect(formatChange({ value: 1952, unit: '%' })).toBe('+1,952%');
    expect(formatChange({ value: 1.2, unit: 'pp' })).toBe('+1.2 pp');
    expect(formatChange({ value: 272.54, valueMax: 287.34, unit: '%' })).toBe('+272.54% to +287.34%');
    expect(formatChange({ value: -4_000_000, unit: 'USD' })).toBe('−$4m');
  });
});

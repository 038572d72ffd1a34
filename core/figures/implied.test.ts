import { describe, expect, it } from 'vitest';
import { impliedPrior } from './implied';

describe('the value before a stated change', () => {
  it('follows from a fall in per cent, with the bounds that rounding leaves', () => {
    const prior = impliedPrior(9_900_000_000, { value: -2.23, unit: '%', basis: 'yoy' });
    expect(prior?.value).toBeCloseTo(10_125_805_462, -3);
    expect(prior?.low).toBeCloseTo(9_850_000_000 / 0.97775, -3);
    expect(prior?.high).toBeCloseTo(9_950_000_000 / 0.97765, -3);
  });

  it('follows from a rise, and widens with a range', () => {
    const prior = impliedPrior(120, { value: 20, valueMax: 25, unit: '%', basis: 'yoy' });
    expect(prior?.value).toBeCloseTo(120 / 1.225, 6);
    expect(prior?.low).toBeLessThan(120 / 1.25);
    expect(prior?.high).toBeGreaterThan(100);
  });

  it('takes a round percentage as rounded to the per cent', () => {
    const prior = impliedPrior(991, { value: 10, unit: '%', basis: 'yoy' });
    expect(prior?.low).toBeCloseTo(990.5 / 1.105, 6);
    expect(prior?.high).toBeCloseTo(991.5 / 1.095, 6);
  });

  it('is a plain difference where the change is in the figure’s own unit', () => {
    expect(impliedPrior(40, { value: 15, unit: 't', basis: 'qoq' }, 't')?.value).toBe(25);
    expect(impliedPrior(4.1, { value: 3.9, unit: 'pp', basis: 'yoy' }, '%')?.value).toBeCloseTo(0.2, 6);
  });

  it('is not given for a loss, a total fall, a foreign unit or a growth rate that stands by itself', () => {
    expect(impliedPrior(-287, { value: 10, unit: '%', basis: 'yoy' })).toBeNull();
    expect(impliedPrior(5, { value: -100, unit: '%', basis: 'yoy' })).toBeNull();
    expect(impliedPrior(5, { value: 3, unit: 'CNY', basis: 'yoy' }, 't')).toBeNull();
    expect(impliedPrior(28, { value: 28, unit: '%', basis: 'yoy' }, '%')).toBeNull();
  });
});

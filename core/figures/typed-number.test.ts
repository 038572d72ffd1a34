import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTypedNumber, parseTypedNumber } from './typed-number';

describe('a number that somebody types', () => {
  it.each([
    ['18.87bn', 18_870_000_000],
    ['1,234.5', 1234.5],
    ['−287 m', -287_000_000],
    ['-0.5', -0.5],
    ['4.2亿', 420_000_000],
    ['12 thousand', 12_000],
    [' 42 ', 42],
    ['.5', 0.5],
  ])('%s is %d', (typed, value) => expect(parseTypedNumber(typed)).toBe(value));

  it.each(['', 'much', '12 tonnes', '1,23', '1.2.3', '$5', '5%', '--4', 'bn', '1e5'])('%s is none', (typed) =>
    expect(parseTypedNumber(typed)).toBeNull(),
  );

  it('is written so that it reads back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), fc.constantFrom(1, 10, 100), (digits, parts) => {
        const value = digits / parts;
        // The sum makes one zero of the two.
        expect((parseTypedNumber(formatTypedNumber(value)) ?? Number.NaN) + 0).toBe(value + 0);
      }),
    );
    expect(formatTypedNumber(18_870_000_000)).toBe('18.87bn');
    expect(formatTypedNumber(4200)).toBe('4,200');
  });
});

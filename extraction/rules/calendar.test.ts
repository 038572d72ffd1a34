import { describe, expect, it } from 'vitest';
import {
  monthNumber,
  ORDINAL,
  ordinalWord,
  parseCardinal,
  parseHanNumber,
  parseOrdinal,
  weekdayNumber,
} from './calendar';

describe('calendar words', () => {
  it('reads month names and their abbreviations', () => {
    expect(['January', 'Feb.', 'Sept', 'Dec'].map(monthNumber)).toEqual([1, 2, 9, 12]);
    expect(monthNumber('Smarch')).toBe(0);
  });

  it('reads weekdays with Sunday as zero', () => {
    expect([weekdayNumber('Sunday'), weekdayNumber('saturday'), weekdayNumber('Moonday')]).toEqual([
      0, 6, -1,
    ]);
  });

  it('reads ordinals in digits and in words up to ninety-ninth', () => {
    expect(['1st', '12th', '103rd'].map(parseOrdinal)).toEqual([1, 12, 103]);
    expect(
      ['first', 'twelfth', 'twentieth', 'thirty-fifth', 'Thirty-Seventh', 'ninety-ninth'].map(parseOrdinal),
    ).toEqual([1, 12, 20, 35, 37, 99]);
    expect(['one', 'th', 'hundredth', '12'].map(parseOrdinal)).toEqual([null, null, null, null]);
  });

  it('matches the longest ordinal word', () => {
    expect(new RegExp(ORDINAL).exec('the thirty-fifth sitting')?.[0]).toBe('thirty-fifth');
    expect(new RegExp(ORDINAL).exec('the sixth sitting')?.[0]).toBe('sixth');
  });

  it('reads small counts', () => {
    expect(['a', 'two', '10', 'twelve', 'dozens'].map(parseCardinal)).toEqual([1, 2, 10, 12, null]);
  });

  it('reads Chinese numerals, counted and digit by digit', () => {
    expect(['七', '十', '十二', '二十', '三十七', '一百零三', '37'].map(parseHanNumber)).toEqual([
      7, 10, 12, 20, 37, 103, 37,
    ]);
    expect(parseHanNumber('二〇二五')).toBe(2025);
    expect([parseHanNumber('甲'), parseHanNumber('')]).toEqual([null, null]);
  });
});

describe('ordinalWord', () => {
  it('writes what parseOrdinal reads', () => {
    for (const value of [1, 9, 12, 20, 21, 30, 45, 99]) expect(parseOrdinal(ordinalWord(value))).toBe(value);
    expect(ordinalWord(9)).toBe('ninth');
    expect(ordinalWord(104)).toBe('104th');
  });
});

import { describe, expect, it } from 'vitest';
import { gapsOf } from './gaps';
import { BAOGANG_2025, countedYear as year } from './testing';

const days = (of: Parameters<typeof gapsOf>[0]) =>
  gapsOf(of).map(({ from, to, count, after, before }) => [from, to, count, after, before]);

describe('the gaps of a series', () => {
  it('lie between the days of the ordinals on either side, from 1 January', () => {
    expect(days(BAOGANG_2025)).toEqual([
      [1, 1, 1, '2025-01-01', '2025-01-09'],
      [3, 5, 3, '2025-01-09', '2025-02-26'],
      [7, 14, 8, '2025-02-26', '2025-05-13'],
      [16, 17, 2, '2025-05-13', '2025-06-09'],
    ]);
  });

  it('take from a coarse date only what it proves', () => {
    // The 10th was in April: the 9th may have been at its end, the 11th at its beginning.
    expect(days(year(2025, [8, '2025-03-01'], [10, '2025-04'], [12, '2025-06-01']))).toEqual([
      [1, 7, 7, '2025-01-01', '2025-03-01'],
      [9, 9, 1, '2025-03-01', '2025-04-30'],
      [11, 11, 1, '2025-04-01', '2025-06-01'],
    ]);
  });

  it('reach over ordinals without a date, and end with the report of the highest', () => {
    expect(days(year(2025, [2, '2025-01-09'], [4, null], [6, null, '2025-03-10']))).toEqual([
      [1, 1, 1, '2025-01-01', '2025-01-09'],
      [3, 3, 1, '2025-01-09', '2025-03-10'],
      [5, 5, 1, '2025-01-09', '2025-03-10'],
    ]);
  });

  it('have no days where the count does not run by the year and nothing is dated', () => {
    expect(days(year(null, [3, null]))).toEqual([[1, 2, 2, null, null]]);
    expect(days(year(null, [3, '2025-05-29']))).toEqual([[1, 2, 2, null, '2025-05-29']]);
  });

  it('are none in an unbroken count', () => {
    expect(gapsOf(year(2025, [1, '2025-01-03'], [2, '2025-01-09']))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { holdingOf } from './held';
import type { SeriesYear } from './series-year';
import { BAOGANG_2025, countedYear as year } from './testing';

const heldBy = (series: SeriesYear, day: string) => holdingOf(series)?.by(day) ?? null;
const expectedBetween = (series: SeriesYear, from: string, to: string) =>
  holdingOf(series)?.between(from, to) ?? null;

describe('meetings held by a day', () => {
  it('are zero on the eve of the year and exact on the day of a known ordinal', () => {
    expect(heldBy(BAOGANG_2025, '2024-12-31')).toMatchObject({ least: 0, most: 1, estimate: 0 });
    expect(heldBy(BAOGANG_2025, '2025-01-09')).toMatchObject({ least: 2, most: 5, estimate: 2 });
    expect(heldBy(BAOGANG_2025, '2025-05-13')).toMatchObject({ least: 15, most: 17, estimate: 15 });
  });

  it('are interpolated between known ordinals', () => {
    // 2 + 4 × 22 of 48 days, and 6 + 9 × 33 of 76 days.
    expect(heldBy(BAOGANG_2025, '2025-01-31')?.estimate).toBeCloseTo(3.8333, 4);
    expect(heldBy(BAOGANG_2025, '2025-03-31')?.estimate).toBeCloseTo(9.9079, 4);
    expect(heldBy(BAOGANG_2025, '2025-03-31')).toMatchObject({ least: 6, most: 14, basis: 'interpolated' });
  });

  it('are carried on at the cadence after the last one', () => {
    // 18 + 22 days at one in 9.0309.
    const held = heldBy(BAOGANG_2025, '2025-07-01');
    expect(held?.estimate).toBeCloseTo(20.436, 3);
    expect(held).toMatchObject({ least: 18, most: null, basis: 'carried' });
  });

  it('reach the year-only 37th of 2024 at the end of the year', () => {
    const series = year(2024, [35, '2024-12-20'], [37, '2024']);
    // 35 in 355 days.
    expect(heldBy(series, '2024-06-30')?.estimate).toBeCloseTo((35 * 182) / 355, 6);
    expect(heldBy(series, '2024-12-31')).toMatchObject({ least: 37, estimate: 37 });
    expect(heldBy(series, '2025-06-01')?.estimate).toBe(37);
  });

  it('are at least twelve by the report of an undated twelfth, or by the end of the year without one', () => {
    const reported = year(2025, [12, null, '2025-08-25']);
    expect(heldBy(reported, '2025-08-24')?.least).toBe(0);
    expect(heldBy(reported, '2025-08-25')).toMatchObject({ least: 12, most: null, estimate: 12 });
    expect(heldBy(year(2025, [12, null]), '2025-12-30')?.least).toBe(0);
    expect(heldBy(year(2025, [12, null]), '2025-12-31')?.least).toBe(12);
  });

  it('are not estimated beyond one early point, nor for a count that does not run by the year', () => {
    const early = year(2025, [2, '2025-01-09']);
    expect(heldBy(early, '2025-06-01')).toEqual({ least: 2, most: null, estimate: null, basis: 'carried' });
    expect(heldBy(year(null, [5, '2025-05-29']), '2025-06-01')).toBeNull();
  });

  it('are not computed from contradicted ordinals', () => {
    const series = year(2025, [10, '2025-04-11'], [10, '2025-05-11'], [20, '2025-07-20']);
    expect(heldBy(series, '2025-06-01')?.least).toBe(0);
    expect(heldBy(series, '2025-07-20')?.least).toBe(20);
  });
});

describe('meetings expected in a month', () => {
  it('follow the interpolation and add up to the highest ordinal', () => {
    expect(expectedBetween(BAOGANG_2025, '2025-01-01', '2025-01-31')?.count).toBeCloseTo(3.8333, 4);
    expect(expectedBetween(BAOGANG_2025, '2025-01-01', '2025-06-09')?.count).toBe(18);
    const whole = expectedBetween(year(2024, [37, '2024']), '2024-01-01', '2024-12-31');
    expect(whole).toEqual({ count: 37, basis: 'interpolated' });
    expect(expectedBetween(year(2024, [37, '2024']), '2024-02-01', '2024-02-29')?.count).toBeCloseTo(
      (37 * 29) / 366,
      9,
    );
  });

  it('are not told by one early point', () => {
    expect(expectedBetween(year(2025, [2, '2025-01-09']), '2025-01-01', '2025-01-31')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { cadenceOf, cadencePoints, impliedRate } from './cadence';
import { BAOGANG_2025, countedYear as year } from './testing';

describe('the rate that the highest ordinal implies', () => {
  it('spreads a year-only 37th over the whole year', () => {
    const rate = impliedRate(year(2024, [37, '2024']));
    expect(rate?.perMonth).toBeCloseTo(3.08, 2);
    expect(rate?.until).toBe('2024-12-31');
    expect(rate?.daysBetween).toBeCloseTo(9.9, 1);
  });

  it('counts from 1 January to the end of what is known of the date', () => {
    expect(impliedRate(year(2025, [12, '2025-08-21']))?.perMonth).toBeCloseTo(1.57, 2);
    expect(impliedRate(year(2025, [12, '2025-08']))?.until).toBe('2025-08-31');
  });

  it('is not given for a small ordinal, an early one or a count that runs through the years', () => {
    expect(impliedRate(year(2025, [2, '2025-05-29']))).toBeNull();
    expect(impliedRate(year(2025, [6, '2025-02-26']))).toBeNull();
    expect(impliedRate(year(null, [5, '2025-05-29']))).toBeNull();
  });

  it('is the least for an undated ordinal: so many by the day of the report, or by the end of the year', () => {
    expect(impliedRate(year(2025, [12, null]))).toMatchObject({ until: '2025-12-31', isLeast: true });
    const reported = impliedRate(year(2025, [12, null, '2025-08-25']));
    // 12 in the 237 days to 25 August.
    expect(reported?.daysBetween).toBeCloseTo(237 / 12, 9);
    expect(reported).toMatchObject({ until: '2025-08-25', isLeast: true });
    expect(impliedRate(year(2025, [12, '2025-08-21']))?.isLeast).toBe(false);
  });

  it('is not bounded by a report older than the meeting that it announces', () => {
    expect(impliedRate(year(2025, [12, '2025-08-21', '2025-08-01']))?.until).toBe('2025-08-21');
  });

  it('is not given by a date outside the year of the count', () => {
    expect(impliedRate(year(2024, [12, '2026-03-01']))).toBeNull();
  });
});

describe('the cadence of a year', () => {
  it('fits a line through two or more dated ordinals', () => {
    const cadence = cadenceOf(year(2025, [10, '2025-04-11'], [20, '2025-07-20']));
    expect(cadence?.basis).toBe('fitted');
    expect(cadence?.daysBetween).toBeCloseTo(10, 6);
    expect(cadence?.intercept).toBeCloseTo(0, 6);
    expect(cadence?.residual).toBeNull();
  });

  it('counts about one meeting in nine days for the numbered meetings of Baogang in 2025', () => {
    // 1 January and the days 8, 56, 132 and 159 of the year: slope 2283 / 252.8, hand-computed.
    const cadence = cadenceOf(BAOGANG_2025);
    expect(cadence?.points).toHaveLength(4);
    expect(cadence?.daysBetween).toBeCloseTo(9.0309, 4);
    expect(cadence?.intercept).toBeCloseTo(-3.0533, 3);
    expect(cadence?.residual).toBeCloseTo(5.246, 3);
  });

  it('does not take two meetings of one week in December for the pace of the year', () => {
    const cadence = cadenceOf(year(2024, [35, '2024-12-20'], [36, '2024-12-23'], [37, '2024']));
    expect(cadence?.basis).toBe('fitted');
    expect(cadence?.daysBetween).toBeCloseTo(10, 0);
  });

  it('falls back on the highest ordinal where the dated ones are too early to tell', () => {
    expect(cadenceOf(year(2025, [2, '2025-01-09'], [6, '2025-02-26'], [30, '2025']))).toMatchObject({
      basis: 'implied',
      ordinal: 30,
    });
  });

  it('is not given for one early point, nor for two', () => {
    expect(cadenceOf(year(2025, [2, '2025-01-09']))).toBeNull();
    expect(cadenceOf(year(2025, [2, '2025-01-09'], [6, '2025-02-26']))).toBeNull();
  });

  it('is called implied when one ordinal carries it, dated to the day or to the year', () => {
    expect(cadenceOf(year(2025, [12, '2025-08-21']))).toMatchObject({
      basis: 'implied',
      intercept: 0,
      ordinal: 12,
    });
    expect(cadenceOf(year(2024, [37, '2024']))).toMatchObject({ basis: 'implied', until: '2024-12-31' });
  });

  it('places a month in its middle and a year nowhere', () => {
    expect(cadencePoints(year(2025, [8, '2025-07'], [20, '2025']))).toEqual([{ ordinal: 8, day: 196 }]);
  });

  it('leaves contradicted ordinals out', () => {
    const contradicted = year(2025, [10, '2025-04-11'], [10, '2025-05-11'], [20, '2025-07-20']);
    expect(cadencePoints(contradicted)).toEqual([{ ordinal: 20, day: 200 }]);
  });

  it('is not given when the dates run against the ordinals', () => {
    expect(cadenceOf(year(2025, [20, '2025-04-01'], [10, '2025-06-01']))).toBeNull();
  });
});

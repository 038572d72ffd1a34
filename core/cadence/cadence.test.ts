import { describe, expect, it } from 'vitest';
import { parseEdtf } from '@/core/time/edtf';
import { cadenceOf, cadencePoints, impliedRate, nextExpected } from './cadence';
import { type SeriesYear, seriesYears } from './series-year';

function year(of: number | null, ...meetings: [ordinal: number, edtf: string | null][]): SeriesYear {
  const [series] = seriesYears(
    meetings.map(([ordinal, edtf], index) => {
      const date = edtf === null ? null : parseEdtf(edtf);
      return {
        eventId: index + 1,
        ordinal,
        year: of,
        edtf,
        lower: date?.lower ?? null,
        upper: date?.upper ?? null,
      };
    }),
  );
  if (!series) throw new Error('A year needs a meeting.');
  return series;
}

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

  it('is not given for a small ordinal, an early one, an undated one or a count that runs through the years', () => {
    expect(impliedRate(year(2025, [2, '2025-05-29']))).toBeNull();
    expect(impliedRate(year(2025, [6, '2025-02-26']))).toBeNull();
    expect(impliedRate(year(2025, [12, null]))).toBeNull();
    expect(impliedRate(year(null, [5, '2025-05-29']))).toBeNull();
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

  it('lets early ordinals take part in a fit that a later one carries', () => {
    const cadence = cadenceOf(
      year(2025, [2, '2025-01-09'], [6, '2025-02-26'], [15, '2025-05-13'], [18, '2025-06-09']),
    );
    expect(cadence?.points).toHaveLength(4);
    expect(cadence?.daysBetween).toBeGreaterThan(8);
    expect(cadence?.daysBetween).toBeLessThan(10);
    expect(cadence?.residual).toBeGreaterThan(0);
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

describe('the next meeting', () => {
  it('is due one interval after the last, with a spread', () => {
    const next = nextExpected(year(2025, [12, '2025-08-21']));
    expect(next).toMatchObject({ ordinal: 13, day: '2025-09-09', spreadDays: 20 });
    expect(next?.from).toBe('2025-08-22');
    expect(next?.to).toBe('2025-09-29');
  });

  it('has a narrower spread where three or more points lie on the line', () => {
    const next = nextExpected(year(2025, [5, '2025-02-20'], [10, '2025-04-11'], [20, '2025-07-20']));
    expect(next).toMatchObject({ ordinal: 21, day: '2025-07-30', spreadDays: 5 });
  });

  it('is not named after a year-only ordinal, nor past the restart of the count', () => {
    expect(nextExpected(year(2024, [37, '2024']))).toBeNull();
    expect(nextExpected(year(2024, [35, '2024-12-27']))).toBeNull();
    expect(nextExpected(year(2025, [18, '2025-06-09'], [30, '2025']))).toBeNull();
  });
});

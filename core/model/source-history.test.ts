import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOverlap, gradeIn, ownershipIn, ownershipSchema, publicationYear } from './source-history';

const period = (fromYear: number | null, toYear: number | null) => ({ fromYear, toYear });
const yearOrOpen = fc.option(fc.integer({ min: 2000, max: 2012 }));
const periods = fc.array(
  fc
    .tuple(yearOrOpen, yearOrOpen)
    .filter(([from, to]) => from === null || to === null || from <= to)
    .map(([from, to]) => period(from, to)),
  { maxLength: 5 },
);

describe('ownership by year', () => {
  it('is that of the period in which the year lies, both ends included', () => {
    const known = [period(null, 2015), period(2016, 2019), period(2022, null)];
    expect([1990, 2015, 2016, 2019, 2020, 2021, 2022, 2030].map((year) => ownershipIn(known, year))).toEqual([
      known[0],
      known[0],
      known[1],
      known[1],
      null,
      null,
      known[2],
      known[2],
    ]);
  });

  it.each([
    [[period(2010, 2015), period(2015, null)], true],
    [[period(null, null), period(2015, 2016)], true],
    [[period(null, 2014), period(null, 2010)], true],
    [[period(2016, null), period(2010, 2015)], false],
    [[period(2010, 2010)], false],
  ])('of %j overlaps: %s', (list, overlaps) => {
    expect(findOverlap(list) !== null).toBe(overlaps);
  });

  it('overlaps exactly when some year lies in two periods', () => {
    fc.assert(
      fc.property(periods, (list) => {
        const years = Array.from({ length: 20 }, (_, index) => 1996 + index);
        const twice = years.some(
          (year) => list.filter((each) => ownershipIn([each], year) !== null).length > 1,
        );
        expect(findOverlap(list) !== null).toBe(twice);
      }),
    );
  });

  it('does not end before it begins', () => {
    const of = { owner: null, stateOwned: true, note: null };
    expect(ownershipSchema.safeParse({ ...of, ...period(2016, 2015) }).success).toBe(false);
    expect(ownershipSchema.safeParse({ ...of, ...period(2015, 2015) }).success).toBe(true);
  });
});

describe('the grade of a year', () => {
  const grade = (reliability: 'A' | 'B' | 'C' | 'E', fromYear: number | null) => ({ reliability, fromYear });

  it('is the last word among those that begin latest', () => {
    const given = [grade('C', null), grade('E', 2024), grade('B', null)];
    expect(gradeIn(given, 2023)?.reliability).toBe('B');
    expect(gradeIn(given, 2024)?.reliability).toBe('E');
    expect(gradeIn([...given, grade('A', 2024)], 2030)?.reliability).toBe('A');
  });

  it('is unknown before the first', () => {
    expect(gradeIn([grade('B', 2020)], 2019)).toBeNull();
    expect(gradeIn([], 2019)).toBeNull();
  });
});

describe('the year of publication', () => {
  it('is known when the whole date lies in it', () => {
    expect(publicationYear('2025-03-01', '2025-03-31')).toBe(2025);
    expect(publicationYear('2024-12-01', '2025-01-31')).toBeNull();
    expect(publicationYear(null, null)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_FAMILIES } from '@/core/model/event';
import { REVIEW_STATUSES } from '@/core/model/review';
import { DATE_PRECISIONS } from '@/core/time/edtf';
import { FilterError, formatFilters, formatFiltersQuery, parseFilters, parseFiltersLeniently } from './codec';
import { type Filters, GRADE_FLOORS, NO_FILTERS, WITHIN } from './filters';
import { firstDayOf, lastDayOf } from './period';

const sortedSet = <T extends string | number>(items: fc.Arbitrary<T>) =>
  fc.uniqueArray(items, { maxLength: 5 }).map((list) => [...list].sort((a, b) => (a < b ? -1 : 1)));
const month = fc
  .tuple(fc.integer({ min: 1950, max: 2080 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
/** A month, or a day that is not the end of one: those are written as months. */
const end = fc.oneof(
  month,
  fc
    .tuple(month, fc.integer({ min: 2, max: 27 }))
    .map(([of, day]) => `${of}-${String(day).padStart(2, '0')}`),
);
const filters: fc.Arbitrary<Filters> = fc
  .record({
    families: sortedSet(fc.constantFrom(...EVENT_FAMILIES)),
    themes: sortedSet(fc.stringMatching(/^[a-z0-9-]{1,12}$/)),
    entities: sortedSet(fc.integer({ min: 1, max: 1e9 })),
    sources: sortedSet(fc.integer({ min: 1, max: 1e9 })),
    statuses: sortedSet(fc.constantFrom(...REVIEW_STATUSES)),
    precisions: sortedSet(fc.constantFrom(...DATE_PRECISIONS)),
    from: fc.option(end),
    to: fc.option(end),
    within: fc.constantFrom(...WITHIN),
    grade: fc.option(fc.constantFrom(...GRADE_FLOORS)),
    sort: fc.constantFrom('newest' as const, 'oldest' as const),
  })
  .filter(({ from, to }) => !from || !to || firstDayOf(from) <= lastDayOf(to))
  .map((each) => (each.from || each.to ? each : { ...each, within: 'possible' as const }));

describe('the codec of filters', () => {
  it('loses nothing: reading what was written gives the same filters', () => {
    fc.assert(
      fc.property(filters, (each) => {
        expect(parseFilters(formatFilters(each))).toEqual(each);
      }),
    );
  });

  it('gives one address to two views only when they are one', () => {
    fc.assert(
      fc.property(filters, filters, (a, b) => {
        const isSame = formatFiltersQuery(a) === formatFiltersQuery(b);
        expect(isSame).toBe(JSON.stringify(parseFilters(formatFilters(a))) === JSON.stringify(b));
      }),
    );
  });

  it('writes whole months as months, and says nothing of certainty without a period', () => {
    const read = (query: string) => formatFiltersQuery(parseFilters(new URLSearchParams(query)));
    expect(read('from=2025-05-01&to=2025-06-30')).toBe('from=2025-05&to=2025-06');
    expect(read('from=2025-05-02&to=2028-02-29')).toBe('from=2025-05-02&to=2028-02');
    expect(read('within=certain')).toBe('');
    expect(read('within=certain&to=2025-05&grade=D')).toBe('to=2025-05&within=certain&grade=D');
  });

  it('gives one address to one view, however it was written', () => {
    const messy = new URLSearchParams(
      'theme=safety,governance,safety&entity=12,3&sort=newest&cursor=abc&from=',
    );
    expect(formatFiltersQuery(parseFilters(messy))).toBe('theme=governance,safety&entity=3,12');
    expect(formatFiltersQuery(NO_FILTERS)).toBe('');
  });

  it('names the parameter that is wrong', () => {
    const wrong = (query: string) => {
      try {
        parseFilters(new URLSearchParams(query));
      } catch (error) {
        return error instanceof FilterError ? error.parameter : error;
      }
      return 'nothing';
    };
    expect(wrong('family=party')).toBe('family');
    expect(wrong('entity=12,x')).toBe('entity');
    expect(wrong('from=2025-13')).toBe('from');
    expect(wrong('from=2025-02-30')).toBe('from');
    expect(wrong('from=2025')).toBe('from');
    expect(wrong('from=2025-05~')).toBe('from');
    expect(wrong('within=maybe')).toBe('within');
    expect(wrong('grade=F')).toBe('grade');
    expect(wrong('grade=d')).toBe('grade');
    expect(wrong('from=2025-05-12&to=2025-05-11')).toBe('to');
    expect(wrong('from=2025-05-12&to=2025-05')).toBe('nothing');
    expect(wrong('sort=best')).toBe('sort');
    expect(wrong("theme=a' OR 1=1")).toBe('theme');
    expect(wrong('from=2025-05&to=2025-01')).toBe('to');
    expect(wrong('theme=safety&page=9')).toBe('nothing');
  });

  it('leaves out what is wrong when it reads leniently, and keeps the rest', () => {
    const read = parseFiltersLeniently(
      new URLSearchParams('family=meeting,party&from=2025-13&entity=4,x&sort=best&within=maybe&grade=F'),
    );
    expect(read).toEqual({ ...NO_FILTERS, families: ['meeting'], entities: [4] });
  });
});

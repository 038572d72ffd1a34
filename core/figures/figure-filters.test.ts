import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FilterError } from '@/core/filters/codec';
import { METRICS } from '@/core/model/figure';
import { REVIEW_STATUSES } from '@/core/model/review';
import {
  FIGURE_SORTS,
  type FigureFilters,
  formatFigureFilters,
  isWholeView,
  NO_FIGURE_FILTERS,
  parseFigureFilters,
  parseFigureFiltersLeniently,
} from './figure-filters';

const parse = (query: string) => parseFigureFilters(new URLSearchParams(query));
const ids = fc
  .uniqueArray(fc.integer({ min: 1, max: 1e9 }), { maxLength: 5 })
  .map((list) => list.sort((a, b) => a - b));
const words = fc
  .uniqueArray(
    fc.oneof(
      fc.string({ minLength: 1, maxLength: 20 }),
      fc.constantFrom('a,b', '%2C', '100%', '稀土精矿', 'a+b&c'),
    ),
    { maxLength: 4 },
  )
  .map((list) => list.sort());
const month = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }))
  .map(([year, m]) => (m === null ? `${year}` : `${year}-${String(m).padStart(2, '0')}`));
const filtersArb: fc.Arbitrary<FigureFilters> = fc
  .record({
    subjects: ids,
    topics: words,
    metrics: fc.subarray([...METRICS]).map((list) => list.sort()),
    units: fc.subarray(['%', 'CNY', 'CNY/share', 'CNY/t', 'USD', 't']),
    sources: ids,
    statuses: fc.subarray([...REVIEW_STATUSES]).map((list) => list.sort()),
    from: fc.option(month, { nil: null }),
    to: fc.option(month, { nil: null }),
    conflicts: fc.boolean(),
    into: fc.option(fc.constantFrom('USD', 'CNY', 'EUR'), { nil: null }),
    sort: fc.constantFrom(...FIGURE_SORTS),
  })
  .filter(({ from, to }) => !from || !to || from.slice(0, to.length) <= to);

describe('the address of a view of figures', () => {
  it('gives back exactly the filters that it was made of, and one text for each', () => {
    fc.assert(
      fc.property(filtersArb, (filters) => {
        const query = formatFigureFilters(filters);
        const again = parse(query);
        expect(again).toEqual(filters);
        expect(formatFigureFilters(again)).toBe(query);
        expect(parseFigureFiltersLeniently(new URLSearchParams(query))).toEqual(filters);
      }),
      { numRuns: 100 },
    );
  });

  it('is empty for everything, and does not mind order or repeats', () => {
    expect(formatFigureFilters(NO_FIGURE_FILTERS)).toBe('');
    expect(formatFigureFilters(parse('metric=revenue,net_profit,revenue&subject=7,2&into=USD'))).toBe(
      'subject=2,7&metric=net_profit,revenue&into=USD',
    );
    expect(isWholeView(parse('into=USD&sort=subject'))).toBe(true);
    expect(isWholeView(parse('conflicts=1'))).toBe(false);
  });

  it.each([
    ['metric=happiness', 'metric'],
    ['subject=one', 'subject'],
    ['from=2024-13', 'from'],
    ['from=2025&to=2024', 'to'],
    ['from=2024-06&to=2024-05', 'to'],
    ['into=dollars', 'into'],
    ['conflicts=maybe', 'conflicts'],
    ['sort=random', 'sort'],
  ])('is refused strictly for %s, naming %s, and read leniently without it', (query, parameter) => {
    const error = (() => {
      try {
        return parse(query);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(FilterError);
    expect((error as FilterError).parameter).toBe(parameter);
    expect(() => parseFigureFiltersLeniently(new URLSearchParams(query))).not.toThrow();
  });

  it('takes a month inside the year that ends the period', () => {
    expect(parse('from=2024-06&to=2024')).toMatchObject({ from: '2024-06', to: '2024' });
  });
});

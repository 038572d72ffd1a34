import { describe, expect, it } from 'vitest';
import { buildComparedMonths, formatComparisonAddress, parseComparedKeys } from './theme-comparison';

const read = (query: string) => parseComparedKeys(new URLSearchParams(query));

describe('the themes that an address compares', () => {
  it('are each named once, four at most, in the order given', () => {
    expect(read('theme=b,a,b,,c,d,e')).toEqual(['b', 'a', 'c', 'd']);
    expect(read('')).toEqual([]);
  });

  it('come back from the address that is made of them', () => {
    const address = formatComparisonAddress(['a', 'b & c']);
    expect(read(address.split('?')[1] ?? '')).toEqual(['a', 'b & c']);
    expect(formatComparisonAddress([])).toBe('/themes/compare');
  });
});

describe('the months of a comparison', () => {
  it('are the same for all, twelve at least, with gaps filled', () => {
    const { months, of } = buildComparedMonths([
      { key: 'a', month: '2025-03', count: 2 },
      { key: 'b', month: '2025-05', count: 1 },
      { key: 'b', month: '2025-05', count: 3 },
    ]);
    expect([months[0], months.at(-1), months.length]).toEqual(['2024-06', '2025-05', 12]);
    expect(of('a').byMonth.slice(-3)).toEqual([2, 0, 0]);
    expect(of('b').byMonth.at(-1)).toBe(4);
    expect(of('c').byMonth).toEqual(months.map(() => 0));
  });

  it('are thirty-six at most; what lies before is counted apart', () => {
    const { months, of } = buildComparedMonths([
      { key: 'a', month: '2019-01', count: 5 },
      { key: 'a', month: '2025-05', count: 1 },
    ]);
    expect(months).toHaveLength(36);
    expect(of('a')).toMatchObject({ earlier: 5 });
  });

  it('are none without an event with a known month', () => {
    expect(buildComparedMonths([])).toMatchObject({ months: [] });
  });
});

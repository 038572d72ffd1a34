import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFigures } from '@/core/views/figure-check';
import type { KnownFigure } from '@/core/views/figure-check-words';
import { beginSearch, type Conflicts, searchUntil } from './conflicts';

const END = Number.POSITIVE_INFINITY;

/** What is found when all is set against all at once. */
function wholeOf(figures: KnownFigure[]): Conflicts {
  const checks = [...checkFigures(figures, figures)].map(
    ([id, found]) => [id, found.filter(({ tone }) => tone !== 'agrees')] as const,
  );
  return new Map(checks.filter(([, found]) => found.length > 0));
}

const byId = (conflicts: Conflicts | null) => [...(conflicts ?? [])].sort(([a], [b]) => a - b);

const figure = fc.record({
  subject: fc.constantFrom('a', 'b', 'c', 'd'),
  parent: fc.constantFrom(null, null, 'b', 'd'),
  metric: fc.constantFrom('revenue', 'net_profit', 'production'),
  value: fc.constantFrom(1e8, 2e8, 1e9, 9.9e8),
  period: fc.constantFrom('2023', '2024', '2024-01/2024-03'),
  articleId: fc.integer({ min: 1, max: 4 }),
  change: fc.constantFrom(null, { value: 10, unit: '%', basis: 'yoy' as const }),
});

type Made = typeof figure extends fc.Arbitrary<infer One> ? One : never;

const toFigures = (made: Made[]): KnownFigure[] =>
  made.map((each, at) => ({
    ...each,
    id: at + 1,
    articleTitle: `Report ${each.articleId}`,
    valueMax: null,
    unit: 'CNY',
    changeAlt: null,
    qualifier: 'exact',
    asWritten: String(each.value),
    quote: String(each.value),
  })) as KnownFigure[];

describe('figures that do not agree', () => {
  const made = fc.array(figure, { maxLength: 40 });

  it('are the same, looked for subject by subject, as all at once', () => {
    fc.assert(
      fc.property(made, (each) => {
        const figures = toFigures(each);
        const found = searchUntil(beginSearch(figures, null), END);
        expect(byId(found)).toEqual(byId(wholeOf(figures)));
      }),
    );
  });

  it('are found again after a change, with what was found before it', () => {
    fc.assert(
      fc.property(made, made, (one, more) => {
        const before = beginSearch(toFigures(one), null);
        searchUntil(before, END);
        const figures = toFigures([...one, ...more]);
        expect(byId(searchUntil(beginSearch(figures, before), END))).toEqual(byId(wholeOf(figures)));
      }),
    );
  });

  it('are looked for among the figures of a changed subject only', () => {
    const stated = (subject: Made['subject'], value: Made['value']): Made => ({
      subject,
      parent: null,
      metric: 'revenue',
      value,
      period: '2024',
      articleId: 1,
      change: null,
    });
    const figures = toFigures([stated('a', 1e8), stated('b', 1e8), stated('b', 2e8)]);
    const before = beginSearch(figures, null);
    searchUntil(before, END);
    const again = beginSearch(toFigures([stated('a', 1e9), stated('b', 1e8), stated('b', 2e8)]), before);
    expect(again.rest.map((group) => group.figures[0]?.subject)).toEqual(['a']);
  });

  it('are not said before all were looked at', () => {
    const search = beginSearch(toFigures([]), null);
    expect(searchUntil(search, END)).toEqual(new Map());
    const some = beginSearch(
      toFigures([
        {
          subject: 'a',
          parent: null,
          metric: 'revenue',
          value: 1e8,
          period: '2024',
          articleId: 1,
          change: null,
        },
      ]),
      null,
    );
    expect(searchUntil(some, 0)).toBeNull();
    expect(some.rest).toHaveLength(1);
  });
});

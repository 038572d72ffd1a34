import { describe, expect, it } from 'vitest';
import {
  ARTICLE_SORTS,
  type ArticleFilters,
  describeArticles,
  formatArticleFilters,
  NO_ARTICLE_FILTERS,
  parseArticleFilters,
  parseArticleFiltersLeniently,
} from './article-filters';
import { FilterError } from './codec';
import { WITHIN } from './filters';

const read = (query: string) => parseArticleFilters(new URLSearchParams(query));
const guess = (query: string) => parseArticleFiltersLeniently(new URLSearchParams(query));

describe('the filters of the list of articles', () => {
  const periods = [
    [null, null],
    ['2025-03', null],
    [null, '2025-03-09'],
    ['2024-11-05', '2025-02'],
  ] as const;

  it('lose nothing on the way through an address', () => {
    for (const [from, to] of periods) {
      for (const within of from || to ? WITHIN : (['possible'] as const)) {
        for (const sort of ARTICLE_SORTS) {
          const filters = { from, to, within, sort };
          expect(read(formatArticleFilters(filters))).toEqual(filters);
          expect(guess(formatArticleFilters(filters))).toEqual(filters);
        }
      }
    }
  });

  it('have one address for one view, and none for all of it', () => {
    expect(formatArticleFilters(NO_ARTICLE_FILTERS)).toBe('');
    expect(formatArticleFilters(read('within=certain&sort=imported&from=&cursor=9'))).toBe('');
    expect(formatArticleFilters(read('sort=published&within=certain&to=2025-06-30&from=2025-05-01'))).toBe(
      'from=2025-05&to=2025-06&within=certain&sort=published',
    );
  });

  it.each<[string, keyof ArticleFilters]>([
    ['from=2025-13', 'from'],
    ['to=yesterday', 'to'],
    ['within=maybe', 'within'],
    ['from=2025-05&to=2025-01', 'to'],
    ['sort=best', 'sort'],
    ['sort=', 'sort'],
  ])(
    'are refused strictly for %s, naming the parameter, and read leniently without it',
    (query, parameter) => {
      let refused: unknown;
      try {
        read(query);
      } catch (error) {
        refused = error;
      }
      expect(refused).toBeInstanceOf(FilterError);
      expect((refused as FilterError).parameter).toBe(parameter);
      expect(guess(query)[parameter]).toBe(NO_ARTICLE_FILTERS[parameter]);
    },
  );

  it('leave what narrows events alone', () => {
    expect(read('family=party&theme=safety&from=2025-01')).toEqual({
      ...NO_ARTICLE_FILTERS,
      from: '2025-01',
    });
  });
});

describe('the sentence of the list of articles', () => {
  it('says the period, and how dates answer to it', () => {
    expect(describeArticles(NO_ARTICLE_FILTERS)).toBe('All articles.');
    expect(describeArticles(read('from=2024-10&to=2025-08'))).toBe(
      'Articles published possibly within Oct 2024 – Aug 2025.',
    );
    expect(describeArticles(read('from=2025-05-02&within=certain'))).toBe(
      'Articles published certainly since 2 May 2025.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { ARTICLE_SORTS } from '@/core/views/article-list';
import { formatArticleListAddress, parseArticleSort } from './article-list-address';

const parse = (query: string) => parseArticleSort(new URLSearchParams(query));

describe('the address of the list of articles', () => {
  it('leaves out the usual order', () => {
    expect(formatArticleListAddress(parse(''))).toBe('/articles');
    expect(formatArticleListAddress(parse('sort=imported'))).toBe('/articles');
  });

  it.each(ARTICLE_SORTS)('gives the order %s back', (sort) => {
    expect(parse(formatArticleListAddress(sort).split('?')[1] ?? '')).toBe(sort);
  });

  it('takes an order that does not exist for the usual one', () => {
    expect(parse('sort=best')).toBe('imported');
  });
});

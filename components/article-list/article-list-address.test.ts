import { describe, expect, it } from 'vitest';
import { NO_ARTICLE_FILTERS } from '@/core/filters/article-filters';
import { formatArticleListAddress } from './article-list-address';

describe('the address of the list of articles', () => {
  it('leaves out what is usual', () => {
    expect(formatArticleListAddress(NO_ARTICLE_FILTERS)).toBe('/articles');
  });

  it('names the order and the period', () => {
    expect(
      formatArticleListAddress({ from: '2025-05', to: '2025-06-10', within: 'certain', sort: 'published' }),
    ).toBe('/articles?from=2025-05&to=2025-06-10&within=certain&sort=published');
  });
});

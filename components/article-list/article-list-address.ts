import { type ArticleFilters, formatArticleFilters } from '@/core/filters/article-filters';

/** The address of the list under these filters; what is usual is left out. */
export function formatArticleListAddress(filters: ArticleFilters): string {
  const query = formatArticleFilters(filters);
  return query ? `/articles?${query}` : '/articles';
}

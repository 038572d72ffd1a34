import { ARTICLE_SORTS, type ArticleSort } from '@/core/views/article-list';

/** The state of the list of articles, as it stands in the address. */
export interface ArticleListAddress {
  sort: ArticleSort;
  /** Where the page before ended; null at the top. */
  cursor: string | null;
}

/** Read leniently: an order that does not exist is the default one. */
export function parseArticleListAddress(params: URLSearchParams): ArticleListAddress {
  const sort = ARTICLE_SORTS.find((each) => each === params.get('sort')) ?? ARTICLE_SORTS[0];
  return { sort, cursor: params.get('cursor') || null };
}

/** The address again, defaults left out. */
export function formatArticleListAddress({ sort, cursor }: ArticleListAddress): string {
  const params = new URLSearchParams();
  if (sort !== ARTICLE_SORTS[0]) params.set('sort', sort);
  if (cursor) params.set('cursor', cursor);
  return params.size > 0 ? `/articles?${params}` : '/articles';
}

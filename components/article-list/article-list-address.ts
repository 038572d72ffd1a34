import { ARTICLE_SORTS, type ArticleSort } from '@/core/views/article-list';

/** The order of the list of articles as its address has it, read leniently: one that does not exist is the usual one. */
export function parseArticleSort(params: URLSearchParams): ArticleSort {
  return ARTICLE_SORTS.find((each) => each === params.get('sort')) ?? ARTICLE_SORTS[0];
}

/** The address of the list in this order; the usual order is left out. */
export function formatArticleListAddress(sort: ArticleSort): string {
  return sort === ARTICLE_SORTS[0] ? '/articles' : `/articles?sort=${sort}`;
}

import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import { type ArticleFilters, formatArticleFilters } from '@/core/filters/article-filters';
import type { ArticleListView } from '@/core/views/article-list';

/** The list of articles under some filters, page by page. One view has one address and so one key. */
export function articleListQuery(filters: ArticleFilters) {
  const query = formatArticleFilters(filters);
  return infiniteQueryOptions({
    queryKey: ['articles', query],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam ? `cursor=${encodeURIComponent(pageParam)}` : '';
      const parts = [query, cursor].filter(Boolean).join('&');
      return fetchJson<ArticleListView>(`/api/articles${parts && `?${parts}`}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (last: ArticleListView) => last.nextCursor,
    // The table stays while the next view is on its way: no flash, no jump.
    placeholderData: keepPreviousData,
  });
}

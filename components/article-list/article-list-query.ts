import { infiniteQueryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import type { ArticleListView, ArticleSort } from '@/core/views/article-list';

/** The list of articles in one order, page by page. */
export function articleListQuery(sort: ArticleSort) {
  return infiniteQueryOptions({
    queryKey: ['articles', sort],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams({ sort, ...(pageParam ? { cursor: pageParam } : {}) });
      return fetchJson<ArticleListView>(`/api/articles?${params}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (last: ArticleListView) => last.nextCursor,
  });
}

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import type { ArticleCharts, ArticleView } from '@/core/views/article';

/** One article as a query: the page prefetches with this key, the browser refetches from the API. */
export function articleQuery(id: number) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: ({ signal }) => fetchJson<ArticleView>(`/api/articles/${id}`, signal),
  });
}

/** The charts of one organisation beside an article; those of the main one come with the article. */
export function articleChartsQuery(id: number, organisation: number) {
  return queryOptions({
    // Below the article's own key: what makes that stale makes these stale.
    queryKey: ['article', id, 'charts', organisation],
    queryFn: ({ signal }) =>
      fetchJson<ArticleCharts>(`/api/articles/${id}/charts?organisation=${organisation}`, signal),
    placeholderData: keepPreviousData,
  });
}

import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import type { ArticleView } from '@/core/views/article';

/** One article as a query: the page prefetches with this key, the browser refetches from the API. */
export function articleQuery(id: number) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: ({ signal }) => fetchJson<ArticleView>(`/api/articles/${id}`, signal),
  });
}

import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import type { SavedViewsView } from '@/core/views/saved-view';

/** The views that somebody keeps and those that others share; each page has them from the server. */
export function viewsQuery() {
  return queryOptions({
    queryKey: ['views'],
    queryFn: ({ signal }) => fetchJson<SavedViewsView>('/api/views', signal),
  });
}

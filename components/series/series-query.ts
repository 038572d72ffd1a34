import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import type { SeriesView } from '@/core/views/series';

/** One numbered series with its meetings. */
export function seriesQuery(id: number) {
  return queryOptions({
    queryKey: ['series', id],
    queryFn: ({ signal }) => fetchJson<SeriesView>(`/api/series/${id}`, signal),
  });
}

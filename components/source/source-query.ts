import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import type { SourceFilters, SourceListView, SourceView } from '@/core/views/source';
import { formatSourceQuery } from './source-address';

/** The profile of one source. */
export function sourceQuery(id: number) {
  return queryOptions({
    queryKey: ['source', id],
    queryFn: ({ signal }) => fetchJson<SourceView>(`/api/sources/${id}`, signal),
  });
}

/** The list of sources. */
export function sourceListQuery(filters: SourceFilters) {
  const query = formatSourceQuery(filters);
  return queryOptions({
    queryKey: ['sources', query],
    queryFn: ({ signal }) => fetchJson<SourceListView>(`/api/sources${query && `?${query}`}`, signal),
    placeholderData: keepPreviousData,
  });
}

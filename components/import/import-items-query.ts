import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import type { ImportItemPage, ItemOutcome, ProposedReport } from '@/core/views/imports';

/** The items of an import, all or those of one outcome, page by page. */
export function importItemsQuery(id: number, outcome: ItemOutcome | null) {
  return infiniteQueryOptions({
    queryKey: ['import-items', id, outcome],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams({
        ...(pageParam ? { after: String(pageParam) } : {}),
        ...(outcome ? { outcome } : {}),
      });
      return fetchJson<ImportItemPage>(`/api/imports/${id}?${params}`, signal);
    },
    initialPageParam: 0,
    getNextPageParam: (last: ImportItemPage) => last.next,
    staleTime: 5000,
  });
}

/** The first items of an import, all or those of one outcome, for the page that only shows how it goes. */
export function firstItemsQuery(id: number, outcome: ItemOutcome | null) {
  return queryOptions({
    queryKey: ['import-items', id, 'first', outcome],
    queryFn: ({ signal }) =>
      fetchJson<ImportItemPage>(`/api/imports/${id}${outcome ? `?outcome=${outcome}` : ''}`, signal),
    staleTime: 1000,
  });
}

/** What one report of a preview would bring. */
export function proposedReportQuery(id: number, item: number) {
  return queryOptions({
    queryKey: ['import-report', id, item],
    queryFn: ({ signal }) => fetchJson<ProposedReport>(`/api/imports/${id}/items/${item}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import {
  type ArchiveScope,
  isRereading,
  type RereadItemPage,
  type RereadOverview,
  type RereadPreview,
} from '@/core/views/rereads';

/** Milliseconds between two looks while the archive is being read. */
const LOOK = 800;

/** How the archive stands; asked again and again while a run is under way. */
export function rereadsQuery(initial: RereadOverview) {
  return queryOptions({
    queryKey: ['rereads'],
    queryFn: ({ signal }) => fetchJson<RereadOverview>('/api/rereads', signal),
    initialData: initial,
    staleTime: 1000,
    refetchInterval: ({ state }) => {
      const latest = state.data?.latest;
      return latest && isRereading(latest.state) ? LOOK : false;
    },
  });
}

/** What a run would change, tried on a few articles. */
export function rereadPreviewQuery(scope: ArchiveScope) {
  return queryOptions({
    queryKey: ['reread-preview', scope],
    queryFn: ({ signal }) => fetchJson<RereadPreview>(`/api/rereads/preview?scope=${scope}`, signal),
    staleTime: 0,
    gcTime: 0,
  });
}

/** The articles in which a run changed something, page by page. */
export function rereadItemsQuery(id: number) {
  return infiniteQueryOptions({
    queryKey: ['reread-items', id],
    queryFn: ({ pageParam, signal }) =>
      fetchJson<RereadItemPage>(`/api/rereads/${id}/items${pageParam ? `?after=${pageParam}` : ''}`, signal),
    initialPageParam: 0,
    getNextPageParam: (last: RereadItemPage) => last.next,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

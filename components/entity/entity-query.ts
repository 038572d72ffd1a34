import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import type { EgoNetwork, SharedReports } from '@/core/views/ego-network';
import type { EntityView } from '@/core/views/entity';
import type { EntityListFilters, EntityListView } from '@/core/views/entity-list';
import { formatEntityListQuery } from './entity-list-address';

/** The profile of one entity. */
export function entityQuery(id: number) {
  return queryOptions({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => fetchJson<EntityView>(`/api/entities/${id}`, signal),
  });
}

/** Who is named together with an entity. */
export function entityNetworkQuery(id: number) {
  return queryOptions({
    queryKey: ['entity', id, 'network'],
    queryFn: ({ signal }) => fetchJson<EgoNetwork>(`/api/entities/${id}/network`, signal),
  });
}

/** What joins an entity to one or two others. */
export function sharedReportsQuery(id: number, others: readonly number[]) {
  const key = others.join(',');
  return queryOptions({
    queryKey: ['entity', id, 'shared', key],
    queryFn: ({ signal }) => fetchJson<SharedReports>(`/api/entities/${id}/shared?with=${key}`, signal),
  });
}

/** The list of entities, page by page. */
export function entityListQuery(filters: EntityListFilters) {
  const query = formatEntityListQuery(filters);
  return infiniteQueryOptions({
    queryKey: ['entities', query],
    queryFn: ({ pageParam, signal }) => {
      const parts = [query, pageParam && `cursor=${encodeURIComponent(pageParam)}`].filter(Boolean).join('&');
      return fetchJson<EntityListView>(`/api/entities${parts && `?${parts}`}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (last: EntityListView) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
}

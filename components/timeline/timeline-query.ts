import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import { formatFiltersQuery } from '@/core/filters/codec';
import type { Filters } from '@/core/filters/filters';
import type { EventDetail } from '@/core/views/event-row';
import type { TimelineView } from '@/core/views/timeline';

/** The timeline under these filters, page by page. One view has one address and so one key. */
export function timelineQuery(filters: Filters) {
  const query = formatFiltersQuery(filters);
  return infiniteQueryOptions({
    queryKey: ['timeline', query],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam ? `cursor=${encodeURIComponent(pageParam)}` : '';
      const parts = [query, cursor].filter(Boolean).join('&');
      return fetchJson<TimelineView>(`/api/timeline${parts && `?${parts}`}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (last: TimelineView) => last.nextCursor,
    // The list stays while the next view is on its way: no flash, no jump.
    placeholderData: keepPreviousData,
  });
}

/** One event opened. */
export function eventQuery(id: number) {
  return queryOptions({
    queryKey: ['event', id],
    queryFn: ({ signal }) => fetchJson<EventDetail>(`/api/events/${id}`, signal),
  });
}

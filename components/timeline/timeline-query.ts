import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import { formatFiltersQuery } from '@/core/filters/codec';
import type { Filters } from '@/core/filters/filters';
import type { TimeUnit } from '@/core/time/units';
import type { EventDetail } from '@/core/views/event-row';
import type { EventPage, TimelineView } from '@/core/views/timeline';

/** The first page tells everything about the view, further ones only how its list goes on. */
type TimelinePage = TimelineView | EventPage;

/** The page that tells of the view, the first. */
export const viewOf = (pages: TimelinePage[]): TimelineView | undefined =>
  pages.find((page): page is TimelineView => 'facets' in page);

/** The timeline under these filters with a chart in this unit, page by page. One view has one address and so one key. */
export function timelineQuery(filters: Filters, unit: TimeUnit | null = null) {
  const query = [formatFiltersQuery(filters), unit === null ? '' : `unit=${unit}`].filter(Boolean).join('&');
  return infiniteQueryOptions({
    queryKey: ['timeline', query],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam ? `cursor=${encodeURIComponent(pageParam)}` : '';
      const parts = [query, cursor].filter(Boolean).join('&');
      return fetchJson<TimelinePage>(`/api/timeline${parts && `?${parts}`}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (last: TimelinePage) => last.nextCursor,
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

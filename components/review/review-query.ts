import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import { parseQueueKey } from '@/core/review/queue';
import { formatQueueScope, type QueueScope } from '@/core/review/queue-scope';
import type { ReviewDetail, ReviewQueue } from '@/core/views/review';

/** The queue under these filters, page by page. */
export function reviewQuery(scope: QueueScope) {
  const query = formatQueueScope(scope);
  return infiniteQueryOptions({
    queryKey: ['review', query],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam ? `cursor=${encodeURIComponent(pageParam)}` : '';
      const parts = [query, cursor].filter(Boolean).join('&');
      return fetchJson<ReviewQueue>(`/api/review${parts && `?${parts}`}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (last: ReviewQueue) => last.nextCursor,
    // Whoever comes back reads it anew; while somebody goes down it, it does not jump because others decide.
    staleTime: 0,
    refetchOnReconnect: false,
    placeholderData: keepPreviousData,
  });
}

/** One item opened. */
export function reviewItemQuery(key: string) {
  const item = parseQueueKey(key);
  return queryOptions({
    queryKey: ['review-item', key],
    queryFn: ({ signal }) => fetchJson<ReviewDetail>(`/api/review/${item?.kind}/${item?.id}`, signal),
    enabled: item !== null,
  });
}

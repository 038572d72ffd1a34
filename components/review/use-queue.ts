'use client';

import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { QueueScope } from '@/core/review/queue-scope';
import type { Outcome } from '@/core/review/queue-session';
import type { MergeReview, ReviewDetail, ReviewQueue } from '@/core/views/review';
import { reviewItemQuery, reviewQuery } from './review-query';

/** Items that are fetched before somebody comes to them. */
const AHEAD = 4;
/** So near the end of what is listed the next page is fetched. */
const NEAR_END = 12;

/** The queue as far as it is listed; more of it comes when somebody nears its end. */
export function useQueue(scope: QueueScope) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData } =
    useInfiniteQuery(reviewQuery(scope));
  return {
    view: data?.pages[0] ?? null,
    items: data?.pages.flatMap((page) => page.items) ?? [],
    error,
    refetch,
    isOld: isPlaceholderData,
    more: hasNextPage ? { isBusy: isFetchingNextPage, fetch: fetchNextPage } : null,
  };
}
export type Queue = ReturnType<typeof useQueue>;

/** The item that is open. What comes behind it is fetched ahead, so that a decision shows the next one at once. */
export function useOpenItem(
  { items, more }: Queue,
  key: string | null,
  outcomes: ReadonlyMap<string, Outcome>,
): { detail: ReviewDetail | undefined; error: Error | null; retry: () => void } {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({ ...reviewItemQuery(key ?? ''), enabled: key !== null });
  const index = items.findIndex((item) => item.key === key);
  const ahead = items
    .slice(index + 1)
    .filter((item) => !outcomes.has(item.key))
    .slice(0, AHEAD)
    .map((item) => item.key)
    .join(' ');
  useEffect(() => {
    for (const next of ahead.split(' ').filter(Boolean)) {
      const query = reviewItemQuery(next);
      // What is there is shown, and read again once it is open.
      if (client.getQueryData(query.queryKey) === undefined) void client.prefetchQuery(query);
    }
  }, [ahead, client]);
  const isNearEnd = more !== null && !more.isBusy && index >= items.length - NEAR_END;
  const fetchMore = more?.fetch;
  useEffect(() => {
    if (isNearEnd) void fetchMore?.();
  }, [isNearEnd, fetchMore]);
  return { detail: data, error, retry: refetch };
}

/** The next pair of entities in the queue that waits, to be shown beside a fact. */
export function useNextPair(
  { pairs }: ReviewQueue,
  outcomes: ReadonlyMap<string, Outcome>,
): MergeReview | null {
  const key = pairs.find((pair) => !outcomes.has(pair)) ?? null;
  const { data } = useQuery({ ...reviewItemQuery(key ?? ''), enabled: key !== null });
  return key !== null && data?.kind === 'merge' ? data : null;
}

import { queryOptions } from '@tanstack/react-query';
import type { ReviewStanding } from '@/core/views/review';
import { fetchJson } from './fetch-json';

/** How much waits for a decision, and what one has decided last; looked at again each minute, for others decide too. */
export function reviewStandingQuery() {
  return queryOptions({
    queryKey: ['review-standing'],
    queryFn: ({ signal }) => fetchJson<ReviewStanding>('/api/review/standing', signal),
    refetchInterval: 60_000,
  });
}

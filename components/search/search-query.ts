import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import { parseSearch } from '@/core/search/parse-search';
import type { SearchOperator } from '@/core/search/query';
import type { SearchCompletion, SearchView } from '@/core/views/search';
import type { SearchAddress } from './search-address';

const canBeAsked = (q: string): boolean => q.trim() !== '' && parseSearch(q).problems.length === 0;

/** The results of a search; one group goes on page by page. */
export function searchQuery({ q, group }: SearchAddress) {
  return infiniteQueryOptions({
    queryKey: ['search', q, group],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams({
        q,
        ...(group ? { in: group } : {}),
        ...(pageParam && { cursor: pageParam }),
      });
      return fetchJson<SearchView>(`/api/search?${params}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (last: SearchView) => last.nextCursor,
    // The desk refuses what cannot be understood; the page says so without asking.
    enabled: canBeAsked(q),
  });
}

/** Things of the desk whose names begin so, of all kinds or of those that an operator takes. */
export function completionQuery(typed: string, operator: SearchOperator | null) {
  const params = new URLSearchParams({ q: typed, ...(operator ? { operator } : {}) });
  return queryOptions({
    queryKey: ['search-complete', operator, typed],
    queryFn: ({ signal }) => fetchJson<SearchCompletion[]>(`/api/search/complete?${params}`, signal),
  });
}

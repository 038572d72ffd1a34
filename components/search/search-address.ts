import { SEARCH_GROUPS, type SearchGroup } from '@/core/views/search';

/** All state of the page of search, as it stands in the address. */
export interface SearchAddress {
  q: string;
  /** The one group of results that is shown, or null for the first of each. */
  group: SearchGroup | null;
}

/** Read leniently: what is no group shows the first of each. */
export function parseSearchAddress(params: URLSearchParams): SearchAddress {
  const group = SEARCH_GROUPS.find((each) => each === params.get('in')) ?? null;
  return { q: params.get('q') ?? '', group };
}

/** The canonical address: spaces as a plus, colons and slashes readable. */
export function formatSearchAddress({ q, group }: SearchAddress): string {
  const params = new URLSearchParams();
  if (q.trim() !== '') params.set('q', q.trim());
  if (group) params.set('in', group);
  return params.size === 0
    ? '/search'
    : `/search?${params.toString().replaceAll('%3A', ':').replaceAll('%2F', '/')}`;
}

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import type { BriefView } from '@/core/brief/brief';
import { formatBriefItems } from '@/core/brief/brief-address';
import type { BriefItem } from '@/core/brief/brief-item';

/** What a brief of these says; the order is the page's own. */
export function briefQuery(items: BriefItem[]) {
  const query = formatBriefItems(items);
  return queryOptions({
    queryKey: ['brief', query],
    queryFn: ({ signal }) => fetchJson<BriefView>(`/api/brief?${query}`, signal),
    // The paper stays while an entry is taken out.
    placeholderData: keepPreviousData,
  });
}

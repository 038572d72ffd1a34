import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import type { MeetingsView } from '@/core/views/meetings';
import { type MeetingsAddress, partOf } from './meetings-address';

/** Organisations by months, and the series. */
export function meetingsQuery(address: MeetingsAddress) {
  const { choice, period } = address;
  const params = new URLSearchParams({ kind: choice, part: partOf(address) });
  if (period.from) params.set('from', period.from);
  if (period.to) params.set('to', period.to);
  return queryOptions({
    queryKey: ['meetings', params.toString()],
    queryFn: ({ signal }) => fetchJson<MeetingsView>(`/api/meetings?${params}`, signal),
    placeholderData: keepPreviousData,
  });
}

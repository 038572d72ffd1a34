import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import type { MeetingChoice, MeetingsView } from '@/core/views/meetings';

/** Organisations by months, and the series. */
export function meetingsQuery(choice: MeetingChoice) {
  return queryOptions({
    queryKey: ['meetings', choice],
    queryFn: ({ signal }) => fetchJson<MeetingsView>(`/api/meetings?kind=${choice}`, signal),
    placeholderData: keepPreviousData,
  });
}

import { MEETING_CHOICES, type MeetingChoice } from '@/core/views/meetings';

/** By what the table of series is put in order. */
export const SERIES_SORTS = ['organisation', 'coverage', 'next'] as const;
export type SeriesSort = (typeof SERIES_SORTS)[number];

export interface MeetingsAddress {
  choice: MeetingChoice;
  sort: SeriesSort;
}

/** The state of the page as its address has it, read leniently: what does not exist is the usual one. */
export function parseMeetingsAddress(params: URLSearchParams): MeetingsAddress {
  return {
    choice: MEETING_CHOICES.find((each) => each === params.get('kind')) ?? 'all',
    sort: SERIES_SORTS.find((each) => each === params.get('sort')) ?? 'organisation',
  };
}

/** The address of the page; what is usual is left out. */
export function formatMeetingsAddress({ choice, sort }: MeetingsAddress): string {
  const params = new URLSearchParams();
  if (choice !== 'all') params.set('kind', choice);
  if (sort !== 'organisation') params.set('sort', sort);
  return params.size > 0 ? `/meetings?${params}` : '/meetings';
}

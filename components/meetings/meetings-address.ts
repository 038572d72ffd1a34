import { isPeriodEnd, type Period } from '@/core/filters/period';
import { MEETING_CHOICES, type MeetingChoice } from '@/core/views/meetings';
import { type MeetingsPart, ORGANISATIONS_STEP, SERIES_STEP } from '@/core/views/meetings-first';

/** By what the table of series is put in order. */
export const SERIES_SORTS = [
  'organisation',
  'observed',
  'implied',
  'days',
  'coverage',
  'last',
  'next',
] as const;
export type SeriesSort = (typeof SERIES_SORTS)[number];

export interface MeetingsAddress {
  choice: MeetingChoice;
  sort: SeriesSort;
  /** From the date range of the top bar. */
  period: Period;
  /** Only organisations whose name holds these words. */
  name: string;
  organisations: number;
  series: number;
}

/** The state of the page as its address has it, read leniently: what does not exist is the usual one. */
export function parseMeetingsAddress(params: URLSearchParams): MeetingsAddress {
  const endOf = (name: string) => {
    const text = params.get(name);
    return text !== null && isPeriodEnd(text) ? text : null;
  };
  const count = (name: string, usual: number) => {
    const given = Number(params.get(name));
    return Number.isInteger(given) && given > usual ? given : usual;
  };
  return {
    choice: MEETING_CHOICES.find((each) => each === params.get('kind')) ?? 'all',
    sort: SERIES_SORTS.find((each) => each === params.get('sort')) ?? 'organisation',
    period: { from: endOf('from'), to: endOf('to') },
    name: (params.get('name') ?? '').trim(),
    organisations: count('organisations', ORGANISATIONS_STEP),
    series: count('series', SERIES_STEP),
  };
}

/** The address of the page as a query; what is usual is left out. */
export function formatMeetingsQuery(address: MeetingsAddress): string {
  const { choice, sort, period, name, organisations, series } = address;
  const params = new URLSearchParams();
  if (choice !== 'all') params.set('kind', choice);
  if (sort !== 'organisation') params.set('sort', sort);
  if (period.from) params.set('from', period.from);
  if (period.to) params.set('to', period.to);
  if (name) params.set('name', name);
  if (organisations > ORGANISATIONS_STEP) params.set('organisations', String(organisations));
  if (series > SERIES_STEP) params.set('series', String(series));
  return params.toString();
}

/** The address of the page. */
export function formatMeetingsAddress(address: MeetingsAddress): string {
  const query = formatMeetingsQuery(address);
  return query ? `/meetings?${query}` : '/meetings';
}

/** Whether what is shown at first is enough, or everything is needed to find, to put in order or to show more. */
export function partOf({ name, sort, organisations, series }: MeetingsAddress): MeetingsPart {
  const isFirst =
    name === '' && sort === 'organisation' && organisations <= ORGANISATIONS_STEP && series <= SERIES_STEP;
  return isFirst ? 'first' : 'all';
}

import type { MeetingsView } from './meetings';

/** So many organisations and so many series are shown at first; each press shows as many again. */
export const ORGANISATIONS_STEP = 25;
export const SERIES_STEP = 60;

/** All that there is, or what a page shows at first. */
export type MeetingsPart = 'all' | 'first';

/** What a page shows at first of a view that may have a thousand series; its totals stay those of all. */
export function firstOfMeetings(view: MeetingsView): MeetingsView {
  return {
    ...view,
    organisations: view.organisations.slice(0, ORGANISATIONS_STEP),
    series: view.series.slice(0, SERIES_STEP),
  };
}

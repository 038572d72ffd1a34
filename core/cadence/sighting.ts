import type { MeetingStanding } from '@/core/model/event';

/** One report of one numbered meeting. Bounds are ISO days and null for an undated event or an unknown year. */
export interface Sighting {
  eventId: number;
  ordinal: number;
  /** The year that the count belongs to; null when the count does not run by the year. */
  year: number | null;
  edtf: string | null;
  lower: string | null;
  upper: string | null;
  /** Last ISO day on which the report can have been published; null where that is not known. */
  reportedBy: string | null;
  /** As people say; held where it is left out. Only what was held in its turn tells anything of the count. */
  standing?: MeetingStanding;
}

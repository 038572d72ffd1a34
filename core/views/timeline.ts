import type { GradeFloor } from '@/core/filters/filters';
import type { EventFamily } from '@/core/model/event';
import type { TimeUnit } from '@/core/time/units';
import type { EventRow } from './event-row';

/** A month and how much is stored of it, for finding what is missing. */
export interface MonthBin {
  /** `YYYY-MM`. */
  month: string;
  total: number;
}

/** Events of one unit of time by family. Units without events are left out. */
export interface TimeBin {
  /** Its place on the chart, from 0. */
  at: number;
  counts: Partial<Record<EventFamily, number>>;
  total: number;
}

/** Events whose date is coarser than the unit of the chart: drawn below the axis as wide as what is known. */
export interface CoarseLane {
  /** EDTF of the shared date, for instance `2024` or `2025-07/2025-09`. */
  edtf: string;
  /** First and last ISO day. */
  from: string;
  to: string;
  count: number;
  /** The row of lanes in which it lies, from 0; null where they are too many to be drawn. */
  row: number | null;
}

/** The histogram ignores the period filter, so that the brush shows what lies outside it. */
export interface Histogram {
  unit: TimeUnit;
  /** The unit that was asked for and does not fit; null where nothing was, or it does. */
  tooFine: TimeUnit | null;
  /** First day of the first unit, and how many units there are. */
  start: string;
  size: number;
  bins: TimeBin[];
  lanes: CoarseLane[];
  /** Everything that is known of the selection lies within these ISO days; null when nothing is dated. */
  span: { from: string; to: string } | null;
  /** Dated events that lie wholly beyond the units drawn. */
  beyond: number;
  /** Events without any year: undated, or `XXXX-08-14`. */
  undated: number;
}

/**
 * Months (first and last) in which nothing is stored although the counts of series imply `missing` events between the
 * ISO days `after` and `before`.
 */
export interface MonthGap {
  from: string;
  to: string;
  missing: number;
  /** How many series say so. */
  series: number;
  after: string;
  before: string;
}

/** One choice of a facet. Counts answer to all other filters, not to the facet's own. */
export interface FacetOption {
  value: string;
  label: string;
  count: number;
  selected: boolean;
  /** Sources only. */
  grade?: string;
  stateOutlet?: boolean;
}

/** A stretch of the list. */
export interface EventPage {
  rows: EventRow[];
  /** Opaque place to go on from (`cursor` of the next request); null at the end. */
  nextCursor: string | null;
}

export interface TimelineView extends EventPage {
  /** All stored events that are not rejected. */
  total: number;
  matching: number;
  histogram: Histogram;
  /** Null under filters of which the counts of series cannot speak (`gapsAnswerTo`). */
  gaps: MonthGap[] | null;
  facets: {
    families: FacetOption[];
    themes: FacetOption[];
    entities: FacetOption[];
    sources: FacetOption[];
    statuses: FacetOption[];
    precisions: FacetOption[];
  };
  /** How many events each least grade of the source would leave, under all other filters. */
  grades: Record<GradeFloor, number>;
  /** What the filters say, as a sentence. */
  sentence: string;
}

/** Rows under one heading: a month, a coarser date, or no date. */
export interface EventGroup {
  key: string;
  heading: string;
  rows: EventRow[];
}

import type { EventFamily } from '@/core/model/event';
import type { EventRow } from './event-row';

/** Events of one month by family; months without events are present with empty counts. */
export interface MonthBin {
  /** `YYYY-MM`. */
  month: string;
  counts: Partial<Record<EventFamily, number>>;
  total: number;
}

/** Events whose date is coarser than a month: drawn below the axis as wide as what is known. */
export interface CoarseLane {
  /** EDTF of the shared date, for instance `2024` or `2025-07/2025-09`. */
  edtf: string;
  /** First and last month, `YYYY-MM`. */
  from: string;
  to: string;
  count: number;
}

/** The histogram ignores the period filter, so that the brush shows what lies outside it. */
export interface Histogram {
  months: MonthBin[];
  lanes: CoarseLane[];
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

export interface TimelineView {
  /** All stored events that are not rejected. */
  total: number;
  matching: number;
  histogram: Histogram;
  /** Known only where nothing but the period narrows the view; empty otherwise. */
  gaps: MonthGap[];
  facets: {
    families: FacetOption[];
    themes: FacetOption[];
    entities: FacetOption[];
    sources: FacetOption[];
    statuses: FacetOption[];
    precisions: FacetOption[];
  };
  rows: EventRow[];
  /** Opaque place to go on from (`cursor` of the next request); null at the end. */
  nextCursor: string | null;
  /** What the filters say, as a sentence. */
  sentence: string;
}

/** Rows under one heading: a month, a coarser date, or no date. */
export interface EventGroup {
  key: string;
  heading: string;
  rows: EventRow[];
}

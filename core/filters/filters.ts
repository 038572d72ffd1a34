import type { EventFamily } from '@/core/model/event';
import type { ReviewStatus } from '@/core/model/review';
import type { DatePrecision } from '@/core/time/edtf';

/** How an imprecise date answers to a period: it can lie in it, or it must. */
export const WITHIN = ['possible', 'certain'] as const;
export type Within = (typeof WITHIN)[number];

/** The grades that a view can ask for; F says that nothing can be judged, so it is no lower bound. */
export const GRADE_FLOORS = ['A', 'B', 'C', 'D', 'E'] as const;
export type GradeFloor = (typeof GRADE_FLOORS)[number];

/**
 * What a view of events is narrowed to. One meaning for page, client, API and saved view; `codec.ts` reads it. Lists are sorted and without
 * repeats; an empty list means "all" (for `statuses`: all but rejected). `from` and `to` are months or days, both
 * inclusive. `within` says when a date is inside: `possible` when it can lie in the period (its bounds overlap it),
 * `certain` when it must (its bounds lie wholly in it); undated events are only shown without a period. `grade` is the
 * least reliability of the source that an event is shown with, as the Admiralty grades it; a source that cannot be
 * judged (F) is neither better nor worse than any grade and answers to none.
 */
export interface Filters {
  families: EventFamily[];
  themes: string[];
  entities: number[];
  sources: number[];
  statuses: ReviewStatus[];
  precisions: DatePrecision[];
  from: string | null;
  to: string | null;
  within: Within;
  grade: GradeFloor | null;
  sort: 'newest' | 'oldest';
}

/** How a view is narrowed to a period, the same for whatever has a date. */
export type PeriodFilters = Pick<Filters, 'from' | 'to' | 'within'>;

/** No narrowing at all. */
export const NO_FILTERS: Filters = {
  families: [],
  themes: [],
  entities: [],
  sources: [],
  statuses: [],
  precisions: [],
  from: null,
  to: null,
  within: 'possible',
  grade: null,
  sort: 'newest',
};

/** The facets: list-valued filters that a rail offers with counts. */
export const FACETS = ['families', 'themes', 'entities', 'sources', 'statuses', 'precisions'] as const;
export type Facet = (typeof FACETS)[number];

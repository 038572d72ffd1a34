import * as z from 'zod/mini';
import { eventFamilySchema } from '@/core/model/event';
import { reviewStatusSchema } from '@/core/model/review';
import { DATE_PRECISIONS } from '@/core/time/edtf';
import { isPeriodEnd } from './period';

const idSchema = z.int().check(z.positive());
const endSchema = z.string().check(z.refine(isPeriodEnd, 'a month as YYYY-MM or a day as YYYY-MM-DD'));

/** How an imprecise date answers to a period: it can lie in it, or it must. */
export const WITHIN = ['possible', 'certain'] as const;
export type Within = (typeof WITHIN)[number];

/** The grades that a view can ask for; F says that nothing can be judged, so it is no lower bound. */
export const GRADE_FLOORS = ['A', 'B', 'C', 'D', 'E'] as const;
export type GradeFloor = (typeof GRADE_FLOORS)[number];

/**
 * What a view of events is narrowed to. One schema for page, client, API and saved view. Lists are sorted and without
 * repeats; an empty list means "all" (for `statuses`: all but rejected). `from` and `to` are months or days, both
 * inclusive. `within` says when a date is inside: `possible` when it can lie in the period (its bounds overlap it),
 * `certain` when it must (its bounds lie wholly in it); undated events are only shown without a period. `grade` is the
 * least reliability of the source that an event is shown with, as the Admiralty grades it; a source that cannot be
 * judged (F) is neither better nor worse than any grade and answers to none.
 */
export const filtersSchema = z.object({
  families: z.array(eventFamilySchema),
  themes: z.array(z.string().check(z.regex(/^[a-z0-9-]+$/, 'a theme key'))),
  entities: z.array(idSchema),
  sources: z.array(idSchema),
  statuses: z.array(reviewStatusSchema),
  precisions: z.array(z.enum(DATE_PRECISIONS)),
  from: z.nullable(endSchema),
  to: z.nullable(endSchema),
  within: z.enum(WITHIN),
  grade: z.nullable(z.enum(GRADE_FLOORS)),
  sort: z.enum(['newest', 'oldest']),
});
export type Filters = z.infer<typeof filtersSchema>;

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

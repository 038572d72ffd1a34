import { z } from 'zod';
import { eventFamilySchema } from '@/core/model/event';
import { reviewStatusSchema } from '@/core/model/review';
import { DATE_PRECISIONS } from '@/core/time/edtf';

const idSchema = z.number().int().positive();
const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month as YYYY-MM');

/**
 * What a view of events is narrowed to. One schema for page, client, API and saved view. Lists are sorted and without
 * repeats; an empty list means "all" (for `statuses`: all but rejected). `from` and `to` are months, both inclusive;
 * an event is inside when its date can lie in the period (its bounds overlap it), so undated events are only shown
 * without a period.
 */
export const filtersSchema = z.object({
  families: z.array(eventFamilySchema),
  themes: z.array(z.string().regex(/^[a-z0-9-]+$/, 'a theme key')),
  entities: z.array(idSchema),
  sources: z.array(idSchema),
  statuses: z.array(reviewStatusSchema),
  precisions: z.array(z.enum(DATE_PRECISIONS)),
  from: monthSchema.nullable(),
  to: monthSchema.nullable(),
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
  sort: 'newest',
};

/** The facets: list-valued filters that a rail offers with counts. */
export const FACETS = ['families', 'themes', 'entities', 'sources', 'statuses', 'precisions'] as const;
export type Facet = (typeof FACETS)[number];

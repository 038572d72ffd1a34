import { formatFiltersQuery, parseFiltersLeniently } from '@/core/filters/codec';
import type { Filters } from '@/core/filters/filters';
import { parseId } from '@/core/views/id';

/** All state of the timeline, as it stands in the address. */
export interface TimelineAddress {
  filters: Filters;
  /** The event in the inspector. */
  event: number | null;
}

export function parseTimelineAddress(params: URLSearchParams): TimelineAddress {
  return { filters: parseFiltersLeniently(params), event: parseId(params.get('event') ?? '') };
}

/** The address again, from `/` on. */
export function formatTimelineAddress({ filters, event }: TimelineAddress): string {
  const parts = [formatFiltersQuery(filters), event === null ? '' : `event=${event}`].filter(Boolean);
  return parts.length > 0 ? `/?${parts.join('&')}` : '/';
}

import { formatFiltersQuery, parseFiltersLeniently } from '@/core/filters/codec';
import type { Filters } from '@/core/filters/filters';
import type { TimeUnit } from '@/core/time/units';
import { parseId } from '@/core/views/id';
import { parseTimeUnit } from '@/core/views/timeline-chart';

/** All state of the timeline, as it stands in the address. */
export interface TimelineAddress {
  filters: Filters;
  /** The unit of the chart; null for the one that is most legible. */
  unit: TimeUnit | null;
  /** The event in the inspector. */
  event: number | null;
}

export function parseTimelineAddress(params: URLSearchParams): TimelineAddress {
  return {
    filters: parseFiltersLeniently(params),
    unit: parseTimeUnit(params.get('unit')),
    event: parseId(params.get('event') ?? ''),
  };
}

/** The address again, from `/` on. */
export function formatTimelineAddress({ filters, unit, event }: TimelineAddress): string {
  const parts = [
    formatFiltersQuery(filters),
    unit === null ? '' : `unit=${unit}`,
    event === null ? '' : `event=${event}`,
  ].filter(Boolean);
  return parts.length > 0 ? `/?${parts.join('&')}` : '/';
}

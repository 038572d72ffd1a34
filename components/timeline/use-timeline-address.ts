'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { formatFiltersQuery } from '@/core/filters/codec';
import type { Filters } from '@/core/filters/filters';
import type { TimeUnit } from '@/core/time/units';
import { formatTimelineAddress, parseTimelineAddress, type TimelineAddress } from './timeline-address';
import { timelineQuery } from './timeline-query';

/**
 * The state of the page in its address. A change of filters or of the chart's unit is a step of the history, so Back undoes it; walking from
 * event to event replaces the step, or Back would have to undo every one.
 */
export function useTimelineAddress() {
  const params = useSearchParams();
  const address = useMemo(() => parseTimelineAddress(new URLSearchParams(params)), [params]);
  const client = useQueryClient();
  const go = useCallback(
    (change: Partial<TimelineAddress>) => {
      const now = parseTimelineAddress(new URLSearchParams(window.location.search));
      const next = { ...now, ...change };
      const isFilterChange =
        formatFiltersQuery(now.filters) !== formatFiltersQuery(next.filters) || now.unit !== next.unit;
      // The view is asked for before the page is drawn with its new filters: the server reads it meanwhile.
      if (isFilterChange) void client.prefetchInfiniteQuery(timelineQuery(next.filters, next.unit));
      const isOpening = now.event === null && next.event !== null;
      const url = formatTimelineAddress(next);
      if (isFilterChange || isOpening) window.history.pushState(null, '', url);
      else window.history.replaceState(null, '', url);
    },
    [client],
  );
  const setFilters = useCallback(
    (change: Partial<Filters>) => {
      const now = parseTimelineAddress(new URLSearchParams(window.location.search));
      go({ filters: { ...now.filters, ...change } });
    },
    [go],
  );
  const setUnit = useCallback((unit: TimeUnit) => go({ unit }), [go]);
  const select = useCallback((event: number | null) => go({ event }), [go]);
  /** The event that the address names by now: what opens one may still be on its way when somebody closes it again. */
  const named = useCallback(
    () => parseTimelineAddress(new URLSearchParams(window.location.search)).event,
    [],
  );
  return { ...address, setFilters, setUnit, select, named };
}

'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import type { FigureFilters } from '@/core/figures/figure-filters';
import {
  type FiguresAddress,
  formatFiguresAddress,
  formatFiguresQuery,
  parseFiguresAddress,
} from './figures-address';

/**
 * The state of the page in its address. A change of filters or of the kind of chart is a step of the history, so Back
 * undoes it; walking from figure to figure replaces the step.
 */
export function useFiguresAddress() {
  const params = useSearchParams();
  const address = useMemo(() => parseFiguresAddress(new URLSearchParams(params)), [params]);
  const go = useCallback((change: Partial<FiguresAddress>) => {
    const now = parseFiguresAddress(new URLSearchParams(window.location.search));
    const next = { ...now, ...change };
    const isViewChange = formatFiguresQuery(now) !== formatFiguresQuery(next);
    const isOpening = now.figure === null && next.figure !== null;
    const url = formatFiguresAddress(next);
    if (isViewChange || isOpening) window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
  }, []);
  const setFilters = useCallback(
    (change: Partial<FigureFilters>) => {
      const now = parseFiguresAddress(new URLSearchParams(window.location.search));
      go({ filters: { ...now.filters, ...change } });
    },
    [go],
  );
  const compare = useCallback((isCompared: boolean) => go({ isCompared }), [go]);
  const select = useCallback((figure: number | null) => go({ figure }), [go]);
  /** The figure that the address names by now: what opens one may still be on its way when somebody closes it again. */
  const named = useCallback(
    () => parseFiguresAddress(new URLSearchParams(window.location.search)).figure,
    [],
  );
  return { ...address, setFilters, compare, select, named };
}

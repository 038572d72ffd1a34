'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useModal } from '@/components/layout/use-modal';
import { FacetRail } from '@/components/timeline/facet-rail';
import { timelineQuery, viewOf } from '@/components/timeline/timeline-query';
import { Skeleton } from '@/components/ui/skeleton';
import type { Filters } from '@/core/filters/filters';
import { markChoices } from '@/core/views/timeline-shape';

/** The timeline's filters over the queue. Counts are those of proposed events, as the timeline has them. */
export function FilterSheet({
  filters,
  onChange,
  onClose,
}: {
  filters: Filters;
  onChange: (change: Partial<Filters>) => void;
  onClose: () => void;
}) {
  const sheet = useRef<HTMLElement>(null);
  useModal(sheet, true, onClose);
  const proposed: Filters = { ...filters, statuses: ['proposed'] };
  const { data, error, refetch } = useInfiniteQuery(timelineQuery(proposed));
  const view = data && viewOf(data.pages);
  const facets = view?.facets;
  return (
    <>
      <aside
        ref={sheet}
        className="facets is-open rev__filters"
        role="dialog"
        aria-modal="true"
        aria-label="Filters"
      >
        <div className="facets__in">
          <div className="sheet-h">
            <b>Filters</b>
            <span className="cap">Counts are of proposed events</span>
            <button type="button" data-close="" className="btn btn--primary btn--sm" onClick={onClose}>
              Done
            </button>
          </div>
          <div className="rev__period">
            <label>
              <span className="cap">From</span>
              <input
                type="month"
                className="inp"
                value={filters.from?.slice(0, 7) ?? ''}
                max={filters.to?.slice(0, 7)}
                onChange={(event) => onChange({ from: event.target.value || null })}
              />
            </label>
            <label>
              <span className="cap">To</span>
              <input
                type="month"
                className="inp"
                value={filters.to?.slice(0, 7) ?? ''}
                min={filters.from?.slice(0, 7)}
                onChange={(event) => onChange({ to: event.target.value || null })}
              />
            </label>
          </div>
          {view && facets && (
            <FacetRail
              grades={view.grades}
              grade={filters.grade}
              facets={markChoices({ ...facets, statuses: [] }, { ...filters, statuses: [] })}
              onChange={onChange}
            />
          )}
          {error && (
            <p role="alert">
              {error.message}{' '}
              <button type="button" className="btn btn--sm" onClick={() => refetch()}>
                Try again
              </button>
            </p>
          )}
          {!facets && !error && <Skeleton lines={8} label="Loading the filters" />}
        </div>
      </aside>
      <div className="scrim" onClick={onClose} aria-hidden="true" />
    </>
  );
}

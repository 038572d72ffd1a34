'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { ArrowDownWideNarrow, ArrowUpNarrowWide, SlidersHorizontal } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { MonthHistogram } from '@/components/charts/month-histogram';
import { EmptyState } from '@/components/ui/empty-state';
import { Glyph } from '@/components/ui/glyph';
import { Skeleton } from '@/components/ui/skeleton';
import { formatFiltersQuery } from '@/core/filters/codec';
import { NO_FILTERS } from '@/core/filters/filters';
import { EVENT_FAMILIES, EVENT_FAMILY_LABELS } from '@/core/model/event';
import { addMonths } from '@/core/time/edtf';
import type { TimelineView } from '@/core/views/timeline';
import { eventInArticle } from './event-item';
import { EventList } from './event-list';
import { FacetRail } from './facet-rail';
import { FilterChips } from './filter-chips';
import { Inspector } from './inspector';
import { timelineQuery } from './timeline-query';
import { useTimelineAddress } from './use-timeline-address';
import { useTimelineKeys } from './use-timeline-keys';

function Legend({ facets }: Pick<TimelineView, 'facets'>) {
  return (
    <div className="legend">
      {EVENT_FAMILIES.map((family) => (
        <span key={family}>
          <Glyph family={family} label={null} />
          {EVENT_FAMILY_LABELS[family]}{' '}
          <b>{facets.families.find((each) => each.value === family)?.count ?? 0}</b>
        </span>
      ))}
    </div>
  );
}

/** The timeline: facets, months, the events and the one that is open. All state stands in the address. */
export function TimelinePage() {
  const { filters, event: selected, setFilters, select } = useTimelineAddress();
  const {
    data,
    error,
    refetch,
    isFetching,
    isPlaceholderData,
    hasNextPage,
    fetchNextPage,
    isFetchingNextPage,
  } = useInfiniteQuery(timelineQuery(filters));
  const [isSheetOpen, setSheetOpen] = useState(false);
  const filtersButton = useRef<HTMLButtonElement>(null);
  const router = useRouter();

  const view = data?.pages[0];
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const index = rows.findIndex((row) => row.id === selected);

  const focusRow = (id: number) => {
    const row = document.querySelector<HTMLElement>(`[data-event="${id}"] .row__open`);
    row?.focus({ preventScroll: true });
    row?.closest('.row')?.scrollIntoView({ block: 'nearest' });
  };
  const step = (by: 1 | -1) => {
    const next = index < 0 ? rows[0] : rows[index + by];
    if (!next) return;
    select(next.id);
    focusRow(next.id);
  };
  const close = () => {
    if (isSheetOpen) {
      setSheetOpen(false);
      filtersButton.current?.focus();
    } else if (selected !== null) {
      select(null);
      focusRow(selected);
    }
  };
  useTimelineKeys({
    onStep: step,
    onClose: close,
    onOpen: () => {
      const row = rows[index];
      if (row) router.push(eventInArticle(row));
    },
    onMonth: (by) => {
      const months = view?.histogram.months;
      const [first, last] = [months?.[0]?.month, months?.at(-1)?.month];
      if (!first || !last) return;
      const from = filters.from ?? (by > 0 ? first : last);
      const to = filters.to ?? from;
      if (filters.from === null) setFilters({ from, to: from });
      else setFilters({ from: addMonths(from, by), to: addMonths(to, by) });
    },
  });

  if (!view) {
    return error ? (
      <div className="page" role="alert">
        <EmptyState
          title="The timeline could not be read"
          action={
            <button type="button" className="btn" onClick={() => refetch()}>
              Try again
            </button>
          }
        >
          {error.message} Your filters are kept.
        </EmptyState>
      </div>
    ) : (
      <div className="page">
        <Skeleton lines={12} label="Loading the timeline" />
      </div>
    );
  }

  if (view.total === 0) {
    return (
      <div className="page">
        <h1 className="h2 mb-4">Timeline</h1>
        <EmptyState
          title="Nothing on the timeline yet"
          action={
            <Link className="btn btn--primary" href="/import">
              Import articles
            </Link>
          }
        >
          Import a report, and its meetings, results and visits appear here, each with the words that prove
          it. An admin can also import whole folders from the command line.
        </EmptyState>
      </div>
    );
  }

  const isFiltered = formatFiltersQuery({ ...filters, sort: NO_FILTERS.sort }) !== '';
  const count =
    view.matching === view.total ? `${view.total} events` : `${view.matching} of ${view.total} events`;
  const isNewest = filters.sort === 'newest';
  const SortIcon = isNewest ? ArrowDownWideNarrow : ArrowUpNarrowWide;

  return (
    <div className="tl">
      <aside className={`facets ${isSheetOpen ? 'is-open' : ''}`} aria-label="Filters">
        <div className="facets__in">
          <div className="sheet-h">
            <b>Filters</b>
            <span className="cap">{count}</span>
            <button type="button" className="btn btn--primary btn--sm" onClick={close}>
              Done
            </button>
          </div>
          <FacetRail facets={view.facets} onChange={setFilters} />
        </div>
      </aside>
      {isSheetOpen && <div className="scrim" onClick={close} aria-hidden="true" />}
      <div className="min-w-0">
        <div className="tl__top">
          <div className="tl__head">
            <h1 className="h2">Timeline</h1>
            <span className="tl__count" role="status">
              {count}
            </span>
            <button
              type="button"
              ref={filtersButton}
              className="btn btn--sm btn--filters"
              aria-expanded={isSheetOpen}
              onClick={() => setSheetOpen(true)}
            >
              <SlidersHorizontal className="ic" aria-hidden="true" />
              Filters
            </button>
            <FilterChips filters={filters} facets={view.facets} onChange={setFilters} />
            <span className="sp" />
            {isFiltered && (
              <button
                type="button"
                className="btn btn--quiet btn--sm"
                onClick={() => setFilters({ ...NO_FILTERS, sort: filters.sort })}
              >
                Clear all
              </button>
            )}
            <button
              type="button"
              className="btn btn--quiet btn--sm"
              onClick={() => setFilters({ sort: isNewest ? 'oldest' : 'newest' })}
            >
              <SortIcon className="ic" aria-hidden="true" />
              {isNewest ? 'Newest first' : 'Oldest first'}
            </button>
          </div>
          <p className="vh" role="status">
            {view.sentence}
          </p>
          <Legend facets={view.facets} />
          <MonthHistogram
            histogram={view.histogram}
            period={{ from: filters.from, to: filters.to }}
            onPeriod={setFilters}
          />
        </div>
        <div className={selected === null ? 'tl__body tl__body--whole' : 'tl__body'}>
          <div className="tl__list" aria-busy={isFetching && isPlaceholderData}>
            {error && (
              <p className="gap" role="alert">
                {error.message} What you see may not answer to the filters yet.
                <button type="button" className="btn btn--sm" onClick={() => refetch()}>
                  Try again
                </button>
              </p>
            )}
            {rows.length === 0 ? (
              <div className="p-6">
                <EmptyState
                  title="No event matches"
                  action={
                    <button
                      type="button"
                      className="btn"
                      onClick={() => setFilters({ ...NO_FILTERS, sort: filters.sort })}
                    >
                      Clear all filters
                    </button>
                  }
                >
                  {view.sentence} {view.total} events are stored.
                </EmptyState>
              </div>
            ) : (
              <EventList rows={rows} selected={selected} onSelect={select} />
            )}
            {hasNextPage && (
              <div className="more-row">
                <button
                  type="button"
                  className="btn"
                  disabled={isFetchingNextPage}
                  onClick={() => fetchNextPage()}
                >
                  Show more
                </button>
                <span className="cap">
                  {rows.length} of {view.matching} shown
                </span>
              </div>
            )}
          </div>
          {selected !== null && (
            <>
              <div className="scrim insp-scrim" onClick={close} aria-hidden="true" />
              <aside className="insp is-open" aria-label="Selected event">
                <Inspector
                  id={selected}
                  place={index < 0 ? null : `Event ${index + 1} of ${view.matching}`}
                  onStep={step}
                  onClose={close}
                />
              </aside>
            </>
          )}
        </div>
      </div>
    </div>
  );
}

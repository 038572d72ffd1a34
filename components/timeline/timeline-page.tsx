'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { MonthHistogram } from '@/components/charts/month-histogram';
import { PHONE_WIDTH, useMedia } from '@/components/layout/use-media';
import { useModal } from '@/components/layout/use-modal';
import { ShowMore } from '@/components/ui/show-more';
import { NO_FILTERS } from '@/core/filters/filters';
import { movePeriod } from '@/core/filters/move-period';
import { markChoices } from '@/core/views/timeline-shape';
import { eventInArticle } from './event-item';
import { EventList } from './event-list';
import { FacetRail } from './facet-rail';
import { Inspector } from './inspector';
import { countWords, Legend, TimelineHead } from './timeline-head';
import { timelineQuery } from './timeline-query';
import { NoMatch, TimelineEmpty, TimelineFailed, TimelineLoading } from './timeline-states';
import { useLastGood } from './use-last-good';
import { useTimelineAddress } from './use-timeline-address';
import { useTimelineKeys } from './use-timeline-keys';

/** Brings the line of an event into sight, and with `isFocus` the focus to it. */
function showRow(id: number, isFocus: boolean) {
  const title = document.querySelector<HTMLElement>(`[data-event="${id}"] .row__open`);
  if (isFocus) title?.focus({ preventScroll: true });
  title?.closest('.row')?.scrollIntoView({ block: 'nearest' });
}

/** The timeline: facets, months, the events and the one that is open. All state stands in the address. */
export function TimelinePage() {
  const { filters, event: selected, setFilters, select } = useTimelineAddress();
  const query = useInfiniteQuery(timelineQuery(filters));
  const { error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = query;
  const data = useLastGood(query.data);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const isPhone = useMedia(PHONE_WIDTH);
  const filtersButton = useRef<HTMLButtonElement>(null);
  const facetSheet = useRef<HTMLElement>(null);
  const inspector = useRef<HTMLElement>(null);
  const router = useRouter();

  // What was last read stays on the page when the next view fails to come: filters can be changed or tried again.
  const [lastRead, setLastRead] = useState(data);
  if (data && data !== lastRead) setLastRead(data);
  const shown = data ?? lastRead;
  const view = shown?.pages[0];
  const rows = shown?.pages.flatMap((page) => page.rows) ?? [];
  const index = rows.findIndex((row) => row.id === selected);

  const step = (by: 1 | -1, isFocus: boolean) => {
    const next = index < 0 ? rows[0] : rows[index + by];
    if (!next && by > 0 && hasNextPage && !isFetchingNextPage) fetchNextPage();
    if (!next) return;
    select(next.id);
    showRow(next.id, isFocus);
  };
  const closeSheet = () => {
    setSheetOpen(false);
    filtersButton.current?.focus();
  };
  const closeInspector = () => {
    if (selected === null) return;
    select(null);
    showRow(selected, true);
  };
  const clear = () => setFilters({ ...NO_FILTERS, sort: filters.sort });
  useModal(facetSheet, isSheetOpen, closeSheet);
  useModal(inspector, isPhone && selected !== null, closeInspector);
  useTimelineKeys({
    onStep: (by) => step(by, !isPhone),
    onClose: isSheetOpen ? closeSheet : closeInspector,
    onOpen: () => {
      const row = rows[index];
      if (row) router.push(eventInArticle(row));
    },
    onMonth: (by) => {
      const months = view?.histogram.months ?? [];
      const [first, last] = [months[0]?.month, months.at(-1)?.month];
      if (first && last) setFilters(movePeriod(filters, by, first, last));
    },
  });

  if (!view) {
    return error ? <TimelineFailed message={error.message} onRetry={refetch} /> : <TimelineLoading />;
  }
  if (view.total === 0 && view.matching === 0) return <TimelineEmpty />;
  const facets = markChoices(view.facets, filters);

  return (
    <div className="tl">
      <aside
        ref={facetSheet}
        className={`facets ${isSheetOpen ? 'is-open' : ''}`}
        aria-label="Filters"
        {...(isSheetOpen ? { role: 'dialog', 'aria-modal': true } : {})}
      >
        <div className="facets__in">
          <div className="sheet-h">
            <b>Filters</b>
            <span className="cap">{countWords(view)}</span>
            <button type="button" data-close="" className="btn btn--primary btn--sm" onClick={closeSheet}>
              Done
            </button>
          </div>
          <FacetRail facets={facets} onChange={setFilters} />
        </div>
      </aside>
      {isSheetOpen && <div className="scrim" onClick={closeSheet} aria-hidden="true" />}
      <div className="min-w-0">
        <div className="tl__top">
          <TimelineHead
            view={{ ...view, facets }}
            filters={filters}
            onChange={setFilters}
            isSheetOpen={isSheetOpen}
            onOpenSheet={() => setSheetOpen(true)}
            filtersButton={filtersButton}
          />
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
          <div className="tl__list" aria-busy={query.isFetching && query.isPlaceholderData}>
            {error && (
              <p className="gap" role="alert">
                <span>{error.message} What you see does not answer to the filters yet.</span>
                <button type="button" className="btn btn--sm" onClick={() => refetch()}>
                  Try again
                </button>
              </p>
            )}
            {rows.length === 0 ? (
              <NoMatch sentence={view.sentence} total={view.total} onClear={clear} />
            ) : (
              <EventList rows={rows} gaps={view.gaps} selected={selected} onSelect={select} />
            )}
            {hasNextPage && (
              <ShowMore
                shown={rows.length}
                total={view.matching}
                isBusy={isFetchingNextPage}
                onMore={() => fetchNextPage()}
              />
            )}
          </div>
          {selected !== null && (
            <>
              <div className="scrim insp-scrim" onClick={closeInspector} aria-hidden="true" />
              <aside
                ref={inspector}
                className="insp is-open"
                aria-label="Selected event"
                {...(isPhone ? { role: 'dialog', 'aria-modal': true } : {})}
              >
                <Inspector
                  id={selected}
                  place={index < 0 ? null : `Event ${index + 1} of ${view.matching}`}
                  onStep={(by) => step(by, false)}
                  onClose={closeInspector}
                />
              </aside>
            </>
          )}
        </div>
      </div>
    </div>
  );
}

'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useCallback, useMemo, useRef, useState } from 'react';
import { OnceStood } from '@/components/layout/once-stood';
import { mediaHolds, PHONE_WIDTH } from '@/components/layout/use-media';
import { Failure } from '@/components/ui/failure';
import { ShowMore } from '@/components/ui/show-more';
import { NO_FILTERS } from '@/core/filters/filters';
import { movePeriod } from '@/core/filters/move-period';
import type { MonthGap } from '@/core/views/timeline';
import { markChoices } from '@/core/views/timeline-shape';
import { type Density, keepDensity } from './density';
import { eventInArticle } from './event-item';
import { EventList, type EventListHandle } from './event-list';
import { FacetRail } from './facet-rail';
import { TimelineHistogram } from './histogram';
import { formatTimelineAddress } from './timeline-address';
import { countWords, Legend, TimelineHead } from './timeline-head';
import { timelineQuery, viewOf } from './timeline-query';
import { NoMatch, TimelineFailed, TimelineLoading } from './timeline-states';
import { useLastGood } from './use-last-good';
import { useTimelineAddress } from './use-timeline-address';
import { useTimelineKeys } from './use-timeline-keys';
import { nextUnit, Zoom } from './zoom';

// Most who open the timeline look at the whole first: what an open event needs comes with the first one.
const Inspector = dynamic(() => import('./inspector').then((inspector) => inspector.Inspector));
const SidePane = dynamic(() => import('@/components/layout/side-pane').then((module) => module.SidePane));
const Modal = dynamic(() => import('@/components/layout/modal').then((module) => module.Modal), {
  ssr: false,
});
const TimelineEmpty = dynamic(() => import('./timeline-empty').then((module) => module.TimelineEmpty));

const NO_GAPS: MonthGap[] = [];
/** So many events are read by scrolling alone: they take some 10 MB of the page, and who scrolls so far wants a filter. */
const READ_BY_ITSELF = 6000;

interface Props {
  density: Density;
  /** Whether the browser calls itself a phone’s; the first answer then holds what a phone shows, and the rest follows. */
  isPhone: boolean;
}

/** The timeline: facets, months, the events and the one that is open. All state stands in the address. */
export function TimelinePage({ density: kept, isPhone }: Props) {
  const { filters, unit, event: selected, setFilters, setUnit, select, named } = useTimelineAddress();
  const query = useInfiniteQuery(timelineQuery(filters, unit));
  const { error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = query;
  const data = useLastGood(query.data);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [density, setDensity] = useState(kept);
  const filtersButton = useRef<HTMLButtonElement>(null);
  const facetSheet = useRef<HTMLDivElement>(null);
  const list = useRef<EventListHandle>(null);
  const router = useRouter();

  // What was last read stays on the page when the next view fails to come: filters can be changed or tried again.
  const [lastRead, setLastRead] = useState(data);
  if (data && data !== lastRead) setLastRead(data);
  const shown = data ?? lastRead;
  const view = shown && viewOf(shown.pages);
  const rows = useMemo(() => shown?.pages.flatMap((page) => page.rows) ?? [], [shown]);
  const index = rows.findIndex((row) => row.id === selected);

  const step = (by: 1 | -1, isFocus: boolean) => {
    const next = index < 0 ? rows[0] : rows[index + by];
    if (!next && by > 0 && hasNextPage && !isFetchingNextPage) fetchNextPage();
    if (!next) return;
    select(next.id);
    list.current?.show(next.id, isFocus);
  };
  // By itself the list goes on until a page fails to come, or it has got long; then there is the button.
  const isHeld = isFetchingNextPage || error !== null || rows.length >= READ_BY_ITSELF;
  const readOn = useCallback(() => {
    if (!isHeld) fetchNextPage();
  }, [isHeld, fetchNextPage]);
  const closeSheet = () => {
    setSheetOpen(false);
    filtersButton.current?.focus();
  };
  const closeInspector = () => {
    const open = named();
    if (open === null) return;
    select(null);
    list.current?.show(open, true);
  };
  const clear = () => setFilters({ ...NO_FILTERS, sort: filters.sort });
  useTimelineKeys({
    onStep: (by) => step(by, !mediaHolds(PHONE_WIDTH)),
    onClose: isSheetOpen ? closeSheet : closeInspector,
    onOpen: () => {
      const row = rows[index];
      if (row) router.push(eventInArticle(row));
    },
    onPeriod: (by) => {
      const chart = view?.histogram;
      if (chart?.span) setFilters(movePeriod(filters, by, chart.unit, chart.span));
    },
    onZoom: (by) => {
      if (view) setUnit(nextUnit(view.histogram.unit, by));
    },
  });

  if (!view) {
    return error ? <TimelineFailed error={error} onRetry={refetch} /> : <TimelineLoading />;
  }
  if (view.total === 0 && view.matching === 0) return <TimelineEmpty />;
  const facets = markChoices(view.facets, filters);

  // A sheet over the page is a dialog, which an aside may not be.
  const FacetPart = isSheetOpen ? 'div' : 'aside';

  return (
    <div className="tl">
      <FacetPart
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
          <OnceStood isAwaited={isPhone && !isSheetOpen}>
            <FacetRail facets={facets} grades={view.grades} grade={filters.grade} onChange={setFilters} />
          </OnceStood>
        </div>
      </FacetPart>
      {isSheetOpen && <div className="scrim" onClick={closeSheet} aria-hidden="true" />}
      {isSheetOpen && <Modal sheet={facetSheet} onClose={closeSheet} />}
      <div className="min-w-0">
        <div className="tl__top">
          <TimelineHead
            view={{ ...view, facets }}
            filters={filters}
            onChange={setFilters}
            isSheetOpen={isSheetOpen}
            onOpenSheet={() => setSheetOpen(true)}
            filtersButton={filtersButton}
            density={density}
            onDensity={(next) => {
              setDensity(next);
              keepDensity(next);
            }}
          />
          <div className="tl__chartbar">
            <p className="tl__sentence" role="status" data-view-sentence="">
              {view.sentence}
            </p>
            <Zoom unit={view.histogram.unit} onUnit={setUnit} />
          </div>
          <Legend facets={facets} gaps={view.gaps} onChange={setFilters} />
          <TimelineHistogram
            histogram={view.histogram}
            gaps={view.gaps}
            filters={filters}
            onPeriod={setFilters}
          />
        </div>
        <div className={selected === null ? 'tl__body tl__body--whole' : 'tl__body'}>
          <div
            className={`tl__list ${density === 'compact' ? 'is-compact' : ''}`}
            aria-busy={query.isFetching && query.isPlaceholderData}
          >
            {error && (
              <Failure
                what="The filtered timeline did not load."
                error={error}
                kept="What you see does not answer to the filters yet."
                onRetry={refetch}
              />
            )}
            {rows.length === 0 ? (
              <NoMatch sentence={view.sentence} total={view.total} onClear={clear} />
            ) : (
              <EventList
                name={`${density} ${formatTimelineAddress({ filters, unit: null, event: null })}`}
                rows={rows}
                gaps={view.gaps ?? NO_GAPS}
                selected={selected}
                onSelect={select}
                onNearEnd={hasNextPage ? readOn : null}
                handle={list}
                isPhone={isPhone}
              />
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
            <SidePane label="Selected event" onClose={closeInspector}>
              <Inspector
                id={selected}
                place={index < 0 ? null : `Event ${index + 1} of ${view.matching}`}
                onStep={(by) => step(by, false)}
                onClose={closeInspector}
              />
            </SidePane>
          )}
        </div>
      </div>
    </div>
  );
}

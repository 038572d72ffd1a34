'use client';

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { FactVerbs } from '@/components/facts/fact-actions';
import type { Decisions } from '@/components/facts/use-decisions';
import { mediaHolds, PHONE_WIDTH } from '@/components/layout/use-media';
import { useSingleKeys } from '@/components/layout/use-single-keys';
import { useLastGood } from '@/components/timeline/use-last-good';
import { ShowMore } from '@/components/ui/show-more';
import { NO_FIGURE_FILTERS } from '@/core/figures/figure-filters';
import { type FigureDetail, isFirstPage } from '@/core/views/figures';
import { FigurePanels } from './figure-panels';
import { figureInArticle } from './figures-address';
import { FiguresFacets } from './figures-facets';
import { countWords, FiguresHead } from './figures-head';
import { figureQuery, figuresQuery } from './figures-query';
import { FiguresFailed, FiguresLoading, NoFigureMatches } from './figures-states';
import { FiguresTable } from './figures-table';
import { useFiguresAddress } from './use-figures-address';

// Most who open the page look at the whole first: what an open figure needs comes with the first one.
const FigureInspector = dynamic(() => import('./figure-inspector').then((module) => module.FigureInspector));
const FigureDecider = dynamic(() => import('./figure-decider').then((module) => module.FigureDecider));
const SidePane = dynamic(() => import('@/components/layout/side-pane').then((module) => module.SidePane));
const Modal = dynamic(() => import('@/components/layout/modal').then((module) => module.Modal), {
  ssr: false,
});
const FiguresEmpty = dynamic(() => import('./figures-empty').then((module) => module.FiguresEmpty));

/** Brings the line of a figure into sight, and with `isFocus` the focus to it. */
function showRow(id: number, isFocus: boolean) {
  const value = document.querySelector<HTMLElement>(`[data-figure="${id}"]`);
  if (isFocus) value?.focus({ preventScroll: true });
  value?.closest('tr')?.scrollIntoView({ block: 'nearest' });
}

const labelOf = ({ row }: FigureDetail): string =>
  `${row.metricLabel} of ${row.subject.words}, ${row.periodLabel}: ${row.text || row.change}`;

/** The figures of the desk: charts by subject and metric, the table, and the one that is open. All state is in the address. */
export function FiguresPage() {
  const { filters, isCompared, figure: selected, setFilters, compare, select, named } = useFiguresAddress();
  const query = useInfiniteQuery(figuresQuery({ filters, isCompared }));
  const { error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = query;
  const data = useLastGood(query.data);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const filtersButton = useRef<HTMLButtonElement>(null);
  const facetSheet = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const router = useRouter();
  const decisions = useRef<Decisions>(null);
  // From the first figure on: what was said of one may still be on its way when it is closed.
  const [wasOpened, setOpened] = useState(selected !== null);
  if (selected !== null && !wasOpened) setOpened(true);
  const detail = useQuery({ ...figureQuery(selected ?? 0, filters.into), enabled: selected !== null }).data;

  const view = data?.pages.find(isFirstPage);
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const ids = rows.flatMap(({ id, kind }) => (kind === 'implied' ? [] : id));
  const index = ids.indexOf(selected ?? -1);

  const pick = (id: number) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    select(id);
  };
  const step = (by: 1 | -1, isFocus: boolean) => {
    const next = index < 0 ? ids[0] : ids[index + by];
    if (next === undefined && by > 0 && hasNextPage && !isFetchingNextPage) fetchNextPage();
    if (next === undefined) return;
    select(next);
    showRow(next, isFocus);
  };
  const closeSheet = () => {
    setSheetOpen(false);
    filtersButton.current?.focus();
  };
  const closeInspector = () => {
    const open = named();
    if (open === null) return;
    select(null);
    const from = opener.current;
    opener.current = null;
    if (from?.isConnected && from.dataset.figure === undefined) from.focus();
    else showRow(open, true);
  };
  const clear = () => setFilters({ ...NO_FIGURE_FILTERS, into: filters.into, sort: filters.sort });
  const verbsOf = (one: FigureDetail): FactVerbs | null => {
    const { review } = one;
    if (!review) return null;
    const target = { label: labelOf(one), reviews: [review] };
    return {
      accept: () => decisions.current?.decide(target, 'confirm'),
      reject: () => decisions.current?.decide(target, 'reject'),
      edit: null,
      dispute: () => decisions.current?.decide(target, 'dispute'),
      undo: review.decision ? () => decisions.current?.undo(target) : null,
    };
  };
  const verb = (name: 'accept' | 'reject' | 'dispute' | 'undo') => () => {
    if (detail) verbsOf(detail)?.[name]?.();
  };
  useSingleKeys(
    'figures',
    {
      j: () => step(1, !mediaHolds(PHONE_WIDTH)),
      k: () => step(-1, !mediaHolds(PHONE_WIDTH)),
      o: () => {
        if (detail) router.push(figureInArticle(detail.row));
      },
      a: verb('accept'),
      r: verb('reject'),
      d: verb('dispute'),
      u: verb('undo'),
    },
    { Escape: isSheetOpen ? closeSheet : () => (named() === null ? false : closeInspector()) },
  );

  if (!view) {
    return error ? <FiguresFailed message={error.message} onRetry={refetch} /> : <FiguresLoading />;
  }
  if (view.total === 0 && view.matching === 0) return <FiguresEmpty />;

  // A sheet that covers the page is a dialog, which an aside must not be.
  const FacetSheet = isSheetOpen ? 'div' : 'aside';
  return (
    <div className="tl">
      <FacetSheet
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
          <FiguresFacets view={view} filters={filters} onChange={setFilters} />
        </div>
      </FacetSheet>
      {isSheetOpen && <div className="scrim" onClick={closeSheet} aria-hidden="true" />}
      {isSheetOpen && <Modal sheet={facetSheet} onClose={closeSheet} />}
      <div className="min-w-0">
        <div className="tl__top">
          <FiguresHead
            view={view}
            filters={filters}
            onChange={setFilters}
            isCompared={isCompared}
            onCompare={compare}
            isSheetOpen={isSheetOpen}
            onOpenSheet={() => setSheetOpen(true)}
            filtersButton={filtersButton}
          />
          <p className="vh" role="status" data-view-sentence="">
            {view.sentence}
          </p>
        </div>
        <div className={selected === null ? 'tl__body tl__body--whole' : 'tl__body'}>
          <div className="tl__list figs" aria-busy={query.isFetching && query.isPlaceholderData}>
            {error && (
              <p className="gap" role="alert">
                <span>{error.message} What you see does not answer to the filters yet.</span>
                <button type="button" className="btn btn--sm" onClick={() => refetch()}>
                  Try again
                </button>
              </p>
            )}
            {rows.length === 0 ? (
              <NoFigureMatches sentence={view.sentence} total={view.total} onClear={clear} />
            ) : (
              <>
                <section className="figcharts" aria-label="Charts">
                  <FigurePanels view={view} isCompared={isCompared} onPick={pick} />
                </section>
                <FiguresTable
                  rows={rows}
                  into={filters.into}
                  sort={filters.sort}
                  selected={selected}
                  onSort={(sort) => setFilters({ sort })}
                  onPick={pick}
                />
              </>
            )}
            {hasNextPage && (
              <ShowMore
                shown={ids.length}
                total={view.matching}
                isBusy={isFetchingNextPage}
                onMore={() => fetchNextPage()}
              />
            )}
          </div>
          {selected !== null && (
            <SidePane label="Selected figure" onClose={closeInspector}>
              <FigureInspector
                id={selected}
                into={filters.into}
                place={index < 0 ? null : `Figure ${index + 1} of ${view.matching}`}
                verbsOf={verbsOf}
                onStep={(by) => step(by, false)}
                onClose={closeInspector}
              />
            </SidePane>
          )}
        </div>
      </div>
      {wasOpened && <FigureDecider handle={decisions} />}
    </div>
  );
}

'use client';

import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearchParams } from 'next/navigation';
import { useRef, useState } from 'react';
import { sendJson, wordsOf } from '@/components/layout/send-json';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { ShowMore } from '@/components/ui/show-more';
import { Skeleton } from '@/components/ui/skeleton';
import type { ImportDetail, ImportItemPage, ImportItemView } from '@/core/views/imports';
import { importItemsQuery } from './import-items-query';
import { totalOf } from './item-table';
import { PreviewList } from './preview-list';
import { ProblemNote } from './problem-note';
import { ProposedReportView } from './proposed-report';
import { usePreviewKeys } from './use-preview-keys';

const isOpenToChoice = (item: ImportItemView) => item.outcome === 'ready' || item.outcome === 'dropped';

/**
 * Before anything is stored: the reports with a tick each, and the facts proposed for the chosen one. `first` is the
 * first page of all items, where the server has read that and not those of one outcome.
 */
export function PreviewDesk({ detail, first }: { detail: ImportDetail; first: ImportItemPage | null }) {
  const { id, counts } = detail;
  const query = useInfiniteQuery({
    ...importItemsQuery(id, null),
    ...(first ? { initialData: { pages: [first], pageParams: [0] } } : {}),
  });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const choices = items.filter(isOpenToChoice);
  const { chosen, choose } = useChosen(choices);
  const { drop, problem } = useDropping(id);
  const list = useRef<HTMLUListElement>(null);
  const view = useRef<HTMLDivElement>(null);

  const at = chosen ? choices.indexOf(chosen) : -1;
  const step = (by: 1 | -1) => {
    const next = choices[at + by];
    if (next) choose(next.id);
    else if (by === 1 && query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  };
  const toggle = (item: ImportItemView | null) => {
    if (item) void drop(item, item.outcome === 'ready');
  };
  usePreviewKeys(list, { onStep: step, onToggle: () => toggle(chosen) });

  const open = counts.ready + counts.dropped;
  return (
    <>
      {problem && <ProblemNote>{problem}</ProblemNote>}
      <div className="imp prev">
        <Section
          title="Reports"
          aside={
            <span className="keyrow wide-only">
              <kbd>J</kbd> <kbd>K</kbd> next, previous <kbd>X</kbd> leave out
            </span>
          }
        >
          <PreviewList
            ref={list}
            items={items}
            chosen={chosen}
            onChoose={(item) => {
              choose(item.id);
              // In one column the facts stand below the list.
              if (view.current && view.current.offsetTop > (list.current?.offsetTop ?? 0) + 80)
                view.current.scrollIntoView({ block: 'start' });
            }}
            onToggle={toggle}
          />
          {query.error && <ProblemNote>{query.error.message}</ProblemNote>}
          {query.hasNextPage && (
            <ShowMore
              shown={items.length}
              total={Math.max(totalOf(counts), items.length)}
              isBusy={query.isFetchingNextPage}
              onMore={() => query.fetchNextPage()}
            />
          )}
        </Section>
        <div ref={view} className="prev__view">
          {chosen ? (
            <ProposedReportView
              importId={id}
              item={chosen}
              place={`Report ${at + 1} of ${Math.max(open, choices.length)}${chosen.outcome === 'dropped' ? ', left out' : ''}`}
              footer={
                <>
                  <button type="button" className="btn" onClick={() => toggle(chosen)}>
                    {chosen.outcome === 'ready' ? 'Leave out' : 'Take in again'}
                  </button>
                  <span className="sp" />
                  <button type="button" className="btn" disabled={at <= 0} onClick={() => step(-1)}>
                    Previous
                  </button>
                  <button
                    type="button"
                    className="btn"
                    disabled={at === choices.length - 1 && !query.hasNextPage}
                    onClick={() => step(1)}
                  >
                    Next report
                  </button>
                </>
              }
            />
          ) : query.isPending ? (
            <Skeleton lines={8} label="Loading reports" />
          ) : (
            <EmptyState title="No report to look at">
              Nothing in these files can be stored. The list says why for each of them.
            </EmptyState>
          )}
        </div>
      </div>
    </>
  );
}

/** The report whose facts are shown stands in the address; without one it is the first. */
function useChosen(choices: ImportItemView[]) {
  const params = useSearchParams();
  const wanted = Number(params.get('report'));
  const chosen = choices.find((item) => item.id === wanted) ?? choices[0] ?? null;
  const choose = (id: number) => {
    const next = new URLSearchParams(params);
    next.set('report', String(id));
    // The browser's own call: nothing has to be asked of the desk for it.
    window.history.replaceState(null, '', `?${next}`);
  };
  return { chosen, choose };
}

/** Leave a report out, or take it in again: shown at once, taken back when the desk refuses. */
function useDropping(importId: number) {
  const client = useQueryClient();
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const { queryKey } = importItemsQuery(importId, null);
  const put = (changed: ImportItemView) =>
    client.setQueryData<InfiniteData<ImportItemPage, number>>(
      queryKey,
      (data) =>
        data && {
          ...data,
          pages: data.pages.map((page) => ({
            ...page,
            items: page.items.map((item) => (item.id === changed.id ? changed : item)),
          })),
        },
    );
  const drop = async (item: ImportItemView, dropped: boolean) => {
    setProblem(null);
    // An answer that is on its way would bring the tick back for a moment.
    await client.cancelQueries({ queryKey });
    put({ ...item, outcome: dropped ? 'dropped' : 'ready' });
    try {
      put(await sendJson<ImportItemView>(`/api/imports/${importId}/items/${item.id}`, { dropped }));
      // The numbers on the buttons are the desk's.
      router.refresh();
    } catch (error) {
      put(item);
      setProblem(wordsOf(error));
    }
  };
  return { drop, problem };
}

'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { Section } from '@/components/ui/section';
import { ShowMore } from '@/components/ui/show-more';
import { Skeleton } from '@/components/ui/skeleton';
import type { ImportItemPage, ItemOutcome, OutcomeCounts } from '@/core/views/imports';
import { Consequence, placeOf, sizeOf } from './consequence';
import { formatImportAddress } from './import-address';
import { importItemsQuery } from './import-items-query';
import { OUTCOME_LABELS, OutcomeTag } from './outcome-tag';
import { ProblemNote } from './problem-note';

const FILTERS = [
  'new',
  'version',
  'duplicate',
  'rejected',
  'ready',
  'dropped',
  'pending',
  'cancelled',
  'undone',
] as const;

export const totalOf = (counts: OutcomeCounts): number =>
  Object.values(counts).reduce((sum, n) => sum + n, 0);

/** Every report of an import and what came of it, all or those of one outcome. */
export function ItemTable({
  id,
  outcome,
  counts,
  first,
}: {
  id: number;
  outcome: ItemOutcome | null;
  counts: OutcomeCounts;
  /** The first page of these items, as the server has read it. */
  first: ImportItemPage;
}) {
  const query = useInfiniteQuery({
    ...importItemsQuery(id, outcome),
    initialData: { pages: [first], pageParams: [0] },
  });
  const { data, error, hasNextPage, isFetchNextPageError } = query;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const all = totalOf(counts);
  const total = outcome && outcome !== 'container' ? counts[outcome] : all;
  return (
    <Section title="Reports" aside={<Filter id={id} outcome={outcome} counts={counts} all={all} />}>
      {items.length > 0 && (
        <div className="scroll-x">
          <table className="tbl stack imports items">
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col" className="num">
                  Size
                </th>
                <th scope="col">Outcome</th>
                <th scope="col">What came of it</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.id}>
                  <td className="full imports__file">{placeOf(item)}</td>
                  <td className="num nowrap" data-l="Size">
                    {sizeOf(item)}
                  </td>
                  <td>
                    <OutcomeTag outcome={item.outcome} />
                  </td>
                  <td className="full">
                    <Consequence item={item} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {data && items.length === 0 && (
        <p className="cap">
          {outcome === null
            ? 'No report has been found in it yet.'
            : 'No report of this import came to that.'}
        </p>
      )}
      {!data && !error && <Skeleton lines={8} label="Loading reports" />}
      {error && (
        <ProblemNote
          action={
            <button
              type="button"
              className="btn btn--sm"
              onClick={() => (isFetchNextPageError ? query.fetchNextPage() : query.refetch())}
            >
              Try again
            </button>
          }
        >
          {error.message}
        </ProblemNote>
      )}
      {hasNextPage && !isFetchNextPageError && (
        <ShowMore
          shown={items.length}
          total={Math.max(total, items.length)}
          isBusy={query.isFetchingNextPage}
          onMore={() => query.fetchNextPage()}
        />
      )}
    </Section>
  );
}

function Filter({
  id,
  outcome,
  counts,
  all,
}: {
  id: number;
  outcome: ItemOutcome | null;
  counts: OutcomeCounts;
  all: number;
}) {
  // The chosen one stays, also when nothing is left that came to it: it says what the list is filtered by.
  const shown = FILTERS.filter((each) => counts[each] > 0 || each === outcome);
  if (shown.length < 2 && outcome === null) return null;
  const filters: { of: ItemOutcome | null; label: string; n: number }[] = [
    { of: null, label: 'All', n: all },
    ...shown.map((each) => ({ of: each, label: OUTCOME_LABELS[each], n: counts[each] })),
  ];
  return (
    <nav className="seg items__filter" aria-label="Outcome">
      {filters.map(({ of, label, n }) => (
        <Link
          key={label}
          href={formatImportAddress(id, of)}
          replace
          scroll={false}
          {...(of === outcome ? { 'aria-current': 'true' as const } : {})}
        >
          {label} {n.toLocaleString('en-GB')}
        </Link>
      ))}
    </nav>
  );
}

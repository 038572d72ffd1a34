'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { ExportMenu } from '@/components/brief/export-menu';
import { goTo } from '@/components/layout/go-to';
import { PeriodChips } from '@/components/layout/period-chips';
import { EmptyState } from '@/components/ui/empty-state';
import { Failure } from '@/components/ui/failure';
import { ShowMore } from '@/components/ui/show-more';
import { Skeleton } from '@/components/ui/skeleton';
import {
  ARTICLE_SORTS,
  type ArticleFilters,
  formatArticleFilters,
  parseArticleFiltersLeniently,
} from '@/core/filters/article-filters';
import type { PeriodFilters } from '@/core/filters/filters';
import type { ArticleListView } from '@/core/views/article-list';
import { formatArticleListAddress } from './article-list-address';
import { articleListQuery } from './article-list-query';
import { ArticleTable } from './article-table';

const SORT_LABELS = { imported: 'Last imported', published: 'Last published' } as const;

/** "21 articles", "3 of 21 articles" */
function countWords({ matching, total }: Pick<ArticleListView, 'matching' | 'total'>): string {
  if (total === 0) return '';
  const all = total === 1 ? '1 article' : `${total.toLocaleString('en-GB')} articles`;
  return matching === total ? all : `${matching.toLocaleString('en-GB')} of ${all}`;
}

function SortSwitch({ filters }: { filters: ArticleFilters }) {
  return (
    <nav className="seg" aria-label="Order">
      {ARTICLE_SORTS.map((sort) => (
        <Link
          key={sort}
          href={formatArticleListAddress({ ...filters, sort })}
          {...(sort === filters.sort ? { 'aria-current': 'true' as const } : {})}
        >
          {SORT_LABELS[sort]}
        </Link>
      ))}
    </nav>
  );
}

interface Changes {
  onChange: (change: Partial<PeriodFilters>) => void;
}

/** Which period is shown, how imprecise dates answer to it, and what cannot answer to any. */
function PeriodBar({
  filters,
  view,
  onChange,
}: { filters: ArticleFilters; view: ArticleListView } & Changes) {
  const { sentence, undated } = view;
  return (
    <div className="arts__period">
      <ul className="chips" aria-label="Active filters">
        <PeriodChips filters={filters} onChange={onChange} />
      </ul>
      <p className="cap">
        <span data-view-sentence="">{sentence}</span>
        {undated > 0 &&
          ` ${undated.toLocaleString('en-GB')} without a date of publication ${undated === 1 ? 'is' : 'are'} left out.`}
      </p>
    </div>
  );
}

function NoArticles() {
  return (
    <EmptyState
      title="No articles yet"
      action={
        <Link className="btn btn--primary" href="/import">
          Import articles
        </Link>
      }
    >
      An admin adds reports as files or pasted text. Each is kept as it came, cleaned, and read for events,
      figures, entities and themes.
    </EmptyState>
  );
}

/** A period that no date of publication answers to. */
function NoneInPeriod({ filters, onChange }: { filters: ArticleFilters } & Changes) {
  return (
    <EmptyState
      title="No article in this period"
      action={
        <button
          type="button"
          className="btn"
          onClick={() => onChange({ from: null, to: null, within: 'possible' })}
        >
          Show all dates
        </button>
      }
    >
      {filters.within === 'certain'
        ? 'No stored article must have been published in it. One whose date is less precise can still be.'
        : 'No stored article can have been published in it, as far as their dates say.'}
    </EmptyState>
  );
}

/** All articles of the desk, or those of a period, a page at a time. */
export function ArticleListPage() {
  const filters = parseArticleFiltersLeniently(new URLSearchParams(useSearchParams()));
  const query = useInfiniteQuery(articleListQuery(filters));
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage, refetch, isFetchNextPageError } =
    query;
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  // The last page knows best: reports may have come in since the first.
  const view = data?.pages.at(-1);
  const change = (period: Partial<PeriodFilters>) =>
    goTo('/articles', formatArticleFilters({ ...filters, ...period }));
  return (
    <div className="page">
      <div className="pagehead">
        <div>
          <h1 className="h1">Articles</h1>
          <p className="cap" role="status">
            {view ? countWords(view) : ''}
          </p>
        </div>
        <span className="sp" />
        {view?.total ? <ExportMenu what="articles" query={formatArticleFilters(filters)} /> : null}
        <Link className="btn" href="/sources">
          Sources
        </Link>
        {view?.total !== 0 && <SortSwitch filters={filters} />}
      </div>
      {view && view.total > 0 && (filters.from || filters.to) ? (
        <PeriodBar filters={filters} view={view} onChange={change} />
      ) : null}
      {view?.total === 0 && <NoArticles />}
      {view && view.total > 0 && view.matching === 0 && <NoneInPeriod filters={filters} onChange={change} />}
      {rows.length > 0 && (
        <div aria-busy={query.isFetching && query.isPlaceholderData}>
          <ArticleTable rows={rows} />
        </div>
      )}
      {!data && !error && <Skeleton lines={12} label="Loading articles" />}
      {error && (
        <Failure
          className="mt-4"
          what={isFetchNextPageError ? 'More articles did not load.' : 'The articles did not load.'}
          error={error}
          onRetry={() => (isFetchNextPageError ? fetchNextPage() : refetch())}
        />
      )}
      {view && hasNextPage && !isFetchNextPageError ? (
        <ShowMore
          shown={rows.length}
          total={view.matching}
          isBusy={isFetchingNextPage}
          onMore={() => fetchNextPage()}
        />
      ) : null}
    </div>
  );
}

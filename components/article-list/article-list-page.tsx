'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { ExportMenu } from '@/components/brief/export-menu';
import { EmptyState } from '@/components/ui/empty-state';
import { Failure } from '@/components/ui/failure';
import { ShowMore } from '@/components/ui/show-more';
import { Skeleton } from '@/components/ui/skeleton';
import { ARTICLE_SORTS, type ArticleSort } from '@/core/views/article-list';
import { formatArticleListAddress } from './article-list-address';
import { articleListQuery } from './article-list-query';
import { ArticleTable } from './article-table';

const SORT_LABELS = { imported: 'Last imported', published: 'Last published' } as const;

function SortSwitch({ sort }: { sort: ArticleSort }) {
  return (
    <nav className="seg" aria-label="Order">
      {ARTICLE_SORTS.map((each) => (
        <Link
          key={each}
          href={formatArticleListAddress(each)}
          {...(each === sort ? { 'aria-current': 'true' as const } : {})}
        >
          {SORT_LABELS[each]}
        </Link>
      ))}
    </nav>
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

/** All articles of the desk, a page at a time. */
export function ArticleListPage({ sort }: { sort: ArticleSort }) {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage, refetch, isFetchNextPageError } =
    useInfiniteQuery(articleListQuery(sort));
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  // The last page knows best: reports may have come in since the first.
  const total = data?.pages.at(-1)?.total;
  return (
    <div className="page">
      <div className="pagehead">
        <div>
          <h1 className="h1">Articles</h1>
          <p className="cap" role="status">
            {total ? (total === 1 ? '1 article' : `${total.toLocaleString('en-GB')} articles`) : ''}
          </p>
        </div>
        <span className="sp" />
        {total ? <ExportMenu what="articles" query={`sort=${sort}`} /> : null}
        <Link className="btn" href="/sources">
          Sources
        </Link>
        {total !== 0 && <SortSwitch sort={sort} />}
      </div>
      {total === 0 && <NoArticles />}
      {rows.length > 0 && <ArticleTable rows={rows} />}
      {!data && !error && <Skeleton lines={12} label="Loading articles" />}
      {error && (
        <Failure
          className="mt-4"
          what={isFetchNextPageError ? 'More articles did not load.' : 'The articles did not load.'}
          error={error}
          onRetry={() => (isFetchNextPageError ? fetchNextPage() : refetch())}
        />
      )}
      {total && hasNextPage && !isFetchNextPageError ? (
        <ShowMore
          shown={rows.length}
          total={total}
          isBusy={isFetchingNextPage}
          onMore={() => fetchNextPage()}
        />
      ) : null}
    </div>
  );
}

import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { ARTICLE_SORTS, type ArticleListView } from '@/core/views/article-list';
import { type ArticleListAddress, formatArticleListAddress } from './article-list-address';
import { ArticleTable } from './article-table';

const SORT_LABELS = { imported: 'Last imported', published: 'Last published' } as const;

/** All articles of the desk, a page at a time. */
export function ArticleListPage({ view, address }: { view: ArticleListView; address: ArticleListAddress }) {
  const { total, sort, rows, nextCursor } = view;
  if (total === 0) {
    return (
      <div className="page">
        <h1 className="h1 mb-6">Articles</h1>
        <EmptyState
          title="No articles yet"
          action={
            <Link className="btn btn--primary" href="/import">
              Import articles
            </Link>
          }
        >
          An admin adds reports as files or pasted text. Each is kept as it came, cleaned, and read for
          events, figures, entities and themes.
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="page">
      <div className="pagehead">
        <div>
          <h1 className="h1">Articles</h1>
          <p className="cap" role="status">
            {total === 1 ? '1 article' : `${total.toLocaleString('en-GB')} articles`}
          </p>
        </div>
        <span className="sp" />
        <nav className="seg" aria-label="Order">
          {ARTICLE_SORTS.map((each) => (
            <Link
              key={each}
              href={formatArticleListAddress({ sort: each, cursor: null })}
              {...(each === sort ? { 'aria-current': 'true' as const } : {})}
            >
              {SORT_LABELS[each]}
            </Link>
          ))}
        </nav>
      </div>
      <ArticleTable rows={rows} />
      {(nextCursor || address.cursor) && (
        <nav className="pager" aria-label="Pages of articles">
          {address.cursor && (
            <Link className="btn" href={formatArticleListAddress({ sort, cursor: null })}>
              First page
            </Link>
          )}
          {nextCursor && (
            <Link className="btn" href={formatArticleListAddress({ sort, cursor: nextCursor })}>
              Next page
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}

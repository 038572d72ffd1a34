import Link from 'next/link';
import type { ReactNode } from 'react';
import { EmptyState } from './empty-state';

/** A page of a desk that holds nothing for it yet: what to do first. */
export function EmptyDesk({
  page,
  title,
  children,
}: {
  /** The page's own heading. */
  page: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <div className="page">
      <h1 className="h2 mb-4">{page}</h1>
      <EmptyState
        title={title}
        action={
          <Link className="btn btn--primary" href="/import">
            Import articles
          </Link>
        }
      >
        {children}
      </EmptyState>
    </div>
  );
}

'use client';

import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';

/** A desk without figures: what to do first. */
export function FiguresEmpty() {
  return (
    <div className="page">
      <h1 className="h2 mb-4">Figures</h1>
      <EmptyState
        title="No figures yet"
        action={
          <Link className="btn btn--primary" href="/import">
            Import articles
          </Link>
        }
      >
        Import a report that states revenue, profit, output or a price, and each amount appears here with the
        words that prove it.
      </EmptyState>
    </div>
  );
}

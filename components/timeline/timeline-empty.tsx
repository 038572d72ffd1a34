'use client';

import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';

/** A desk without events: what to do first. */
export function TimelineEmpty() {
  return (
    <div className="page">
      <h1 className="h2 mb-4">Timeline</h1>
      <EmptyState
        title="Nothing on the timeline yet"
        action={
          <Link className="btn btn--primary" href="/import">
            Import articles
          </Link>
        }
      >
        <ol className="steps">
          <li>
            <b>Import a report.</b>
            <span>
              A file, an address, a feed or pasted text. A whole folder goes in from the command line:{' '}
              <code className="code">npm run lodestone import FOLDER</code>
            </span>
          </li>
          <li>
            <b>Read what was found.</b>
            <span>Its meetings, results and visits appear here, each with the words that prove it.</span>
          </li>
          <li>
            <b>Decide on it.</b>
            <span>
              All of it is proposed. <Link href="/review">Review</Link> accepts, corrects or rejects; no later
              reading undoes that.
            </span>
          </li>
          <li>
            <b>Grade where it comes from.</b>
            <span>
              Each of the <Link href="/sources">sources</Link> has a grade, which stands beside every claim of
              its own.
            </span>
          </li>
        </ol>
      </EmptyState>
    </div>
  );
}

'use client';

import Link from 'next/link';
import { EmptyDesk } from '@/components/ui/empty-desk';

/** A desk without events. */
export function TimelineEmpty() {
  return (
    <EmptyDesk page="Timeline" title="Nothing on the timeline yet">
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
    </EmptyDesk>
  );
}

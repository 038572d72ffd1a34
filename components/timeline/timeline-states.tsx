import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { Failure } from '@/components/ui/failure';
import { Skeleton } from '@/components/ui/skeleton';

export function TimelineLoading() {
  return (
    <div className="page">
      <Skeleton lines={12} label="Loading the timeline" />
    </div>
  );
}

/** The first page did not come; the filters are in the address and stay. */
export function TimelineFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <div className="page">
      <h1 className="h2 mb-4">Timeline</h1>
      <Failure
        what="The timeline did not load."
        error={error}
        kept="Your filters are kept in the address."
        onRetry={onRetry}
      />
    </div>
  );
}

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

/** Filters that nothing answers to. */
export function NoMatch({
  sentence,
  total,
  onClear,
}: {
  sentence: string;
  total: number;
  onClear: () => void;
}) {
  return (
    <div className="p-6">
      <EmptyState
        title="No event matches"
        action={
          <button type="button" className="btn" onClick={onClear}>
            Clear all filters
          </button>
        }
      >
        {sentence} {total === 1 ? '1 event is stored.' : `${total} events are stored.`}
      </EmptyState>
    </div>
  );
}

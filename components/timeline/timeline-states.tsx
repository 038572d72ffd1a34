import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';

export function TimelineLoading() {
  return (
    <div className="page">
      <Skeleton lines={12} label="Loading the timeline" />
    </div>
  );
}

/** The first page did not come; the filters are in the address and stay. */
export function TimelineFailed({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <div className="page" role="alert">
      <h1 className="h2 mb-4">Timeline</h1>
      <EmptyState
        title="The timeline could not be read"
        action={
          <button type="button" className="btn" onClick={onRetry}>
            Try again
          </button>
        }
      >
        {message} Your filters are kept.
      </EmptyState>
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
        <p>
          Import a report, and its meetings, results and visits appear here, each with the words that prove
          it.
        </p>
        <p className="mt-2">
          A whole folder goes in from the command line:{' '}
          <code className="code">npm run lodestone import FOLDER</code>
        </p>
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

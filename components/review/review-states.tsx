import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { Failure } from '@/components/ui/failure';
import { Skeleton } from '@/components/ui/skeleton';

export function QueueLoading() {
  return (
    <div className="page">
      <h1 className="h1">Review</h1>
      <Skeleton lines={8} label="Loading the queue" />
    </div>
  );
}

export function QueueFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <div className="page">
      <h1 className="h1">Review</h1>
      <Failure
        className="mt-4"
        what="The queue did not load."
        error={error}
        kept="What it is narrowed to is kept in the address."
        onRetry={onRetry}
      />
    </div>
  );
}

/** Nothing waits: on the whole desk, or under what the queue is narrowed to. */
export function QueueDone({
  decided,
  isNarrowed,
  onClear,
}: {
  decided: number;
  isNarrowed: boolean;
  onClear: () => void;
}) {
  const words = decided === 0 ? '' : ` ${decided.toLocaleString('en-GB')} decided so far.`;
  return (
    <EmptyState
      title={isNarrowed ? 'Nothing waits here' : 'Nothing waits for a decision'}
      action={
        isNarrowed ? (
          <button type="button" className="btn btn--primary" onClick={onClear}>
            Show the whole queue
          </button>
        ) : (
          <Link className="btn btn--primary" href="/">
            Go to the timeline
          </Link>
        )
      }
    >
      {isNarrowed
        ? `What the queue is narrowed to is decided.${words}`
        : `Imports and new readings of the archive bring new proposals.${words}`}
    </EmptyState>
  );
}

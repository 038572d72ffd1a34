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

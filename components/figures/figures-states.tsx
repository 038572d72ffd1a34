import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';

export function FiguresLoading() {
  return (
    <div className="page">
      <h1 className="h2 mb-4">Figures</h1>
      <Skeleton lines={12} label="Loading the figures" />
    </div>
  );
}

/** The first page did not come; the filters are in the address and stay. */
export function FiguresFailed({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <div className="page" role="alert">
      <h1 className="h2 mb-4">Figures</h1>
      <EmptyState
        title="The figures could not be read"
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

/** Filters that nothing answers to. */
export function NoFigureMatches({
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
        title="No figure matches"
        action={
          <button type="button" className="btn" onClick={onClear}>
            Clear all filters
          </button>
        }
      >
        {sentence} {total === 1 ? '1 figure is stored.' : `${total} figures are stored.`}
      </EmptyState>
    </div>
  );
}

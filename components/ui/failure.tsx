import { TriangleAlert } from 'lucide-react';
import { RequestError } from '@/components/layout/fetch-json';
import { CopyDetails } from './copy-details';

/** A read that failed: what did not load, why, that nothing is lost, and what can be done. */
export function Failure({
  what,
  error,
  kept,
  onRetry,
  className = '',
}: {
  /** A sentence: "The timeline did not load." */
  what: string;
  error: unknown;
  /** What stays as it was: "Your filters are kept in the address." */
  kept?: string;
  onRetry: () => void;
  className?: string;
}) {
  const why = error instanceof Error ? error.message : '';
  const remedy = error instanceof RequestError ? error.remedy : null;
  return (
    <div className={`note note--bad failure ${className}`} role="alert">
      <TriangleAlert className="ic" aria-hidden="true" />
      <div>
        <b className="font-semibold">{what}</b> {[why, remedy, kept].filter(Boolean).join(' ')}
        <div className="failure__acts">
          <button type="button" className="btn btn--sm" onClick={() => onRetry()}>
            Try again
          </button>
          <CopyDetails what={what} error={error} />
        </div>
      </div>
    </div>
  );
}

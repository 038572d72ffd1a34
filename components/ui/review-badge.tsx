import { TriangleAlert, X } from 'lucide-react';
import type { ReviewStatus } from '@/core/model/review';
import { BrokenRing } from './broken-ring';

/** Marks the exception: confirmed facts carry no badge, only words for those who cannot see that there is none. */
export function ReviewBadge({
  status,
  confidence,
}: {
  status: ReviewStatus;
  /** Null for what has none of its own: an entity, a theme. */
  confidence: number | null;
}) {
  if (status === 'confirmed') return <span className="vh">Confirmed</span>;
  if (status === 'proposed') {
    return (
      <span className="tag tag--warn">
        <BrokenRing className="ic ic-s" />
        Proposed{confidence === null ? '' : ` ${confidence.toFixed(2)}`}
      </span>
    );
  }
  const Icon = status === 'disputed' ? TriangleAlert : X;
  return (
    <span className="tag tag--bad">
      <Icon className="ic ic-s" aria-hidden="true" />
      {status === 'disputed' ? 'Disputed' : 'Rejected'}
    </span>
  );
}

import { Check, Copy, X } from 'lucide-react';
import type { ImportOutcome } from '@/core/views/imports';

const icon = { className: 'ic ic-s', size: 12, strokeWidth: 2, 'aria-hidden': true } as const;

/** New, already here or rejected, in colour, sign and word. */
export function OutcomeTag({ outcome }: { outcome: ImportOutcome['outcome'] }) {
  if (outcome === 'new') {
    return (
      <span className="tag tag--ok">
        <Check {...icon} />
        New
      </span>
    );
  }
  if (outcome === 'duplicate') {
    return (
      <span className="tag tag--info">
        <Copy {...icon} />
        Already here
      </span>
    );
  }
  return (
    <span className="tag tag--bad">
      <X {...icon} />
      Rejected
    </span>
  );
}

import { Ban, Check, Clock3, Copy, Eye, type LucideIcon, RefreshCw, Undo2, X } from 'lucide-react';
import type { ItemOutcome } from '@/core/views/imports';

/** An outcome as a heading or tag has it; `container` is never shown. */
export const OUTCOME_LABELS: Record<ItemOutcome, string> = {
  pending: 'To go',
  ready: 'Ready',
  dropped: 'Left out',
  cancelled: 'Cancelled',
  new: 'New',
  version: 'New version',
  duplicate: 'Already here',
  rejected: 'Rejected',
  container: 'Opened',
  undone: 'Taken back',
};

const SIGNS: Record<ItemOutcome, { tone: string; Icon: LucideIcon }> = {
  pending: { tone: '', Icon: Clock3 },
  ready: { tone: 'tag--ok', Icon: Eye },
  dropped: { tone: '', Icon: Ban },
  cancelled: { tone: '', Icon: Ban },
  new: { tone: 'tag--ok', Icon: Check },
  version: { tone: 'tag--ok', Icon: RefreshCw },
  duplicate: { tone: 'tag--info', Icon: Copy },
  rejected: { tone: 'tag--bad', Icon: X },
  container: { tone: '', Icon: Check },
  undone: { tone: '', Icon: Undo2 },
};

/** What became of a report, in colour, sign and word. */
export function OutcomeTag({ outcome }: { outcome: ItemOutcome }) {
  const { tone, Icon } = SIGNS[outcome];
  return (
    <span className={`tag ${tone}`}>
      <Icon className="ic ic-s" size={12} strokeWidth={2} aria-hidden />
      {OUTCOME_LABELS[outcome]}
    </span>
  );
}

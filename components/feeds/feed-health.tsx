import { Check, OctagonX, Pause, TriangleAlert } from 'lucide-react';
import { BrokenRing } from '@/components/ui/broken-ring';
import { FEED_STATE_LABELS, type FeedState } from '@/core/views/feeds';

const MARKS = {
  new: { Icon: BrokenRing, tone: '' },
  healthy: { Icon: Check, tone: 'tag--ok' },
  failing: { Icon: TriangleAlert, tone: 'tag--warn' },
  broken: { Icon: OctagonX, tone: 'tag--bad' },
  paused: { Icon: Pause, tone: '' },
} as const;

/** The health of a feed in colour, sign and word. */
export function FeedHealth({ state }: { state: FeedState }) {
  const { Icon, tone } = MARKS[state];
  return (
    <span className={`tag ${tone}`}>
      <Icon className="ic ic-s" size={12} strokeWidth={2} aria-hidden />
      {FEED_STATE_LABELS[state]}
    </span>
  );
}

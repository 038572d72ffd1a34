import { Check, CircleDashed, OctagonX, Pause, TriangleAlert } from 'lucide-react';
import { FEED_STATE_LABELS, type FeedState } from '@/core/views/feeds';

const MARKS = {
  new: { Icon: CircleDashed, tone: '' },
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

import type { ReactNode } from 'react';
import { EVENT_FAMILY_LABELS, type EventFamily } from '@/core/model/event';

const SHAPES: Record<EventFamily, ReactNode> = {
  meeting: <circle cx="6" cy="6" r="5" />,
  study: <rect x="1.4" y="1.4" width="9.2" height="9.2" rx=".8" />,
  reform: <path d="M6 .8 11.6 10.8H.4z" />,
  finance: <path d="M6 .2 11.8 6 6 11.8.2 6z" />,
  people: <path d="M4.2.8h3.6v3.4h3.4v3.6H7.8v3.4H4.2V7.8H.8V4.2h3.4z" />,
  project: <path d="M3 .9h6l3 5.1-3 5.1H3L0 6z" />,
  risk: <path d="M6 11.2.4 1.2h11.2z" />,
};

/** The solid sign of an event family: shape and colour together. `label` null when a word stands beside it. */
export function Glyph({
  family,
  label = EVENT_FAMILY_LABELS[family],
}: {
  family: EventFamily;
  label?: string | null;
}) {
  if (label === null) {
    return (
      <svg className={`gl t-${family}`} viewBox="0 0 12 12" aria-hidden="true">
        {SHAPES[family]}
      </svg>
    );
  }
  return (
    <svg className={`gl t-${family}`} viewBox="0 0 12 12" role="img" aria-label={label}>
      {SHAPES[family]}
    </svg>
  );
}

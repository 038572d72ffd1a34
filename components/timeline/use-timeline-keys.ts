'use client';

import { useSingleKeys } from '@/components/layout/use-single-keys';

export interface TimelineKeys {
  onStep: (by: 1 | -1) => void;
  onOpen: () => void;
  onPeriod: (by: 1 | -1) => void;
  /** To finer units of the chart (1), or to coarser ones. */
  onZoom: (by: 1 | -1) => void;
  onClose: () => void;
}

/** J and K walk the events, O opens the article, [ and ] move the period by a unit of the chart, + and − change the unit, Escape closes; never while typing. */
export function useTimelineKeys({ onStep, onOpen, onPeriod, onZoom, onClose }: TimelineKeys) {
  useSingleKeys(
    'timeline',
    {
      j: () => onStep(1),
      k: () => onStep(-1),
      o: onOpen,
      '[': () => onPeriod(-1),
      ']': () => onPeriod(1),
      '+': () => onZoom(1),
      '-': () => onZoom(-1),
    },
    { Escape: onClose },
  );
}

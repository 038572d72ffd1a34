'use client';

import type { RefObject } from 'react';
import { useSingleKeys } from '@/components/layout/use-single-keys';

export interface PreviewKeys {
  onStep: (by: 1 | -1) => void;
  onToggle: () => void;
}

/**
 * J and K walk the reports and X leaves one out, wherever the focus is, but never while typing; inside the list the
 * arrow keys and the space bar do the same.
 */
export function usePreviewKeys(list: RefObject<HTMLElement | null>, { onStep, onToggle }: PreviewKeys) {
  const inList = (act: () => void) => (event: KeyboardEvent) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (!target || !list.current?.contains(target)) return false;
    // A checkbox knows the space bar by itself.
    if (event.key === ' ' && target.matches('input')) return false;
    act();
    return true;
  };
  useSingleKeys(
    'preview',
    { j: () => onStep(1), k: () => onStep(-1), x: onToggle },
    { ArrowDown: inList(() => onStep(1)), ArrowUp: inList(() => onStep(-1)), ' ': inList(onToggle) },
  );
}

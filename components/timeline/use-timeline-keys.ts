'use client';

import { useEffect, useRef } from 'react';

export interface TimelineKeys {
  onStep: (by: 1 | -1) => void;
  onOpen: () => void;
  onMonth: (by: 1 | -1) => void;
  onClose: () => void;
}

/** J and K walk the events, O opens the article, [ and ] move the period by a month, Escape closes; never while typing. */
export function useTimelineKeys(keys: TimelineKeys) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const isTyping = target?.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      const act: Record<string, () => void> = {
        j: () => latest.current.onStep(1),
        k: () => latest.current.onStep(-1),
        o: () => latest.current.onOpen(),
        '[': () => latest.current.onMonth(-1),
        ']': () => latest.current.onMonth(1),
        Escape: () => latest.current.onClose(),
      };
      const chosen = act[event.key] ?? act[event.key.toLowerCase()];
      if (!chosen) return;
      event.preventDefault();
      chosen();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

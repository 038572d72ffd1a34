'use client';

import { type RefObject, useEffect, useRef } from 'react';

export interface PreviewKeys {
  onStep: (by: 1 | -1) => void;
  onToggle: () => void;
}

/**
 * J and K walk the reports and X leaves one out, wherever the focus is, but never while typing; inside the list the
 * arrow keys and the space bar do the same.
 */
export function usePreviewKeys(list: RefObject<HTMLElement | null>, keys: PreviewKeys) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const isTyping = target?.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      const isInList = target !== null && list.current?.contains(target);
      const { onStep, onToggle } = latest.current;
      const act: Record<string, () => void> = {
        j: () => onStep(1),
        k: () => onStep(-1),
        x: onToggle,
        ...(isInList ? { ArrowDown: () => onStep(1), ArrowUp: () => onStep(-1) } : {}),
        // A checkbox knows the space bar by itself.
        ...(isInList && !target.matches('input') ? { ' ': onToggle } : {}),
      };
      const chosen = act[event.key] ?? act[event.key.toLowerCase()];
      if (!chosen) return;
      event.preventDefault();
      chosen();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [list]);
}

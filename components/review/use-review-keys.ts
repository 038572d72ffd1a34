'use client';

import { useEffect, useRef } from 'react';

/** What a key does, by its name in lower case. A key that is not there is the browser's. */
export type ReviewKeys = Partial<Record<string, () => void>>;

const FIELDS = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

/** Single keys for deciding; never while typing, with a modifier, in a dialog, or when a button wants the key itself. */
export function useReviewKeys(keys: ReviewKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target?.matches(FIELDS) || document.querySelector('dialog[open]')) return;
      const act = latest.current[event.key] ?? latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

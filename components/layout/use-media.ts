'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** The widths at which the layout changes, as `app/styles/responsive.css` has them. */
export const PHONE_WIDTH = '(max-width: 720px)';

/** Whether a media query holds now; false on the server. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}

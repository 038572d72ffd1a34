'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** Up to which width a page is a phone’s, as `app/styles/shell-phone.css` and the others for phones have it. */
export const PHONE_WIDTH = '(max-width: 720px)';

/** Whether a media query holds at this moment; for what answers to a key or a click. */
export const mediaHolds = (query: string): boolean => window.matchMedia(query).matches;

/** Whether a media query holds; false on the server. Who uses it is drawn twice at the start where it holds: keep it small. */
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
    () => mediaHolds(query),
    () => false,
  );
}

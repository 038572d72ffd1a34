'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** Up to which width a page is a phone’s, as `app/styles/shell-phone.css` and the others for phones have it. */
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

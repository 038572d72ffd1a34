'use client';

import { useEffect } from 'react';
import { whenIdle } from './when-idle';

/**
 * Fetches the font of what is read (`app/styles/fonts.css`) on pages that open without such text: who opens an event there, or
 * goes on to an article, finds it set at once.
 */
export function LateFonts() {
  useEffect(
    () =>
      whenIdle(() => {
        // Where it does not come, the system's font stays.
        document.fonts.load('400 1rem "Desk Read"').catch(() => {});
      }),
    [],
  );
  return null;
}

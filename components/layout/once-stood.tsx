'use client';

import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { whenIdle } from './when-idle';

/** Whether a page of this browser has stood, and what is out of sight may be drawn as well. */
let hasStood = false;

/**
 * Where `isAwaited`, draws its children only when the page has stood and the browser has nothing better to do: for what is
 * out of sight where it is asked for. Pages that come after the first one have them at once.
 */
export function OnceStood({ isAwaited, children }: { isAwaited: boolean; children: ReactNode }) {
  const [is, set] = useState(hasStood);
  useEffect(() => {
    if (is) return;
    return whenIdle(() => {
      hasStood = true;
      startTransition(() => set(true));
    });
  }, [is]);
  return is || !isAwaited ? children : null;
}

/**
 * A number of things to draw: `least` until the page has stood, then `by` more each time the browser is idle, up to `most`;
 * all at once would hold up a phone for a moment that one notices. On pages that come after the first one `most` at once.
 */
export function useGrowing(least: number, most: number, by: number): number {
  const [isLater] = useState(hasStood);
  const [drawn, draw] = useState(least);
  const isWhole = isLater || drawn >= most;
  useEffect(() => {
    if (isWhole) return;
    return whenIdle(() => {
      hasStood = true;
      startTransition(() => draw(drawn + by));
    });
  }, [isWhole, drawn, by]);
  return isWhole ? most : drawn;
}

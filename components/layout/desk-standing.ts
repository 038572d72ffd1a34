'use client';

import { useSyncExternalStore } from 'react';

/** How this tab and the desk stand to each other. */
export interface DeskStanding {
  /** False from the first request that got no answer to the next that does. */
  isAnswering: boolean;
  /** When the desk last answered, in milliseconds since 1970; null before the first time. */
  lastAnswerAt: number | null;
  /** The desk has refused a request for want of a session. */
  isSignedOut: boolean;
}

const FIRST: DeskStanding = { isAnswering: true, lastAnswerAt: null, isSignedOut: false };
let standing = FIRST;
const listeners = new Set<() => void>();

function become(next: DeskStanding): void {
  const hasChanged = next.isAnswering !== standing.isAnswering || next.isSignedOut !== standing.isSignedOut;
  // Each answer moves the time: only who asks looks at it.
  standing = next;
  if (hasChanged) for (const listener of listeners) listener();
}

/**
 * Every request to the desk ends here with its HTTP status, or 0 where no answer came. The browser's own word on being
 * online is not asked: a desk on this machine answers without any network.
 */
export function noteAnswer(status: number): void {
  if (status === 0) become({ ...standing, isAnswering: false });
  else {
    become({
      isAnswering: true,
      lastAnswerAt: Date.now(),
      isSignedOut: standing.isSignedOut || status === 401,
    });
  }
}

/** Who has seen that the session is over may stay on the page; the next refusal says it again. */
export function forgetSignedOut(): void {
  become({ ...standing, isSignedOut: false });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useDeskStanding(): DeskStanding {
  return useSyncExternalStore(
    subscribe,
    () => standing,
    () => FIRST,
  );
}

/** Milliseconds after which nobody waits for the browser to have nothing to do. */
const IDLE_MS = 2_000;

/** Calls back as soon as the browser has nothing better to do, or after two seconds. Returns how to take that back. */
export function whenIdle(act: () => void): () => void {
  // Safari has no word for idle yet.
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(act, IDLE_MS / 10);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(act, { timeout: IDLE_MS });
  return () => window.cancelIdleCallback(handle);
}

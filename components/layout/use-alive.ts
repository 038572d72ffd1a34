import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether the page has been taken up by the browser. Before, a press on what the server drew is lost, and a form would
 * go off as plain markup: what sends a form waits for this.
 */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

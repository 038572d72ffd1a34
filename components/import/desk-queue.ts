import { createImportQueue, type ImportQueue } from './import-queue';
import { httpTransport } from './import-transport';

const listeners = new Set<() => void>();

/**
 * The queue of this browser tab. It outlives the import page: whoever looks at the timeline while files are sent finds
 * them on their way when coming back.
 */
export const deskQueue: ImportQueue = createImportQueue(httpTransport, () => {
  for (const listener of listeners) listener();
});

/** Be told when an import has all its files. Returns what ends it. */
export function onBatchSent(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const warn = (event: BeforeUnloadEvent) => event.preventDefault();

// Closing or reloading the tab breaks off what is being sent; moving about in the desk does not.
deskQueue.subscribe(() => {
  if (deskQueue.getSnapshot().isSending) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
});

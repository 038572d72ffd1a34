import type { ImportOutcome } from '@/core/views/imports';
import { type ImportTransport, TransportError } from './import-transport';

/** The largest file that the desk takes, said before it is sent. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** Where one file of the queue stands. */
export type QueueState =
  | { kind: 'waiting' }
  | { kind: 'sending'; sent: number }
  | { kind: 'done'; outcome: ImportOutcome }
  | { kind: 'failed'; message: string; canRetry: boolean };

export interface QueueItem {
  key: number;
  name: string;
  size: number;
  state: QueueState;
}

export interface QueueSnapshot {
  items: QueueItem[];
  isRunning: boolean;
}

/** Files on their way into the desk, one by one; the page subscribes to it. */
export interface ImportQueue {
  subscribe(listener: () => void): () => void;
  getSnapshot(): QueueSnapshot;
  /** Append files; they go off at once, behind those that wait already. */
  add(files: File[], channel: 'form' | 'paste'): void;
  /** Send everything that failed for want of a connection once more. */
  retryFailed(): void;
}

const tooLarge: ImportOutcome = {
  outcome: 'rejected',
  reason: 'The file is larger than 20 MB.',
  remedy: 'Split it, or save the report’s text alone.',
};

/** Make a queue. `onFinished` is called after each batch that has reached the desk, to show it among past imports. */
export function createImportQueue(transport: ImportTransport, onFinished: () => void): ImportQueue {
  let snapshot: QueueSnapshot = { items: [], isRunning: false };
  const files = new Map<number, { file: File; channel: 'form' | 'paste' }>();
  const listeners = new Set<() => void>();

  const publish = (next: Partial<QueueSnapshot>) => {
    snapshot = { ...snapshot, ...next };
    for (const listener of listeners) listener();
  };
  const setState = (key: number, state: QueueState) => {
    publish({ items: snapshot.items.map((item) => (item.key === key ? { ...item, state } : item)) });
  };
  const nextWaiting = () => snapshot.items.find((item) => item.state.kind === 'waiting');

  async function sendOne(batchId: number, key: number): Promise<void> {
    const { file } = files.get(key)!;
    setState(key, { kind: 'sending', sent: 0 });
    const outcome = await transport.send(batchId, file, (sent) => setState(key, { kind: 'sending', sent }));
    files.delete(key);
    setState(key, { kind: 'done', outcome });
  }

  const toFailure = (error: unknown): QueueState => ({
    kind: 'failed',
    message: error instanceof Error ? error.message : String(error),
    canRetry: !(error instanceof TransportError) || error.canRetry,
  });

  async function sendBatch(first: QueueItem): Promise<void> {
    let batchId: number;
    try {
      batchId = await transport.begin(files.get(first.key)!.channel);
    } catch (error) {
      // Without a batch none of the waiting files can go; each says so and can be tried again.
      const failure = toFailure(error);
      publish({
        items: snapshot.items.map((item) =>
          item.state.kind === 'waiting' ? { ...item, state: failure } : item,
        ),
      });
      return;
    }
    for (let item = nextWaiting(); item; item = nextWaiting()) {
      try {
        await sendOne(batchId, item.key);
      } catch (error) {
        setState(item.key, toFailure(error));
      }
    }
    // A batch that could not be closed has all its files all the same.
    await transport.finish(batchId).catch(() => undefined);
    onFinished();
  }

  async function run(): Promise<void> {
    if (snapshot.isRunning) return;
    publish({ isRunning: true });
    for (let item = nextWaiting(); item; item = nextWaiting()) await sendBatch(item);
    publish({ isRunning: false });
  }

  let lastKey = 0;
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    add(added, channel) {
      const items = added.map((file): QueueItem => {
        lastKey += 1;
        const fits = file.size <= LARGEST_FILE;
        if (fits) files.set(lastKey, { file, channel });
        const state: QueueState = fits ? { kind: 'waiting' } : { kind: 'done', outcome: tooLarge };
        return { key: lastKey, name: file.name, size: file.size, state };
      });
      publish({ items: [...snapshot.items, ...items] });
      void run();
    },
    retryFailed() {
      publish({
        items: snapshot.items.map((item) =>
          item.state.kind === 'failed' && item.state.canRetry
            ? { ...item, state: { kind: 'waiting' } }
            : item,
        ),
      });
      void run();
    },
  };
}

/** Counts for the line above the list. */
export interface QueueTally {
  files: number;
  finished: number;
  new: number;
  duplicate: number;
  rejected: number;
  failed: number;
  facts: number;
  /** Share of bytes that have been dealt with, 0 to 1. */
  progress: number;
}

/** Count what became of the files so far. */
export function tallyOf(items: QueueItem[]): QueueTally {
  const tally = { files: items.length, finished: 0, new: 0, duplicate: 0, rejected: 0, failed: 0, facts: 0 };
  let total = 0;
  let dealtWith = 0;
  for (const { size, state } of items) {
    // A small fixed weight per file keeps the bar moving through many tiny ones.
    const weight = size + 2048;
    total += weight;
    if (state.kind === 'sending') dealtWith += Math.min(state.sent, size);
    if (state.kind !== 'done' && state.kind !== 'failed') continue;
    dealtWith += weight;
    tally.finished += 1;
    if (state.kind === 'failed') tally.failed += 1;
    else {
      tally[state.outcome.outcome] += 1;
      if (state.outcome.outcome === 'new') tally.facts += state.outcome.facts;
    }
  }
  return { ...tally, progress: total === 0 ? 0 : dealtWith / total };
}

/** The tally in words: "7 files: 4 new, 1 already here, 2 rejected". */
export function formatTally(tally: QueueTally): string {
  const parts = [
    tally.new > 0 && `${tally.new} new`,
    tally.duplicate > 0 && `${tally.duplicate} already here`,
    tally.rejected > 0 && `${tally.rejected} rejected`,
    tally.failed > 0 && `${tally.failed} not sent`,
    tally.finished < tally.files && `${tally.files - tally.finished} to go`,
  ].filter(Boolean);
  return `${tally.files} ${tally.files === 1 ? 'file' : 'files'}: ${parts.join(', ')}`;
}

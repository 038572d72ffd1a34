import type { ChosenFile } from './chosen-files';
import { type ImportKind, type ImportTransport, TransportError } from './import-transport';
import { EMPTY_QUEUE, type QueueRow, type QueueSnapshot, type SendState, SHOWN_ROWS } from './queue-snapshot';

/** Files on their way into the desk; the page subscribes to it. */
export interface ImportQueue {
  subscribe(listener: () => void): () => void;
  getSnapshot(): QueueSnapshot;
  /** Append files; they go off at once, behind those that wait already. Files over `largest` bytes are not sent. */
  add(files: ChosenFile[], kind: ImportKind, largest: number): void;
  /** Send everything that failed for want of a connection once more, as an import of its own. */
  retryFailed(): void;
  /** Take failed files off the list. */
  forgetFailed(): void;
  /** Stop sending and cancel the import that is being sent. */
  stop(): void;
}

/** Uploads side by side: enough to fill the line with small files, few enough to leave the desk room to answer. */
const LANES = 3;

/** Files taken in at a time: a browser looks each up on the disk when it is asked for its size. */
const PORTION = 200;

/** The page is told at most this often, in milliseconds. */
const TELL_EVERY = 100;

interface Entry extends QueueRow {
  /** Given back once it is sent, to let go of the file. */
  chosen: ChosenFile | null;
  kind: ImportKind;
  canRetry: boolean;
}

const ROW_ORDER: SendState[] = ['sending', 'failed', 'waiting', 'sent'];

const isSame = (a: ImportKind, b: ImportKind) => a.channel === b.channel && a.preview === b.preview;

const tooLarge = (largest: number) =>
  `The file is larger than ${Math.floor(largest / 1024 / 1024).toLocaleString('en-GB')} MB. Split it into several files.`;

/** Make a queue. `onBatch` is called whenever an import has all its files, or was given up. */
export function createImportQueue(transport: ImportTransport, onBatch: () => void): ImportQueue {
  let entries: Entry[] = [];
  /** Added, but not taken in yet. */
  let coming: { chosen: ChosenFile; kind: ImportKind; largest: number }[] = [];
  let snapshot = EMPTY_QUEUE;
  let isSending = false;
  let current: number | null = null;
  let begun: number[] = [];
  let problem: string | null = null;
  let abort = new AbortController();
  let fillLanes = () => {};
  let lastKey = 0;
  const listeners = new Set<() => void>();

  const takeSnapshot = (): QueueSnapshot => {
    const counts = { waiting: coming.length, sending: 0, sent: 0, failed: 0 };
    let [bytes, bytesSent, retryable] = [0, 0, 0];
    for (const { state, size, sent, canRetry } of entries) {
      counts[state] += 1;
      if (state === 'failed') retryable += canRetry ? 1 : 0;
      else {
        bytes += size;
        bytesSent += state === 'sent' ? size : Math.min(sent, size);
      }
    }
    const rows: QueueRow[] = [];
    for (const wanted of ROW_ORDER) {
      for (let i = 0; i < entries.length && rows.length < SHOWN_ROWS; i++) {
        const entry = entries[i]!;
        if (entry.state !== wanted) continue;
        const { key, name, size, sent, state, problem: why } = entry;
        rows.push({ key, name, size, sent, state, problem: why });
      }
    }
    return { rows, counts, bytes, bytesSent, isSending, retryable, current, begun, problem };
  };

  let timer: ReturnType<typeof setTimeout> | null = null;
  let toldAt = Number.NEGATIVE_INFINITY;
  const tell = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    toldAt = performance.now();
    snapshot = takeSnapshot();
    for (const listener of listeners) listener();
  };
  /** Tell the page soon: ten thousand small files would otherwise draw it ten thousand times. */
  const changed = () => {
    if (timer !== null) return;
    const rest = toldAt + TELL_EVERY - performance.now();
    if (rest <= 0) tell();
    else timer = setTimeout(tell, rest);
  };

  const fail = (entry: Entry, error: unknown) => {
    entry.state = 'failed';
    entry.sent = 0;
    entry.problem = error instanceof Error ? error.message : String(error);
    entry.canRetry = !(error instanceof TransportError) || error.canRetry;
    if (!entry.canRetry) entry.chosen = null;
  };

  // Entries before this place do not wait: looking for the next one stays cheap in a long list.
  let firstOpen = 0;
  const takeWaiting = (kind: ImportKind): Entry | null => {
    while (firstOpen < entries.length && entries[firstOpen]!.state !== 'waiting') firstOpen += 1;
    for (let i = firstOpen; i < entries.length; i++) {
      const entry = entries[i]!;
      if (entry.state === 'waiting' && isSame(entry.kind, kind)) return entry;
    }
    return null;
  };

  const takePortion = () => {
    for (const { chosen, kind, largest } of coming.splice(0, PORTION)) {
      lastKey += 1;
      const { size } = chosen.file;
      const row = { key: lastKey, name: chosen.name, size, sent: 0, kind };
      entries.push(
        size > largest
          ? { ...row, state: 'failed', problem: tooLarge(largest), canRetry: false, chosen: null }
          : { ...row, state: 'waiting', problem: null, canRetry: true, chosen },
      );
    }
  };
  const takeIn = () => {
    takePortion();
    fillLanes();
    if (entries.some((entry) => entry.state === 'waiting')) void run();
    changed();
    // The page answers in between.
    if (coming.length > 0) setTimeout(takeIn, 0);
  };

  async function sendOne(importId: number, entry: Entry, signal: AbortSignal): Promise<void> {
    try {
      await transport.send(
        importId,
        entry.chosen!,
        (sent) => {
          entry.sent = sent;
          changed();
        },
        signal,
      );
      entry.state = 'sent';
      entry.chosen = null;
    } catch (error) {
      if (!signal.aborted) fail(entry, error);
    }
    changed();
  }

  /** Send all that waits, and what is added meanwhile, in a few lanes. Resolves when nothing is on its way any more. */
  function sendAll(importId: number, kind: ImportKind, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      let active = 0;
      fillLanes = () => {
        while (active < LANES && !signal.aborted) {
          const entry = takeWaiting(kind);
          if (!entry) break;
          entry.state = 'sending';
          active += 1;
          void sendOne(importId, entry, signal).then(() => {
            active -= 1;
            fillLanes();
          });
        }
        const isMoreComing = !signal.aborted && coming.some((each) => isSame(each.kind, kind));
        if (active === 0 && !isMoreComing) resolve();
      };
      fillLanes();
    });
  }

  async function sendBatch(kind: ImportKind): Promise<void> {
    abort = new AbortController();
    const { signal } = abort;
    let importId: number;
    try {
      importId = await transport.begin(kind);
    } catch (error) {
      // Without an import none of the waiting files can go; each says so and can be tried again.
      while (coming.length > 0) takePortion();
      for (const entry of entries) if (entry.state === 'waiting') fail(entry, error);
      return;
    }
    current = importId;
    tell();
    const before = new Set(entries.filter((entry) => entry.state === 'sent'));
    await sendAll(importId, kind, signal);
    fillLanes = () => {};
    const hasSent = entries.some((entry) => entry.state === 'sent' && !before.has(entry));
    try {
      // An import to which nothing came is no import.
      await (signal.aborted || !hasSent ? transport.cancel(importId) : transport.finish(importId));
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    if (hasSent) begun = [importId, ...begun];
    current = null;
    // What the desk makes of them is told by the import from now on.
    entries = entries.filter((entry) => entry.state === 'waiting' || entry.state === 'failed');
    firstOpen = 0;
    onBatch();
  }

  async function run(): Promise<void> {
    if (isSending) return;
    isSending = true;
    problem = null;
    tell();
    for (;;) {
      const next = entries.find((entry) => entry.state === 'waiting');
      if (!next) break;
      await sendBatch(next.kind);
    }
    isSending = false;
    tell();
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    add(files, kind, largest) {
      const isTakingIn = coming.length > 0;
      for (const chosen of files) coming.push({ chosen, kind, largest });
      if (!isTakingIn) takeIn();
    },
    retryFailed() {
      for (const entry of entries) {
        if (entry.state !== 'failed' || !entry.canRetry) continue;
        entry.state = 'waiting';
        entry.problem = null;
      }
      firstOpen = 0;
      fillLanes();
      void run();
      tell();
    },
    forgetFailed() {
      entries = entries.filter((entry) => entry.state !== 'failed');
      firstOpen = 0;
      tell();
    },
    stop() {
      entries = entries.filter((entry) => entry.state !== 'waiting');
      coming = [];
      firstOpen = 0;
      abort.abort(new DOMException('Stopped by the person', 'AbortError'));
      tell();
    },
  };
}

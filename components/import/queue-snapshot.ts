/** Files that the page lists; ten thousand rows would make it slow. */
export const SHOWN_ROWS = 200;

export type SendState = 'waiting' | 'sending' | 'sent' | 'failed';

/** One file of the queue, as the page shows it. */
export interface QueueRow {
  key: number;
  name: string;
  /** Bytes of the file, and how many have gone out. */
  size: number;
  sent: number;
  state: SendState;
  /** Why it was not sent, with what to do. */
  problem: string | null;
}

export interface QueueSnapshot {
  /** At most SHOWN_ROWS files: on their way first, then failed, waiting, sent. */
  rows: QueueRow[];
  counts: Record<SendState, number>;
  /** Bytes of all files of the present sending, and those that have gone out. */
  bytes: number;
  bytesSent: number;
  isSending: boolean;
  /** Failed files that may be sent again. */
  retryable: number;
  /** The import that files are sent to now. */
  current: number | null;
  /** Imports of this visit that have all their files, newest first. */
  begun: number[];
  /** Why an import could not be cancelled or ended. */
  problem: string | null;
}

export const EMPTY_QUEUE: QueueSnapshot = {
  rows: [],
  counts: { waiting: 0, sending: 0, sent: 0, failed: 0 },
  bytes: 0,
  bytesSent: 0,
  isSending: false,
  retryable: 0,
  current: null,
  begun: [],
  problem: null,
};

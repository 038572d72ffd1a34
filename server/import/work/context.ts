import type { ItemOutcome } from '@/core/views/imports';
import type { Desk } from '@/server/context';
import type { ImportLimits } from '@/server/env';
import type { Analyst } from '../analysis/analyst';
import type { FetchedFile } from '../fetched-file';

/** What a worker is at: a received file that it opens, or one report. */
export type WorkTarget = { fileId: number } | { itemId: number };

/** What a worker tells of while it works. */
export type WorkEvent =
  | ({ kind: 'began' } & WorkTarget)
  | { kind: 'opened-item'; itemId: number }
  | {
      kind: 'item';
      batchId: number;
      itemId: number;
      filename: string;
      locator: string | null;
      outcome: ItemOutcome;
      facts: number;
      title: string | null;
      reason: string | null;
      remedy: string | null;
    }
  | { kind: 'opened'; fileId: number }
  | { kind: 'batch'; batchId: number };

/** All that working on imports needs: handed in, so that a test or the command line can work as the server does. */
export interface WorkContext {
  desk: Desk;
  /** Name of this worker's claims: `pid@host:word`. */
  owner: string;
  limits: ImportLimits;
  /** Reads what is opened. */
  analyst: Analyst;
  signal: AbortSignal;
  now(): Date;
  /** Get what stands behind an address. */
  fetchFile(url: string): Promise<FetchedFile>;
  tell(event: WorkEvent): void;
}

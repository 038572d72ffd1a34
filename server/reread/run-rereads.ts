import { listOpenRereads, releaseReread } from '@/db/queries/reread-record';
import type { Desk } from '@/server/context';
import { readSettings } from '@/server/env';
import { isAlive } from '@/server/import/run-imports';
import type { RereadEvent } from './context';
import { workRereads } from './work-rereads';

/** Take over the runs that dead processes had claimed, so that a restart goes on at once. */
export function recoverRereads(desk: Desk, owner: string): void {
  for (const { id, leaseOwner } of listOpenRereads(desk.db)) {
    if (leaseOwner !== null && !isAlive(leaseOwner, owner)) releaseReread(desk.db, id, leaseOwner);
  }
}

export interface RunRereadsOptions {
  owner: string;
  signal: AbortSignal;
  tell?: (event: RereadEvent) => void;
  /** Milliseconds after which other work has its turn; without it to the end. */
  turn?: number;
}

/** Do what is to be read again on this desk; true when something is left to do. */
export function runRereads(
  desk: Desk,
  { owner, signal, tell = () => {}, turn }: RunRereadsOptions,
): Promise<boolean> {
  const { limits } = readSettings();
  return workRereads({ desk, owner, limits, signal, now: () => new Date(), tell }, turn);
}

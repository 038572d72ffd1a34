import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { listClaims, listUnfinished, releaseBatch } from '@/db/queries/import-batch';
import type { Desk } from '@/server/context';
import { readSettings, type Settings } from '@/server/env';
import { fetchFile } from '@/server/fetch/fetch-address';
import { AnalysisThread } from './analysis/analysis-thread';
import { analystHere } from './analysis/analyst';
import type { AnalysisData } from './analysis/messages';
import { sweepStaging } from './staging';
import type { WorkContext, WorkEvent } from './work/context';
import { workImports } from './work/work-imports';

/** A name for the claims of one worker: process, machine, and a word that no earlier process with that number had. */
export const makeOwner = (): string => `${process.pid}@${hostname()}:${randomBytes(6).toString('hex')}`;

/** False when the process that has put this name on a claim is known to be gone. `self` is this process's own name. */
export function isAlive(owner: string, self: string): boolean {
  const match = /^(\d+)@(.+):[0-9a-f]+$/.exec(owner);
  if (!match?.[1] || match[2] !== hostname()) return true; // On another machine: its claim runs out by itself.
  // The same number and another word: a process that had our number before us.
  if (Number(match[1]) === process.pid) return owner === self;
  try {
    process.kill(Number(match[1]), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Take over what dead processes had claimed, so that a restart goes on at once, and sweep what nobody needs. */
export function recoverImports(
  desk: Desk,
  owner: string,
  now = new Date(),
  settings: Settings = readSettings(),
): void {
  for (const claim of listClaims(desk.db, now)) {
    if (!isAlive(claim.owner, owner)) releaseBatch(desk.db, claim.id, claim.owner);
  }
  sweepStaging(desk, new Set(listUnfinished(desk.db)), now, settings.limits.keepRejected);
}

export interface RunOptions {
  owner?: string;
  signal?: AbortSignal;
  tell?: (event: WorkEvent) => void;
  /** Starts a thread that reads beside the one that stores; without it one thread does both. */
  makeThread?: (data: AnalysisData) => Worker;
  /** A test hands in its own. */
  fetchFile?: WorkContext['fetchFile'];
}

/** Do all imports that are to be done on this desk; resolves when nothing is left to do, or `signal` is aborted. */
export async function runImports(desk: Desk, options: RunOptions = {}): Promise<void> {
  const { limits } = readSettings();
  const { textLength } = limits.read;
  const { makeThread } = options;
  const here = analystHere(desk, textLength);
  const thread =
    makeThread &&
    new AnalysisThread({
      here,
      makeThread: () => makeThread({ path: desk.path, longest: textLength }),
      longest: limits.reportTime,
    });
  try {
    await workImports({
      desk,
      owner: options.owner ?? makeOwner(),
      limits,
      analyst: thread ?? here,
      signal: options.signal ?? new AbortController().signal,
      now: () => new Date(),
      fetchFile: options.fetchFile ?? ((url) => fetchFile(url)),
      tell: options.tell ?? (() => {}),
    });
  } finally {
    thread?.stop();
  }
}

import { Worker } from 'node:worker_threads';
import type { Actor } from '@/core/model/user';
import type { Desk } from '@/server/context';
import { readLog } from '@/server/operations/log';
import type { ReadBody } from '../kept-answers';
import { keyOf, type ViewCall } from '../views';
import type { FromReader, ToReader } from './messages';

/** Two, however many processors there are: one can be at a long read while the other gives the short ones. */
export const THREADS = 2;
/** Milliseconds from which on a read is a long one. All threads but one may be at those. */
const LONG = 100;
/** How many reads are remembered by how long they took. */
const MOST_REMEMBERED = 2_000;
/** Milliseconds before a thread that ended by itself is started again. */
const PAUSE = 1_000;

interface Read {
  id: number;
  key: string;
  call: ViewCall;
  actor: Actor;
  done: (read: ReadBody | null) => void;
}

/**
 * Threads that read views on connections of their own, so that requests are answered meanwhile. What reads briefly never waits
 * for more than one that reads long.
 */
export class ReadingThreads {
  private readonly threads = new Map<Worker, Read | null>();
  private readonly waiting: Read[] = [];
  /** Milliseconds that a view took the last time; the longest unread comes first. */
  private readonly took = new Map<string, number>();
  private readonly restarts = new Set<NodeJS.Timeout>();
  /** Threads that have not read ahead yet, in the order in which they will. */
  private readonly cold: Worker[] = [];
  private warming: Worker | null = null;
  private next = 1;
  private isStopping = false;

  constructor(private readonly makeThread: () => Worker) {
    for (let i = 0; i < THREADS; i++) this.start();
  }

  /** How many threads run. */
  get size(): number {
    return this.threads.size;
  }

  /** How many reads wait for one. */
  get queueLength(): number {
    return this.waiting.length;
  }

  private start(): void {
    const thread = this.makeThread();
    thread.unref();
    this.threads.set(thread, null);
    this.cold.push(thread);
    thread.on('message', (message: FromReader) => {
      if (message === 'warm') return this.warmNext(thread);
      const { id, body, took } = message;
      const read = this.threads.get(thread);
      if (read?.id !== id) return;
      this.threads.set(thread, null);
      this.remember(read.key, took);
      read.done(body && { body: Buffer.from(body.buffer), took });
      this.handOut();
    });
    thread.on('error', (err) => readLog().error({ err }, 'A reading thread failed'));
    thread.on('exit', () => {
      this.threads.get(thread)?.done(null);
      this.threads.delete(thread);
      if (this.isStopping) return;
      if (this.cold.includes(thread)) this.cold.splice(this.cold.indexOf(thread), 1);
      this.warmNext(thread);
      // Nobody is left to read: whoever waits reads for themselves.
      if (this.threads.size === 0) for (const { done } of this.waiting.splice(0)) done(null);
      const restart = setTimeout(() => {
        this.restarts.delete(restart);
        this.start();
      }, PAUSE);
      this.restarts.add(restart.unref());
    });
    this.warmNext(null);
    this.handOut();
  }

  /**
   * Have the next thread read ahead when `ended` has done so: one after the other, for all at once would take every processor of
   * a small machine in the seconds in which its readers come back. What is asked meanwhile goes to the first, which is first here.
   */
  private warmNext(ended: Worker | null): void {
    if (this.warming !== ended) return;
    this.warming = this.cold.shift() ?? null;
    this.warming?.postMessage('warm-up' satisfies ToReader);
  }

  private remember(key: string, milliseconds: number): void {
    this.took.delete(key);
    this.took.set(key, milliseconds);
    for (const [oldest] of this.took) {
      if (this.took.size <= MOST_REMEMBERED) break;
      this.took.delete(oldest);
    }
  }

  private isLong({ key }: Read): boolean {
    return (this.took.get(key) ?? 0) >= LONG;
  }

  /** Give what waits to threads that are free, in the order of asking. */
  private handOut(): void {
    const [...reads] = this.threads.values();
    let long = reads.filter((read) => read && this.isLong(read)).length;
    for (const [thread, read] of this.threads) {
      if (read) continue;
      const mayBeLong = long < Math.max(1, this.threads.size - 1);
      const at = this.waiting.findIndex((each) => mayBeLong || !this.isLong(each));
      const [taken] = at < 0 ? [] : this.waiting.splice(at, 1);
      if (!taken) return;
      if (this.isLong(taken)) long++;
      const { id, call, actor } = taken;
      this.threads.set(thread, taken);
      thread.postMessage({ id, call, actor } satisfies ToReader);
    }
  }

  /** A view, or null where it could not be read so: reading it here tells why, or helps. */
  read(call: ViewCall, actor: Actor): Promise<ReadBody | null> {
    if (this.isStopping || this.threads.size === 0) return Promise.resolve(null);
    return new Promise((done) => {
      this.waiting.push({ id: this.next++, key: keyOf(call), call, actor, done });
      this.handOut();
    });
  }

  /** Let each thread finish what it is at and close its connection. What waits is given back unread. */
  async stop(): Promise<void> {
    this.isStopping = true;
    for (const restart of this.restarts) clearTimeout(restart);
    for (const { done } of this.waiting.splice(0)) done(null);
    await Promise.all(
      [...this.threads.keys()].map(
        (thread) =>
          new Promise<void>((done) => {
            thread.once('exit', () => done());
            thread.postMessage('stop' satisfies ToReader);
          }),
      ),
    );
  }
}

interface Reading {
  desk: Desk;
  threads: ReadingThreads;
}

/** Kept on `globalThis`: Next evaluates modules more than once in one process. */
const holder = globalThis as typeof globalThis & { lodestoneReading?: Reading };

/** The threads that read a desk, while it is served; null where each reads for themselves. */
export function threadsOf(desk: Desk): ReadingThreads | null {
  const { lodestoneReading: reading } = holder;
  return reading?.desk === desk ? reading.threads : null;
}

/** Start the reading threads of the desk that this process serves. */
export function startReading(desk: Desk): ReadingThreads {
  const threads = new ReadingThreads(() => new Worker(new URL('./read.worker.ts', import.meta.url)));
  holder.lodestoneReading = { desk, threads };
  return threads;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actor } from '@/core/model/user';
import { openDatabase } from '@/db/connection';
import { rowInsert } from '@/db/rows';
import { entities } from '@/db/schema/tables';
import type { Desk } from '@/server/context';
import { readLog } from '@/server/operations/log';
import { startThreadByTsx } from '@/server/operations/thread-by-tsx';
import { askFor, readViewText } from '../views';
import { ReadingThreads, THREADS } from './reading-threads';

const READER: Actor = { kind: 'user', id: '', name: '', email: '', role: 'reader' };
const ANALYST: Actor = { ...READER, role: 'analyst' };
/** Milliseconds for a thread to load its modules on a busy machine. */
const PATIENCE = 60_000;

const insertEntity = rowInsert(entities);
let folder: string;
let desk: Desk;
let threads: ReadingThreads;
const started: Worker[] = [];

/** As on a server, but for the loader of TypeScript, which a build has no need of. */
function makeThread(): Worker {
  const thread = startThreadByTsx(new URL('./read.worker.ts', import.meta.url), {
    env: { ...process.env, LODESTONE_DATA: folder },
  });
  started.push(thread);
  return thread;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-reading-'));
  const path = join(folder, 'lodestone.db');
  desk = { db: openDatabase(path), path, staging: folder };
  threads = new ReadingThreads(makeThread);
});
afterAll(async () => {
  await threads.stop();
  desk.db.$client.close();
  rmSync(folder, { recursive: true, force: true });
});

const addEntity = (name: string, reviewStatus: 'proposed' | 'rejected' = 'proposed') =>
  insertEntity(desk.db, { key: name, type: 'organization', name, reviewStatus });
const entity = (id: number) => askFor('entity', id);

describe('reading threads', () => {
  it(
    'read what the desk reads, for the rights of who asks, as soon as it is written',
    async () => {
      for (const name of ['first works', 'second works', 'third works']) {
        const id = addEntity(name);
        for (const actor of [READER, ANALYST]) {
          const read = await threads.read(entity(id), actor);
          expect(read?.body.toString()).toBe(readViewText(desk, actor, entity(id)));
        }
      }
    },
    PATIENCE,
  );

  it('answer each of many who ask at once', async () => {
    const ids = Array.from({ length: 20 }, (_, n) => addEntity(`works ${n}`));
    const reads = await Promise.all(ids.map((id) => threads.read(entity(id), READER)));
    expect(reads.map((read) => (JSON.parse(String(read?.body)) as { id: number }).id)).toEqual(ids);
  });

  it('give back what cannot be read, so that whoever asked is told why', async () => {
    const id = addEntity('deleted works', 'rejected');
    expect(await threads.read(entity(id), READER)).toBeNull();
    expect(await threads.read(entity(id), ANALYST)).not.toBeNull();
    expect(() => readViewText(desk, READER, entity(id))).toThrow();
  });

  it(
    'give back what they were asked when they end by themselves, and begin anew',
    async () => {
      vi.spyOn(readLog(), 'error').mockImplementation(() => {});
      const before = started.length;
      const asked = threads.read(askFor('themes'), READER);
      await Promise.all(started.slice(-THREADS).map((thread) => thread.terminate()));
      // Answered just before the end, or given back.
      expect([null, readViewText(desk, READER, askFor('themes'))]).toContain(
        (await asked)?.body.toString() ?? null,
      );
      await vi.waitFor(() => expect(started.length).toBe(before + THREADS), {
        timeout: PATIENCE,
        interval: 20,
      });
      expect(await threads.read(askFor('themes'), READER)).not.toBeNull();
    },
    PATIENCE,
  );
});

/** Threads that only note what they are handed, and answer when they are told to. */
class Pool {
  /** Which were told to read ahead, by number; what tells that one has, and that it has ended. */
  readonly warmed: number[] = [];
  readonly says: { warm: () => void; exit: () => void }[] = [];
  readonly handed: { thread: number; name: string; answer: (took: number) => void }[] = [];
  readonly threads: ReadingThreads;

  constructor() {
    let n = 0;
    this.threads = new ReadingThreads(() => {
      const thread = n++;
      const listeners = new Map<string, (message?: unknown) => void>();
      const listen = (message: unknown) => listeners.get('message')?.(message);
      this.says.push({ warm: () => listen('warm'), exit: () => listeners.get('exit')?.() });
      return {
        unref: () => {},
        on: (event: string, listener: (message?: unknown) => void) => listeners.set(event, listener),
        postMessage: (asked: 'warm-up' | { id: number; call: { name: string } }) => {
          if (asked === 'warm-up') return this.warmed.push(thread);
          const { id, call } = asked;
          const answer = (took: number) => listen({ id, body: new TextEncoder().encode('1'), took });
          this.handed.push({ thread, name: call.name, answer });
        },
      } as unknown as Worker;
    });
  }

  names = () => this.handed.map(({ name }) => name);
  answer = (name: string, took: number) => this.handed.findLast((each) => each.name === name)?.answer(took);
}

describe('reading ahead', () => {
  it('is done by one thread after the other, the one that is asked first before the others', () => {
    const { warmed, says } = new Pool();
    expect(warmed).toEqual([0]);
    says[1]?.warm();
    expect(warmed).toEqual([0]);
    says[0]?.warm();
    expect(warmed).toEqual([0, 1]);
    says[0]?.warm();
    expect(warmed).toEqual([0, 1]);
  });

  it('goes on with the next when a thread ends over it', () => {
    const { warmed, says } = new Pool();
    says[0]?.exit();
    expect(warmed).toEqual([0, 1]);
  });
});

describe('what waits for reading threads', () => {
  it('is never held up by more than one long read', async () => {
    const pool = new Pool();
    const ask = (call: Parameters<ReadingThreads['read']>[0]) => pool.threads.read(call, READER);
    // Both are long, as is known from then on.
    const known = [
      ask(askFor('meetings', 'all', { from: null, to: null }, 'all')),
      ask(askFor('figures', {} as never, false)),
    ];
    pool.answer('meetings', 500);
    pool.answer('figures', 500);
    await Promise.all(known);
    pool.handed.length = 0;
    void ask(askFor('meetings', 'all', { from: null, to: null }, 'all'));
    void ask(askFor('figures', {} as never, false));
    void ask(askFor('themes'));
    expect(pool.names()).toEqual(['meetings', 'themes']);
    expect(pool.threads.queueLength).toBe(1);
    pool.answer('themes', 1);
    expect(pool.names()).toEqual(['meetings', 'themes']);
    void ask(askFor('event', 1));
    expect(pool.names()).toEqual(['meetings', 'themes', 'event']);
    pool.answer('meetings', 500);
    expect(pool.names()).toEqual(['meetings', 'themes', 'event', 'figures']);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Desk } from '@/server/context';
import { readLog } from '@/server/operations/log';
import { extractAgain } from '@/server/reread/extract-again';
import { readReread, readRereadItems } from '@/server/reread/read-rereads';
import { workAgain } from '@/server/reread/testing';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { readImport } from '../read-imports';
import { runImports } from '../run-imports';
import { OWNER, reportOf, stageImport } from '../testing';
import { giveUp, startImportWorker } from './start-worker';
import { isWorkerAlive, setWorker } from './wake';

let desk: Desk;
beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => closeTestDesk(desk));

const files = [0, 1].map((n) => ({ filename: `${n}.txt`, content: reportOf(n) }));
const first = (table: string) =>
  desk.db.$client.prepare(`SELECT min(id) FROM ${table}`).pluck().get() as number;

describe('a report at which the worker did not come back', () => {
  it('is rejected while its file was being opened, and the rest goes on', async () => {
    const id = stageImport(desk, files);
    giveUp(desk, { fileId: first('import_files') }, 'It took too long.');
    await runImports(desk);
    const { items, counts } = readImport(desk, OWNER, id);
    expect(counts).toMatchObject({ new: 1, rejected: 1 });
    expect(items.find(({ outcome }) => outcome === 'rejected')).toMatchObject({
      filename: '0.txt',
      reason: 'It took too long.',
    });
  });

  it('is rejected while it was being read, but not when it was done in time', async () => {
    const id = stageImport(desk, files);
    const ending = new AbortController();
    await runImports(desk, {
      signal: ending.signal,
      tell: (event) => event.kind === 'opened' && ending.abort(),
    });
    const itemId = first('import_items');
    giveUp(desk, { itemId }, 'It took too long.');
    await runImports(desk);
    expect(readImport(desk, OWNER, id).counts).toMatchObject({ new: 1, rejected: 1 });
    giveUp(desk, { itemId: itemId + 1 }, 'It took too long.');
    expect(readImport(desk, OWNER, id).counts).toMatchObject({ new: 1, rejected: 1 });
  });

  it('is left as it was when it was being read again, and the run goes on behind it', async () => {
    stageImport(desk, files);
    await runImports(desk);
    const { id } = extractAgain(desk, OWNER, { scope: 'all' });
    giveUp(desk, { rereadId: id, articleId: 1 }, 'It took too long.');
    giveUp(desk, { rereadId: id, articleId: 1 }, 'It took too long.');
    expect(readReread(desk, OWNER, id)).toMatchObject({ articles: 1, failed: 1 });
    await workAgain(desk);
    expect(readReread(desk, OWNER, id)).toMatchObject({ state: 'done', articles: 2, failed: 1 });
    expect(readRereadItems(desk, OWNER, id, 0).items).toMatchObject([
      { articleId: 1, outcome: 'failed', reason: 'It took too long. It stays as it was.' },
    ]);
  });
});

describe('a worker that has ended by itself', () => {
  it('is not started again when the desk is told to end meanwhile', async () => {
    const holder = globalThis as typeof globalThis & { lodestoneDesk?: Desk };
    holder.lodestoneDesk = desk;
    const failed = vi.spyOn(readLog(), 'error').mockImplementation(() => {});
    // Here a thread has no loader for TypeScript: it ends as soon as it has begun.
    const worker = startImportWorker();
    try {
      await vi.waitFor(() => expect(isWorkerAlive()).toBe(false), { timeout: 20_000, interval: 5 });
      await worker.stop();
      expect(failed).toHaveBeenCalledOnce();
    } finally {
      setWorker(undefined);
      holder.lodestoneDesk = undefined;
      failed.mockRestore();
    }
  }, 30_000);
});

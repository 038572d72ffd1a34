import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkDatabase } from '@/db/backup';
import { openDatabase } from '@/db/connection';
import { backUpDesk } from '@/server/backup/back-up-desk';
import { restoreDesk } from '@/server/backup/restore-desk';
import type { Desk } from '@/server/context';
import { runImports } from '@/server/import/run-imports';
import { importAll, OWNER, reportOf, stageImport } from '@/server/import/testing';
import { decide } from '@/server/review/decide';
import { route } from '@/server/route';
import { toStorageError } from '@/server/storage-error';
import { faultsOf } from './crash-import';

// Each test writes a desk to the disk, which takes its time where much else runs.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let desk: Desk;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-faults-'));
  const path = join(folder, 'data', 'lodestone.db');
  desk = { db: openDatabase(path), path, staging: join(folder, 'data', 'staging') };
  await importAll(
    desk,
    [8, 9, 10].map((n) => ({ filename: `${n}.txt`, content: reportOf(n) })),
  );
});
afterEach(() => {
  if (desk.db.$client.open) desk.db.$client.close();
  rmSync(folder, { recursive: true });
});

const number = (sql: string) => desk.db.$client.prepare(sql).pluck().get() as number;
const undecided = () =>
  desk.db.$client
    .prepare("SELECT id FROM events WHERE review_status = 'proposed' ORDER BY id")
    .pluck()
    .all() as number[];
const confirm = (id: number) => decide(desk, OWNER, { kind: 'event', id, verdict: 'confirm', seen: null });

/** What a person gets who decides now. */
async function answerTo(
  id: number,
): Promise<{ status: number; error?: { kind: string; message: string; remedy: string } }> {
  const response = await route(() => confirm(id))(
    new Request('http://127.0.0.1/api/decisions', { method: 'POST' }),
    {},
  );
  return { status: response.status, ...((await response.json()) as object) };
}

/** No room for another page, as on a full disk: SQLite itself refuses. */
function fillDisk(): () => void {
  const { $client } = desk.db;
  // Free pages in the file would still take something.
  $client.exec('VACUUM');
  $client.pragma('wal_checkpoint(TRUNCATE)');
  $client.pragma(`max_page_count = ${$client.pragma('page_count', { simple: true })}`);
  return () => void $client.pragma('max_page_count = 1000000');
}

describe('a full disk', () => {
  it('stops an import where it is: nothing is refused, and it goes on when there is room', async () => {
    const makeRoom = fillDisk();
    makeRoom();
    stageImport(
      desk,
      [11, 12, 13].map((n) => ({
        filename: `${n}.txt`,
        content: reportOf(n, { extra: 'Iron ore. '.repeat(900) }),
      })),
    );
    fillDisk();
    await expect(runImports(desk)).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    expect(number("SELECT count(*) FROM import_items WHERE outcome = 'rejected'")).toBe(0);
    expect(faultsOf(desk.path)).toEqual([]);
    makeRoom();
    await runImports(desk);
    expect(number('SELECT count(*) FROM articles')).toBe(6);
    expect(number("SELECT count(*) FROM import_items WHERE outcome = 'new'")).toBe(6);
    expect(faultsOf(desk.path)).toEqual([]);
  });

  it('is told to whoever decides, and what was decided before stands', async () => {
    const [first = 0, second = 0] = undecided();
    confirm(first);
    const { $client } = desk.db;
    const makeRoom = fillDisk();
    // Long words make the row need a page of its own.
    const response = await route(() =>
      $client.transaction(() => {
        confirm(second);
        $client.prepare('UPDATE events SET title = ? WHERE id = ?').run('x'.repeat(100_000), second);
      })(),
    )(new Request('http://127.0.0.1/api/decisions', { method: 'POST' }), {});
    expect(response.status).toBe(507);
    expect(await response.json()).toMatchObject({
      error: {
        kind: 'disk-full',
        message: expect.stringMatching(/disk is full/),
        remedy: expect.stringMatching(/Make room/),
      },
    });
    expect(undecided()).toContain(second);
    expect(undecided()).not.toContain(first);
    makeRoom();
    expect((await answerTo(second)).status).toBe(200);
    expect(faultsOf(desk.path)).toEqual([]);
  });
});

describe('a database that may only be read', () => {
  it('is read on, and a decision is answered with what to do', async () => {
    const [id = 0] = undecided();
    desk.db.$client.pragma('query_only = ON');
    expect(await answerTo(id)).toMatchObject({
      status: 503,
      error: { kind: 'unavailable', message: expect.stringMatching(/may only be read/) },
    });
    expect(number('SELECT count(*) FROM articles')).toBe(3);
    desk.db.$client.pragma('query_only = OFF');
    expect((await answerTo(id)).status).toBe(200);
  });
});

describe('a database that another program holds', () => {
  it('makes the one who decides wait, then try again; nothing is half done', async () => {
    const [id = 0] = undecided();
    desk.db.$client.pragma('busy_timeout = 20');
    const other = new Sqlite(desk.path);
    other.exec('BEGIN IMMEDIATE');
    expect(await answerTo(id)).toMatchObject({
      status: 503,
      error: { message: expect.stringMatching(/Another program/) },
    });
    other.exec('ROLLBACK');
    other.close();
    expect(undecided()).toContain(id);
    expect((await answerTo(id)).status).toBe(200);
  });
});

describe('a damaged database', () => {
  const overwrite = (at: number, length: number) => {
    const file = openSync(desk.path, 'r+');
    writeSync(file, Buffer.alloc(length, 0x5a), 0, length, at);
    closeSync(file);
  };

  it('is called so, is not taken for a backup, and the last good backup brings the desk back', async () => {
    const good = join(folder, 'good.db');
    await backUpDesk(desk, OWNER, good);
    const page = desk.db.$client.pragma('page_size', { simple: true }) as number;
    const root = number("SELECT rootpage FROM sqlite_master WHERE name = 'evidence'");
    desk.db.$client.close();
    const { size } = statSync(desk.path);
    overwrite((root - 1) * page, page);
    desk.db = openDatabase(desk.path);
    await expect(backUpDesk(desk, OWNER, join(folder, 'bad.db'))).rejects.toThrow(/not whole|damaged/);
    expect(readdirSync(folder).sort()).toEqual(['data', 'good.db']);
    desk.db.$client.close();
    const { kept } = await restoreDesk(good, desk.path, { force: true });
    expect(statSync(kept ?? '').size).toBe(size);
    expect(checkDatabase(desk.path)).toMatchObject({ faults: [], counts: { articles: 3 } });
  });

  it.each([
    ['overwritten at its beginning', () => overwrite(0, 100), /no database/],
    ['replaced by something else', () => writeFileSync(desk.path, 'a letter, '.repeat(1000)), /no database/],
  ])('that was %s is refused at the start in words, and left as it is', (_, spoil, words) => {
    desk.db.$client.close();
    spoil();
    const { size } = statSync(desk.path);
    let thrown: unknown;
    try {
      openDatabase(desk.path);
    } catch (error) {
      thrown = error;
    }
    expect(toStorageError(thrown)?.message).toMatch(words);
    expect(toStorageError(thrown)?.remedy).toMatch(/restore/);
    expect(statSync(desk.path).size).toBe(size);
  });

  it('gives its place to a backup even when nothing in it can be read', async () => {
    const good = join(folder, 'good.db');
    await backUpDesk(desk, OWNER, good);
    desk.db.$client.close();
    overwrite(0, 100);
    await restoreDesk(good, desk.path, { force: true });
    expect(checkDatabase(desk.path)).toMatchObject({ faults: [], counts: { articles: 3 } });
  });
});

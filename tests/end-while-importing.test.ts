import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeReport } from '@/bench/reports';
import { zipOf } from '@/server/import/testing';
import { faultsOf } from './crash-import';

const ROOT = resolve(import.meta.dirname, '..');
const DOCUMENTS = 120;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-end-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Standing {
  articles: number;
  /** Of the import: "running", "done". */
  state: string;
}

/** Serve the desk in this folder until `isTime`, then tell it to end. Gives its status, and the last that it told of itself. */
function serveUntil(
  data: string,
  isTime: (standing: Standing) => boolean,
  ...archive: string[]
): Promise<Standing & { code: number | null }> {
  const program = ['--import', './tests/tsx-in-threads.mjs', 'tests/serve-worker.ts', ...archive];
  const child = spawn(process.execPath, program, {
    cwd: ROOT,
    env: {
      ...process.env,
      LODESTONE_DATA: data,
      LODESTONE_LOG_LEVEL: 'error',
      NEXT_MANUAL_SIG_HANDLE: 'true',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last: Standing = { articles: 0, state: '' };
  let isTold = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    for (const [, articles, state = ''] of text.matchAll(/^(\d+) (\w+)$/gm)) {
      last = { articles: Number(articles), state };
    }
    if (isTold || !isTime(last)) return;
    isTold = true;
    child.kill('SIGTERM');
  });
  return new Promise((done) => child.once('close', (code) => done({ ...last, code })));
}

/** What stands in the file now: articles, distinct ones among them, items that wait, and who holds the import. */
function lookInto(path: string) {
  const db = new Sqlite(path, { readonly: true });
  const number = (sql: string) => db.prepare(sql).pluck().get() as number;
  const found = {
    articles: number('SELECT count(*) FROM articles'),
    distinct: number('SELECT count(*) FROM (SELECT DISTINCT title, text FROM articles)'),
    imported: number("SELECT count(*) FROM import_items WHERE outcome = 'new'"),
    waiting: number("SELECT count(*) FROM import_items WHERE outcome = 'pending'"),
    held: number('SELECT count(*) FROM import_batches WHERE lease_owner IS NOT NULL'),
  };
  db.close();
  return found;
}

describe('a desk that is told to end in the middle of an import', () => {
  it('finishes its report, parks the rest, and goes on at the next start: nothing twice, nothing lost', async () => {
    const data = join(folder, 'desk');
    const path = join(data, 'lodestone.db');
    const archive = join(folder, 'clippings.zip');
    const files = Array.from({ length: DOCUMENTS }, (_, n) => makeReport(n));
    writeFileSync(archive, await zipOf(files.map(({ filename, bytes }) => ({ filename, content: bytes }))));

    const first = await serveUntil(data, ({ articles }) => articles > 0, archive);
    expect(first).toMatchObject({ code: 0, state: 'running' });
    // Closed in order: everything is written back, and nobody has a claim on the import.
    expect(existsSync(`${path}-wal`)).toBe(false);
    expect(faultsOf(path)).toEqual([]);
    const parked = lookInto(path);
    expect(parked.articles).toBeGreaterThanOrEqual(first.articles);
    expect(parked.articles).toBeLessThan(DOCUMENTS);
    expect(parked).toMatchObject({
      distinct: parked.articles,
      imported: parked.articles,
      waiting: DOCUMENTS - parked.articles,
      held: 0,
    });

    const second = await serveUntil(data, ({ state }) => state === 'done');
    expect(second).toEqual({ code: 0, state: 'done', articles: DOCUMENTS });
    expect(lookInto(path)).toMatchObject({
      articles: DOCUMENTS,
      distinct: DOCUMENTS,
      imported: DOCUMENTS,
      waiting: 0,
      held: 0,
    });
    expect(faultsOf(path)).toEqual([]);
  }, 120_000);
});

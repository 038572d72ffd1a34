import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '@/core/model/user';
import { checkDatabase } from '@/db/backup';
import { openDatabase } from '@/db/connection';
import type { Desk } from '@/server/context';
import { ConflictError, ForbiddenError } from '@/server/errors';
import { importAll, OWNER, reportOf } from '@/server/import/testing';
import { decide } from '@/server/review/decide';
import { backUpDesk } from './back-up-desk';
import { BackupError } from './backup-error';
import { backupName, keepBackups } from './keep-backups';
import { restoreDesk } from './restore-desk';

const ANALYST: Actor = { kind: 'user', id: 'u2', name: 'Ben', email: 'b@desk.example', role: 'analyst' };

// Each test writes a desk to the disk, which takes its time where much else runs.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let desk: Desk;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-backup-'));
  const path = join(folder, 'data', 'lodestone.db');
  desk = { db: openDatabase(path), path, staging: join(folder, 'data', 'staging') };
  await importAll(desk, [
    { filename: '8.txt', content: reportOf(8) },
    { filename: '9.txt', content: reportOf(9) },
  ]);
});
afterEach(() => {
  desk.db.$client.close();
  rmSync(folder, { recursive: true });
});

const tables = (path: string) => {
  const client = new Sqlite(path, { readonly: true });
  try {
    const names = client
      .prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .pluck()
      .all() as string[];
    // The log of the desk itself goes on: the backup is in it.
    return Object.fromEntries(
      names
        .filter((name) => name !== 'audit_log' && !name.startsWith('article_search'))
        .map((name) => [name, client.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).raw().all()]),
    );
  } finally {
    client.close();
  }
};

describe('a backup', () => {
  it('is one whole file with all that the desk holds, made while the desk is open', async () => {
    const id = desk.db.$client.prepare('SELECT min(id) FROM events').pluck().get() as number;
    decide(desk, OWNER, { kind: 'event', id, verdict: 'confirm', seen: null });
    const file = join(folder, 'out', 'desk.db');
    const { check, bytes } = await backUpDesk(desk, OWNER, file);
    expect(check).toMatchObject({ faults: [], brokenReferences: 0, counts: { articles: 2, decisions: 1 } });
    expect(readFileSync(file)).toHaveLength(bytes);
    expect(readdirSync(join(folder, 'out'))).toEqual(['desk.db']);
    desk.db.$client.pragma('wal_checkpoint(TRUNCATE)');
    expect(tables(file)).toEqual(tables(desk.path));
  });

  it('says in the log who made it and where', async () => {
    await backUpDesk(desk, OWNER, join(folder, 'desk.db'));
    const last = desk.db.$client
      .prepare('SELECT actor, action, subject_id AS at FROM audit_log ORDER BY id DESC')
      .get();
    expect(last).toEqual({ actor: 'local:owner', action: 'back-up', at: join(folder, 'desk.db') });
  });

  it('takes no file’s place unless it is told to', async () => {
    const file = join(folder, 'desk.db');
    writeFileSync(file, 'mine');
    await expect(backUpDesk(desk, OWNER, file)).rejects.toThrow(ConflictError);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    await backUpDesk(desk, OWNER, file, { replace: true });
    expect(checkDatabase(file).counts.articles).toBe(2);
  });

  it('is for admins alone', async () => {
    await expect(backUpDesk(desk, ANALYST, join(folder, 'desk.db'))).rejects.toThrow(ForbiddenError);
    expect(existsSync(join(folder, 'desk.db'))).toBe(false);
  });

  it('where none can be written says why and leaves nothing behind', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(backUpDesk(desk, OWNER, join(folder, 'file', 'desk.db'))).rejects.toThrow(
      /could not be backed up to .*: a part of the path is a file\./,
    );
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('');
  });

  it('on a full disk says so', async () => {
    const error = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    const full: Desk = {
      ...desk,
      db: Object.assign(Object.create(desk.db) as Desk['db'], {
        $client: Object.assign(Object.create(desk.db.$client) as Desk['db']['$client'], {
          backup: () => Promise.reject(error),
        }),
      }),
    };
    await expect(backUpDesk(full, OWNER, join(folder, 'desk.db'))).rejects.toThrow(/the disk is full/);
    expect(readdirSync(folder)).toEqual(['data']);
  });
});

describe('dated backups in a folder', () => {
  const at = (day: number) => new Date(Date.UTC(2025, 8, day, 3, 0, 0));

  it('are named by the time, and the oldest go beyond so many', async () => {
    const out = join(folder, 'out');
    for (const day of [1, 2, 3]) await keepBackups(desk, OWNER, out, { keep: 2, now: at(day) });
    expect(readdirSync(out)).toEqual([backupName(at(2)), backupName(at(3))]);
  });

  it('take away the half copies of a process that was ended outright, once they are a day old', async () => {
    const out = join(folder, 'out');
    await keepBackups(desk, OWNER, out, { keep: 5, now: at(1) });
    const recent = new Date(at(3).getTime() - 3_600_000);
    for (const begun of [at(1), recent]) {
      writeFileSync(join(out, `${backupName(begun)}.unseen.partial`), 'half');
      writeFileSync(join(out, `${backupName(begun, true)}.sealing`), 'half');
    }
    await keepBackups(desk, OWNER, out, { keep: 5, now: at(3) });
    expect(readdirSync(out).filter((name) => /unseen|sealing/.test(name))).toEqual([
      `${backupName(recent, true)}.sealing`,
      `${backupName(recent)}.unseen.partial`,
    ]);
  });

  it('leave files of other names alone', async () => {
    const out = join(folder, 'out');
    await keepBackups(desk, OWNER, out, { keep: 1, now: at(1) });
    writeFileSync(join(out, 'a-before-all.db'), 'mine');
    const { removed } = await keepBackups(desk, OWNER, out, { keep: 1, now: at(2) });
    expect(removed).toEqual([backupName(at(1))]);
    expect(readdirSync(out)).toEqual(['a-before-all.db', backupName(at(2))]);
  });
});

describe('restoring', () => {
  it('into an empty folder gives the same desk', async () => {
    const file = join(folder, 'desk.db');
    await backUpDesk(desk, OWNER, file);
    const path = join(folder, 'other', 'lodestone.db');
    const { kept, check } = await restoreDesk(file, path);
    expect([kept, check.counts.articles]).toEqual([null, 2]);
    expect(tables(path)).toEqual(tables(file));
  });

  it('over a desk is refused unless it is forced, and then keeps what was there', async () => {
    const file = join(folder, 'desk.db');
    await backUpDesk(desk, OWNER, file);
    const path = join(folder, 'other', 'lodestone.db');
    openDatabase(path).$client.close();
    await expect(restoreDesk(file, path)).rejects.toThrow(/There is a desk already/);
    const now = new Date('2025-09-02T03:04:05Z');
    const { kept } = await restoreDesk(file, path, { force: true, now });
    expect(kept).toBe(`${path}.before-restore-20250902-030405`);
    expect(checkDatabase(kept ?? '').counts.articles).toBe(0);
    expect(checkDatabase(path).counts.articles).toBe(2);
  });

  it('over a desk that another process has open is refused, and nothing is touched', async () => {
    const file = join(folder, 'desk.db');
    await backUpDesk(desk, OWNER, file);
    const before = tables(desk.path);
    // One process does not see its own locks: the second one asks.
    const script = `
      import { restoreDesk } from ${JSON.stringify(join(process.cwd(), 'server/backup/restore-desk.ts'))};
      try { await restoreDesk(${JSON.stringify(file)}, ${JSON.stringify(desk.path)}, { force: true }); console.log('done'); }
      catch (error) { console.log(error.message); }`;
    const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(said).toContain('is in use');
    expect(tables(desk.path)).toEqual(before);
    expect(readdirSync(join(folder, 'data')).filter((name) => name.includes('restor'))).toEqual([]);
  });

  it.each([
    ['that is not there', (file: string) => rmSync(file), /it is not there/],
    [
      'that is no database',
      (file: string) => writeFileSync(file, 'hello, this is a letter and no desk at all'),
      /it is no database/,
    ],
    ['that is cut off', (file: string) => truncateSync(file, 40_960), /damaged/],
  ])('a file %s says so and leaves the desk alone', async (_, spoil, words) => {
    const file = join(folder, 'desk.db');
    await backUpDesk(desk, OWNER, file);
    const path = join(folder, 'other', 'lodestone.db');
    await restoreDesk(file, path);
    spoil(file);
    await expect(restoreDesk(file, path, { force: true })).rejects.toThrow(words);
    expect(readdirSync(join(folder, 'other'))).toEqual(['lodestone.db']);
    expect(checkDatabase(path).counts.articles).toBe(2);
  });

  it('what a newer Lodestone made is refused', async () => {
    const file = join(folder, 'desk.db');
    await backUpDesk(desk, OWNER, file);
    const raw = new Sqlite(file);
    raw.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)').run('later', 9e15);
    raw.close();
    await expect(restoreDesk(file, join(folder, 'other', 'lodestone.db'))).rejects.toThrow(BackupError);
    expect(existsSync(join(folder, 'other', 'lodestone.db'))).toBe(false);
  });
});

describe('an upgrade of the schema', () => {
  it('keeps the desk as it was in a file of its own', () => {
    const old = join(folder, 'migrations');
    const journal = JSON.parse(readFileSync('drizzle/meta/_journal.json', 'utf8')) as {
      entries: { tag: string }[];
    };
    const entries = journal.entries.slice(0, 3);
    execFileSync('mkdir', ['-p', join(old, 'meta')]);
    writeFileSync(join(old, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries }));
    for (const { tag } of entries) copyFileSync(join('drizzle', `${tag}.sql`), join(old, `${tag}.sql`));
    const path = join(folder, 'older', 'lodestone.db');
    const before = openDatabase(path, old).$client;
    before.exec("INSERT INTO sources (name, fold) VALUES ('Steel Daily', 'steel daily')");
    before.close();

    openDatabase(path).$client.close();
    const kept = new Sqlite(`${path}.before-upgrade`, { readonly: true });
    expect(kept.prepare('SELECT name FROM sources').pluck().all()).toEqual(['Steel Daily']);
    expect(kept.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get()).toBe(3);
    kept.close();
    const now = new Sqlite(path, { readonly: true });
    expect(now.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get()).toBe(
      journal.entries.length,
    );
    now.close();
  });

  it('makes no copy of a new desk, nor where nothing changes', () => {
    openDatabase(desk.path).$client.close();
    expect(existsSync(`${desk.path}.before-upgrade`)).toBe(false);
  });
});

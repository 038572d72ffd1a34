import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '@/db/connection';
import type { Desk } from '@/server/context';
import { parseSettings } from '@/server/env';
import { NotFoundError, SignInNeededError } from '@/server/errors';
import { OWNER, reportOf, stageImport } from '@/server/import/testing';
import { noteBackup } from './backup-state';
import { describeError } from './describe-error';
import { type HealthParts, readReadiness } from './health';
import { makeLog, readLog } from './log';
import { makeMetrics } from './metrics';
import { requireMetricsRight } from './metrics-right';
import { routeName } from './route-name';

let folder: string;
let desk: Desk;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-operations-'));
  const path = join(folder, 'lodestone.db');
  desk = { db: openDatabase(path), path, staging: join(folder, 'staging') };
});
afterEach(() => {
  if (desk.db.$client.open) desk.db.$client.close();
  noteBackup({ lastSuccess: 0, failures: 0 });
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const logged = (write: (log: ReturnType<typeof makeLog>) => void, format: 'json' | 'text' = 'json') => {
  const lines: string[] = [];
  write(makeLog('info', format, (line) => lines.push(line)));
  return lines.join('');
};

describe('the log', () => {
  it('is a JSON line for each entry, with time, level and request id', () => {
    const line = logged((log) => log.info({ requestId: 'abc-12345', status: 201 }, 'request'));
    expect(JSON.parse(line)).toMatchObject({
      level: 30,
      msg: 'request',
      requestId: 'abc-12345',
      status: 201,
    });
    expect(JSON.parse(line).time).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(line.endsWith('\n')).toBe(true);
  });

  it('reads as text on a terminal', () => {
    const text = logged((log) => log.warn({ check: 'disk' }, 'The desk is not ready'), 'text');
    expect(text).toMatch(/^\d\d:\d\d:\d\d warn The desk is not ready check=disk\n$/);
  });

  it('says nothing below its level', () => {
    expect(logged((log) => log.debug('hidden'))).toBe('');
  });

  it.each([
    ['of a JSON parser', new SyntaxError('Unexpected token \'h\', "hush hush is" is not valid JSON')],
    ['in typographic quotation marks', new Error('No entity called “hush hush” stands here')],
    ['behind a quotation mark that nothing closes', new Error('Could not read "hush hush')],
    [
      'of a query',
      new Error('Failed query: select hush\nparams: hush', { cause: new Error('no such table: x') }),
    ],
    ['on a second line', new Error('It failed.\nhush hush')],
  ])('holds no words that an error quotes: %s', (_, err) => {
    const line = logged((log) => log.error({ err }, 'A request failed'));
    expect(line).not.toContain('hush');
    expect(JSON.parse(line).err).toMatchObject({
      type: expect.any(String),
      stack: expect.stringMatching(/at /),
    });
  });

  it('keeps the code and the message of what SQLite says', () => {
    const error = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    expect(describeError(error)).toMatchObject({ code: 'SQLITE_FULL', message: 'database or disk is full' });
  });

  it('says so when something else than an error was thrown, without what it was', () => {
    expect(JSON.stringify(describeError('hush'))).not.toContain('hush');
  });
});

describe('the name of a route', () => {
  it.each([
    ['/api/timeline', {}, '/api/timeline'],
    ['/api/articles/12', { id: '12' }, '/api/articles/[id]'],
    ['/api/imports/3/items/3', { id: '3', item: '3' }, '/api/imports/[id]/items/[item]'],
    ['/api/themes/state%20firms/terms', { key: 'state%20firms' }, '/api/themes/[key]/terms'],
    ['/api/themes/state%20firms/terms', { key: 'state firms' }, '/api/themes/[key]/terms'],
    ['/api/auth/sign-in/email', { all: ['sign-in', 'email'] }, '/api/auth/[...all]'],
    ['/api/articles/12', { id: '13' }, 'other'],
  ])('of %s is without its values', (path, params, name) => {
    expect(routeName(path, params)).toBe(name);
  });
});

describe('readiness', () => {
  const parts: HealthParts = { freeBytes: () => 1e12, isWorkerAlive: () => true, now: () => 1e12 };
  const settings = parseSettings({});
  const read = (over: Partial<HealthParts> = {}, env = settings) =>
    readReadiness(() => desk, env, { ...parts, ...over });
  beforeEach(() => {
    vi.spyOn(readLog(), 'warn').mockImplementation(() => {});
  });

  it('is there when the database answers, the schema is today’s, there is room and the worker runs', () => {
    expect(read()).toEqual({
      isReady: true,
      checks: { database: 'ok', schema: 'ok', disk: 'ok', worker: 'ok' },
      backups: 'off',
    });
  });

  it('is not there when the disk is nearly full, or the worker has ended', () => {
    expect(read({ freeBytes: () => 1e6 })).toMatchObject({ isReady: false, checks: { disk: 'failing' } });
    expect(read({ isWorkerAlive: () => false })).toMatchObject({
      isReady: false,
      checks: { worker: 'failing' },
    });
  });

  it('is not there when the database does not answer or its schema is another one', () => {
    desk.db.$client.exec('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (1, 9e15)');
    expect(read()).toMatchObject({ isReady: false, checks: { database: 'ok', schema: 'failing' } });
    desk.db.$client.close();
    expect(read().checks).toMatchObject({ database: 'failing', schema: 'failing' });
  });

  it('tells nobody where the desk lies', () => {
    rmSync(desk.path);
    expect(JSON.stringify(read())).not.toContain(folder);
  });

  it('tells of backups that failed or are late, which does not make it unready', () => {
    const own = parseSettings({ LODESTONE_BACKUP_FOLDER: 'backups', LODESTONE_BACKUP_HOURS: '1' });
    noteBackup({ lastSuccess: 1e12 - 3_600_000, failures: 0 });
    expect(read({}, own)).toMatchObject({ isReady: true, backups: 'ok' });
    noteBackup({ lastSuccess: 1e12 - 3 * 3_600_000, failures: 0 });
    expect(read({}, own)).toMatchObject({ isReady: true, backups: 'late' });
    noteBackup({ lastSuccess: 1e12, failures: 1 });
    expect(read({}, own).backups).toBe('late');
  });
});

describe('metrics', () => {
  it('tell of jobs, queues, the file’s size, the event loop and the process', async () => {
    stageImport(desk, [
      { filename: '1.txt', content: reportOf(1) },
      { filename: '2.txt', content: reportOf(2) },
    ]);
    const text = await makeMetrics(() => desk).registry.metrics();
    expect(text).toContain('lodestone_jobs{kind="import",state="running"} 1');
    expect(text).toContain('lodestone_queue_length{queue="files"} 2');
    expect(Number(/^lodestone_database_bytes (\d+)/m.exec(text)?.[1])).toBeGreaterThan(100_000);
    // Nobody serves this desk.
    expect(text).toContain('lodestone_reading_threads 0');
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    expect(text).toMatch(/^process_resident_memory_bytes /m);
    expect(text).not.toContain(OWNER.kind === 'local' ? OWNER.name : 'nobody');
  });

  const asked = (authorization?: string) => new Headers(authorization ? { authorization } : {});
  const open = parseSettings({});
  const closed = parseSettings({ HOST: '0.0.0.0' });
  const keyed = parseSettings({ LODESTONE_METRICS_TOKEN: 'a-token-of-the-watch' });

  it('are open on the loopback address and nowhere else, unless a token is set', () => {
    expect(() => requireMetricsRight(asked(), open)).not.toThrow();
    expect(() => requireMetricsRight(asked(), closed)).toThrow(NotFoundError);
    expect(() => requireMetricsRight(asked('Bearer anything'), closed)).toThrow(NotFoundError);
  });

  it('want the token where one is set', () => {
    expect(() => requireMetricsRight(asked('Bearer a-token-of-the-watch'), keyed)).not.toThrow();
    for (const wrong of [undefined, 'Bearer ', 'Bearer a-token', 'Basic a-token-of-the-watch']) {
      expect(() => requireMetricsRight(asked(wrong), keyed)).toThrow(SignInNeededError);
    }
  });
});

import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND_LINE } from '@/scripts/setup/desk.mjs';
import { run } from '@/scripts/setup/run.mjs';
import { expect, test } from './support/desk';
import { PEOPLE, preparedDesk } from './support/people';
import { ownEnvironment, serveFolder } from './support/served-desk';

/** Serving a second desk, and commands on it, take their time where much else runs. */
const SERVING = 120_000;

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-operations-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function lodestone(data: string, ...args: string[]): Promise<string> {
  const { env } = await ownEnvironment(data);
  const { status, output } = await run(process.execPath, [...COMMAND_LINE, ...args], { env });
  if (status !== 0) throw new Error(`lodestone ${args.join(' ')} ended with ${status}:\n${output}`);
  return output;
}

/** What a desk tells: each list, one of each kind, what people have decided and written. */
const READS = [
  '/api/timeline',
  '/api/articles',
  '/api/articles/1',
  '/api/entities',
  '/api/entities/1',
  '/api/entities/1/network',
  '/api/themes',
  '/api/themes/safety',
  '/api/themes/changes',
  '/api/sources',
  '/api/sources/1',
  '/api/meetings',
  '/api/figures',
  '/api/review',
  '/api/search?q=steel',
  '/api/notes?kind=article&id=1',
  '/api/views',
  '/api/brief?article=1',
  '/api/export/events?format=csv',
];

test.describe('a backup', () => {
  test.use({ role: 'admin' });
  test('restored into another folder is the same desk in the browser', async ({ page, desk }) => {
    test.setTimeout(SERVING);
    const readAll = async (address: string) => {
      const told: Record<string, string> = {};
      for (const path of READS) {
        const answer = await page.request.get(address + path);
        told[path] = `${answer.status()} ${await answer.text()}`;
      }
      return told;
    };
    const note = { kind: 'article', id: 1, text: 'Kept by the backup.' };
    await page.request.post('/api/notes', { data: note, headers: { origin: desk.address } });
    await page.goto('/');
    const title = await page.getByRole('main').getByRole('heading').nth(1).innerText();
    const before = await readAll(desk.address);
    expect(Object.values(before).filter((told) => !told.startsWith('200 '))).toEqual([]);

    const file = join(folder, 'desk.db');
    expect(await lodestone(desk.folder, 'backup', file)).toMatch(
      /whole\. [1-9]\d* articles, [1-9]\d* events/,
    );
    const other = join(folder, 'other');
    await lodestone(other, 'restore', file);
    const { address, stop } = await serveFolder(other);
    try {
      // The accounts came along, the secret behind the sessions did not: everybody signs in anew.
      await page.goto(`${address}/sign-in`);
      await page.getByLabel('E-mail address').fill(PEOPLE.admin.email);
      await page.getByLabel('Password').fill(PEOPLE.admin.password);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await expect(page.getByRole('button', { name: /^Account: Ada Admin/ })).toBeVisible();
      await expect(page.getByRole('main').getByText(title, { exact: true }).first()).toBeVisible();
      expect(await readAll(address)).toEqual(before);
      await page.goto(`${address}/articles/1`);
      await expect(page.getByText(note.text)).toBeVisible();
      await page.goto(`${address}/settings/audit`);
      await expect(page.getByRole('main')).toContainText('Ada Admin');
    } finally {
      await stop();
    }
  });
});

test('a desk tells that it is ready, gives metrics on the loopback address, and an id with every answer', async ({
  page,
}) => {
  const ready = await page.request.get('/api/health/ready', {
    headers: { 'x-request-id': 'watch-12345678' },
  });
  expect([ready.status(), await ready.json()]).toEqual([
    200,
    {
      status: 'ready',
      checks: { database: 'ok', schema: 'ok', disk: 'ok', worker: 'ok' },
      backups: 'off',
    },
  ]);
  expect(ready.headers()['x-request-id']).toBe('watch-12345678');
  const opened = await page.goto('/');
  expect(opened?.headers()['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  const metrics = await (await page.request.get('/api/metrics')).text();
  expect(metrics).toMatch(/^lodestone_worker_up 1$/m);
  expect(metrics).toMatch(/^lodestone_http_answers_total\{kind="page",status="200"\} \d+$/m);
});

test('a second server on the same data folder does not come up, and says which one has it', async ({
  desk,
}) => {
  test.setTimeout(SERVING);
  await expect(serveFolder(desk.folder)).rejects.toMatchObject({
    output: expect.stringMatching(/is served already: process \d+ on /),
  });
});

test('a desk that is told to end closes its file in order', async () => {
  test.setTimeout(SERVING);
  cpSync(preparedDesk('sample'), folder, { recursive: true });
  const { stop } = await serveFolder(folder);
  expect(existsSync(join(folder, 'lodestone.db-wal'))).toBe(true);
  await stop();
  expect(existsSync(join(folder, 'lodestone.db-wal'))).toBe(false);
});

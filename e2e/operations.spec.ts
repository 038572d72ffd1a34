import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND_LINE } from '@/scripts/setup/desk.mjs';
import { run } from '@/scripts/setup/run.mjs';
import { expect, test } from './support/desk';
import { preparedDesk } from './support/people';
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

test('a backup restored into another folder is the same desk in the browser', async ({ page, desk }) => {
  test.setTimeout(SERVING);
  const file = join(folder, 'desk.db');
  expect(await lodestone(desk.folder, 'backup', file)).toMatch(/whole\. [1-9]\d* articles, [1-9]\d* events/);
  const other = join(folder, 'other');
  await lodestone(other, 'restore', file);
  const { address, stop } = await serveFolder(other);
  try {
    const before = await (await page.request.get('/api/timeline')).text();
    expect(await (await page.request.get(`${address}/api/timeline`)).text()).toBe(before);
    await page.goto('/');
    const title = await page.getByRole('main').getByRole('heading').nth(1).innerText();
    await page.goto(address);
    await expect(page.getByRole('main').getByText(title, { exact: true }).first()).toBeVisible();
  } finally {
    await stop();
  }
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

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findFreePort } from '@/scripts/setup/ports.mjs';
import { ROOT } from '@/scripts/setup/run.mjs';

// A start looks at everything first; on a busy machine that takes a while.
test.describe.configure({ timeout: 90_000 });

let folder = '';
const started: ChildProcess[] = [];
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-start-'));
});
test.afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** `npm start` without npm, on a data folder of its own. */
function start(settings: Record<string, string>) {
  const env = { ...process.env, HOST: '127.0.0.1', LODESTONE_DATA: folder, ...settings };
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: ROOT, env });
  started.push(child);
  let said = '';
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const says = (words: string) =>
    new Promise<void>((done, fail) => {
      const look = () => said.includes(words) && done();
      child.stdout.on('data', look);
      child.once('close', () => fail(new Error(`It ended without saying "${words}":\n${said}`)));
      look();
    });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return { child, ended, says, said: () => said };
}

test('a start answers where it says, tells the one-time link last, and ends with status 0 when told to', async ({
  request,
}) => {
  const PORT = String(await findFreePort());
  const address = `http://127.0.0.1:${PORT}`;
  const desk = start({ PORT });
  await desk.says(`${address}/setup/`);
  expect(desk.said()).toContain(`Lodestone answers at ${address}`);
  expect(desk.said().trimEnd().split('\n').at(-1)).toContain(`${address}/setup/`);
  expect((await request.get(address)).status()).toBe(200);

  const second = start({ PORT });
  expect(await second.ended).toBe(1);
  expect(second.said()).toMatch(new RegExp(`Port ${PORT} is taken.*\\n.*PORT=\\d+ npm start`));
  expect((await request.get(address)).status()).toBe(200);

  desk.child.kill('SIGTERM');
  expect(await desk.ended).toBe(0);
  await expect(request.get(address)).rejects.toThrow('ECONNREFUSED');
});

test('a desk goes when the script that serves it is killed outright', async ({ request }) => {
  const PORT = String(await findFreePort());
  const desk = start({ PORT });
  await desk.says('Lodestone answers at');
  desk.child.kill('SIGKILL');
  const whatHappens = () =>
    request.get(`http://127.0.0.1:${PORT}`).then(
      () => 'it answers',
      () => 'it is gone',
    );
  await expect.poll(whatHappens).toBe('it is gone');
});

test('a setting that cannot be used is named before anything else is done', async () => {
  const desk = start({ PORT: 'eighty' });
  expect(await desk.ended).toBe(1);
  expect(desk.said()).toContain('PORT=eighty is no port');
});

import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from '@playwright/test';
import { COMMAND_LINE, setUpDatabase } from '@/scripts/setup/desk.mjs';
import { ROOT, run } from '@/scripts/setup/run.mjs';
import { readDist } from '@/scripts/setup/settings.mjs';
import { PEOPLE, type Person, preparedDesk, sessionOf } from './people';
import { ownEnvironment, serveFolder } from './served-desk';

async function addPerson(env: NodeJS.ProcessEnv, { email, name, role, password }: Person): Promise<void> {
  const add = ['user', 'add', '--email', email, '--name', name, '--role', role, '--password-stdin'];
  const { status, output } = await run(process.execPath, [...COMMAND_LINE, ...add], { env, input: password });
  if (status !== 0) throw new Error(`lodestone user add ended with ${status}:\n${output}`);
}

/** Through the API, not the form: signing in by hand is the subject of one test, not the way into all of them. */
async function keepSession(address: string, { role, email, password }: Person): Promise<void> {
  const client = await request.newContext({ baseURL: address, extraHTTPHeaders: { origin: address } });
  const response = await client.post('/api/auth/sign-in/email', { data: { email, password } });
  if (!response.ok())
    throw new Error(`${email} cannot sign in: ${response.status()} ${await response.text()}`);
  await client.storageState({ path: sessionOf(role) });
  await client.dispose();
}

/**
 * Prepare two desks, once for all workers: one without reports, and one with the sample; on both the same people are
 * signed in. Each worker serves a copy. Returns what clears them away.
 */
export default async function prepareDesks(): Promise<() => void> {
  const dist = readDist(process.env);
  if (!existsSync(join(ROOT, dist, 'BUILD_ID'))) {
    throw new Error('The browser tests need the production build: npm run e2e makes it first.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-e2e-'));
  process.env.LODESTONE_E2E = folder;
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const empty = preparedDesk('empty');
    const { env } = await ownEnvironment(empty);
    await setUpDatabase(env, ['--no-sample']);
    for (const person of Object.values(PEOPLE)) await addPerson(env, person);
    const desk = await serveFolder(empty);
    try {
      for (const person of Object.values(PEOPLE)) await keepSession(desk.address, person);
    } finally {
      await desk.stop();
    }
    cpSync(empty, preparedDesk('sample'), { recursive: true });
    await setUpDatabase((await ownEnvironment(preparedDesk('sample'))).env);
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}

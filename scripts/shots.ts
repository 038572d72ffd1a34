// `npm run shots -- [page…] [--out FOLDER] [--desk ADDRESS]`: pictures of every page and of the page of states, light and
// dark, 1440 and 390 wide, of a desk of its own with the sample.
//   page      names of the list below; without one, all of them
//   --out     where the pictures go: test-results/shots
//   --desk    take them of a desk that runs already, as a visitor; without the page of states where it is a served one
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureChromium } from './setup/chromium.mjs';
import { COMMAND_LINE, setUpDatabase } from './setup/desk.mjs';
import { deskEnvironment } from './setup/environment.mjs';
import { createLog } from './setup/log.mjs';
import { findFreePort, formatAddress } from './setup/ports.mjs';
import { endChildrenWithUs, NEXT, run, signalGroup, start } from './setup/run.mjs';

/** The first address on a list that begins so; the list itself where it is empty. */
const firstOf = (list: string, begins: string) => async (page: Page) => {
  await page.goto(list);
  return (await page.locator(`main a[href^="${begins}"]`).first().getAttribute('href')) ?? list;
};

/** Every page, with where it is found. */
const PAGES: Record<string, string | ((page: Page) => Promise<string>)> = {
  gallery: '/gallery',
  timeline: '/',
  event: async (page) => {
    await page.goto('/');
    return `/?event=${await page.locator('[data-event]').first().getAttribute('data-event')}`;
  },
  articles: '/articles',
  article: firstOf('/articles', '/articles/'),
  entities: '/entities',
  entity: firstOf('/entities', '/entities/'),
  themes: '/themes',
  theme: firstOf('/themes', '/themes/'),
  meetings: '/meetings',
  series: firstOf('/meetings', '/series/'),
  figures: '/figures',
  sources: '/sources',
  source: firstOf('/sources', '/sources/'),
  search: '/search?q=steel',
  review: '/review',
  import: '/import',
  help: '/help',
  settings: '/settings',
  'not-found': '/nowhere',
  'sign-in': '/sign-in',
};

const WIDTHS = [1440, 390] as const;
const THEMES = ['light', 'dark'] as const;
const ADMIN = { email: 'admin@desk.test', password: 'admin passes here' };
/** A page is made when it is first asked for. */
const PATIENCE_MS = 180_000;

interface Desk {
  address: string;
  stop: () => void;
}

/** A desk in development with the sample and an admin, in folders that go with it. */
async function serveOwnDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-shots-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const port = await findFreePort();
    const { host, env } = deskEnvironment({
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      LODESTONE_DATA: folder,
      LODESTONE_DIST: '.next-shots',
    });
    await setUpDatabase(env);
    const add = ['user', 'add', '--email', ADMIN.email, '--name', 'Ada Admin', '--role', 'admin'];
    await run(process.execPath, [...COMMAND_LINE, ...add, '--password-stdin'], {
      env,
      input: ADMIN.password,
    });
    const child = start(process.execPath, [NEXT, 'dev', '-H', host, '-p', String(port)], {
      stdio: 'ignore',
      env: { ...env, NODE_ENV: 'development' },
    });
    const stop = () => {
      signalGroup(child, 'SIGTERM');
      remove();
      rmSync(resolve('.next-shots'), { recursive: true, force: true });
    };
    return { address: formatAddress(host, port), stop };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Until the desk has made its first page. */
async function waitFor(address: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const answer = await fetch(`${address}/help`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error(`Nothing answers at ${address}.`);
}

async function shoot(
  browser: Browser,
  address: string,
  asAdmin: boolean,
  names: string[],
  out: string,
): Promise<void> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  if (asAdmin) {
    await context.request.post('/api/auth/sign-in/email', { data: ADMIN, headers: { origin: address } });
  }
  const page = await context.newPage();
  // The mark of the development server lies over the rail.
  await page.addInitScript(() => {
    const style = document.createElement('style');
    style.textContent = 'nextjs-portal { display: none }';
    document.addEventListener('DOMContentLoaded', () => document.head.append(style));
  });
  for (const name of names) {
    const where = PAGES[name];
    if (where === undefined) throw new Error(`There is no page ${name}: ${Object.keys(PAGES).join(', ')}.`);
    const path = typeof where === 'string' ? where : await where(page);
    for (const width of WIDTHS) {
      for (const colorScheme of THEMES) {
        await page.setViewportSize({ width, height: width > 720 ? 900 : 844 });
        await page.emulateMedia({ colorScheme });
        await page.goto(path, { waitUntil: 'networkidle' });
        await page.screenshot({ path: join(out, `${name}-${colorScheme}-${width}.png`), fullPage: true });
      }
    }
    console.log(`${name}  ${path}`);
  }
  await context.close();
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'test-results/shots' }, desk: { type: 'string' } },
});
endChildrenWithUs();
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
const desk = values.desk ? { address: values.desk, stop: () => undefined } : await serveOwnDesk();
try {
  await waitFor(desk.address);
  const browser = await chromium.launch({
    executablePath: await ensureChromium(createLog()),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const names = positionals.length > 0 ? positionals : Object.keys(PAGES);
  await shoot(browser, desk.address, values.desk === undefined, names, out);
  await browser.close();
  console.log(`The pictures are in ${out}.`);
} finally {
  desk.stop();
}
process.exit(0);

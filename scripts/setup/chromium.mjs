import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SetupError } from './log.mjs';
import { childEnvironment, PLAYWRIGHT, ROOT, run } from './run.mjs';

/**
 * Where systems put the browser. First the one without windows, which is all that tests need: with it they take a seventh
 * less time (docs/decisions/2026-11-23-tests-in-the-headless-shell.md).
 */
const SYSTEM_PLACES = [
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const DEBIANS = 'chromium-headless-shell';

const DOWNLOAD_LIMIT = 180_000;

/**
 * A file alone proves nothing: its libraries may be missing.
 * @param {string} path
 */
async function runs(path) {
  return existsSync(path) && (await run(path, ['--version'], { timeout: 20_000 })).status === 0;
}

/** Does the browser that belongs to the installed Playwright start? It is there once downloaded, and Playwright finds it. */
async function ownStarts() {
  const { chromium } = /** @type {import('playwright-core')} */ (
    createRequire(join(ROOT, 'package.json'))('playwright-core')
  );
  try {
    const browser = await chromium.launch({ args: ['--no-sandbox'], timeout: 20_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function download() {
  const env = childEnvironment({
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '',
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  });
  return run(process.execPath, [PLAYWRIGHT, 'install', 'chromium', '--only-shell'], {
    env,
    timeout: DOWNLOAD_LIMIT,
  });
}

async function installFromDebian() {
  const env = childEnvironment({ DEBIAN_FRONTEND: 'noninteractive' });
  const updated = await run('apt-get', ['update', '-qq'], { env });
  const installed = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', DEBIANS], {
    env,
  });
  return { status: installed.status, output: updated.output + installed.output };
}

/**
 * A Chromium for the browser tests: the one that LODESTONE_CHROMIUM names, Playwright's own, the system's, a download,
 * or Debian's package when we are root. Throws a SetupError when there is none to be had.
 * @param {import('./log.mjs').Log} log
 * @returns {Promise<string | undefined>} path of the program; none for Playwright's own
 */
export async function ensureChromium(log) {
  const wanted = process.env.LODESTONE_CHROMIUM;
  if (wanted) {
    if (await runs(wanted)) return wanted;
    throw new SetupError(`LODESTONE_CHROMIUM=${wanted} does not run.`, {
      remedy: 'Name a Chromium that does, or leave the setting out.',
    });
  }
  if (await ownStarts()) return undefined;
  for (const path of SYSTEM_PLACES) if (await runs(path)) return path;

  let attempt = await log.step('Downloading a Chromium for the browser tests', download);
  let output = attempt.output;
  if (attempt.status === 0 && (await ownStarts())) return undefined;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempt = await log.step(`The download did not work; installing Debian’s ${DEBIANS}`, installFromDebian);
    output += attempt.output;
    for (const path of SYSTEM_PLACES) if (await runs(path)) return path;
  }
  throw new SetupError('There is no Chromium for the browser tests.', {
    output,
    remedy:
      'Install one and name it: LODESTONE_CHROMIUM=/path/to/chromium npm test, or leave them out: npm run check',
  });
}

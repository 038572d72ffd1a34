import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SetupError } from './log.mjs';
import { childEnvironment, PLAYWRIGHT, ROOT, run } from './run.mjs';

/** Where systems put the browser. */
const SYSTEM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const DOWNLOAD_LIMIT = 180_000;

/**
 * A file alone proves nothing: its libraries may be missing.
 * @param {string} path
 */
async function runs(path) {
  return existsSync(path) && (await run(path, ['--version'], { timeout: 20_000 })).status === 0;
}

/** The browser that belongs to the installed Playwright, downloaded or not. */
function playwrightsOwn() {
  const require = createRequire(join(ROOT, 'package.json'));
  return /** @type {string} */ (require('playwright-core').chromium.executablePath());
}

async function download() {
  const env = childEnvironment({
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '',
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  });
  return run(process.execPath, [PLAYWRIGHT, 'install', 'chromium', '--no-shell'], {
    env,
    timeout: DOWNLOAD_LIMIT,
  });
}

async function installFromDebian() {
  const env = childEnvironment({ DEBIAN_FRONTEND: 'noninteractive' });
  const updated = await run('apt-get', ['update', '-qq'], { env });
  const installed = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    env,
  });
  return { status: installed.status, output: updated.output + installed.output };
}

/**
 * A Chromium for the browser tests: the one that LODESTONE_CHROMIUM names, Playwright's own, the system's, a download,
 * or Debian's package when we are root. Throws a SetupError when there is none to be had.
 * @param {import('./log.mjs').Log} log
 * @returns {Promise<string>} path of the program
 */
export async function ensureChromium(log) {
  const wanted = process.env.LODESTONE_CHROMIUM;
  if (wanted) {
    if (await runs(wanted)) return wanted;
    throw new SetupError(`LODESTONE_CHROMIUM=${wanted} does not run.`, {
      remedy: 'Name a Chromium that does, or leave the setting out.',
    });
  }
  const own = playwrightsOwn();
  for (const path of [own, ...SYSTEM_PLACES]) if (await runs(path)) return path;

  let attempt = await log.step('Downloading a Chromium for the browser tests', download);
  let output = attempt.output;
  if (attempt.status === 0 && (await runs(own))) return own;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempt = await log.step('The download did not work; installing Debian’s chromium', installFromDebian);
    output += attempt.output;
    if (await runs('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  throw new SetupError('There is no Chromium for the browser tests.', {
    output,
    remedy:
      'Install one and name it: LODESTONE_CHROMIUM=/path/to/chromium npm test, or leave them out: npm run check',
  });
}

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashTree, readStamp, writeStamp } from './hash.mjs';
import { SetupError } from './log.mjs';
import { childEnvironment, NEXT, ROOT, run } from './run.mjs';

/** All that goes into the production build. A build is made again when any of it changes. */
export const BUILD_SOURCES = [
  'app',
  'components',
  'core',
  'db',
  'drizzle',
  'extraction',
  'ingest',
  'public',
  'server',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'scripts/setup/eager-scripts.mjs',
  'scripts/setup/packed-files.mjs',
  'tsconfig.json',
];

const stampFile = (/** @type {string} */ dist) => join(ROOT, dist, 'lodestone-build');

/** Hash of what the build is made of; tests do not count. */
export function hashSources(root = ROOT) {
  return hashTree(root, BUILD_SOURCES, (name) => /\.(test|spec)\.tsx?$/.test(name));
}

/**
 * Is the build in this folder made of the sources as they are now?
 * @param {string} dist
 */
export function isBuilt(dist, sources = hashSources()) {
  return existsSync(join(ROOT, dist, 'BUILD_ID')) && readStamp(stampFile(dist)) === sources;
}

/**
 * Make the production build.
 * @param {string} dist folder inside the checkout
 * @returns {Promise<{ status: number, output: string }>} as the build ended
 */
export async function makeBuild(dist) {
  // Taken before: an edit during the build must lead to another one. Removed before: a failed build leaves no stamp.
  const sources = hashSources();
  rmSync(stampFile(dist), { force: true });
  const env = childEnvironment({ LODESTONE_DIST: dist });
  const { status, output } = await run(process.execPath, [NEXT, 'build'], { env });
  if (status === 0) writeStamp(stampFile(dist), sources);
  return { status, output };
}

/**
 * Build if the sources changed since the last time.
 * @param {import('./log.mjs').Log} log
 * @param {string} dist
 */
export async function ensureBuild(log, dist) {
  if (isBuilt(dist)) return;
  const why = existsSync(join(ROOT, dist, 'BUILD_ID')) ? 'the sources changed' : 'for the first time';
  await log.step(`Building the desk, ${why} (about 25 s)`, async () => {
    const { status, output } = await makeBuild(dist);
    if (status !== 0) {
      throw new SetupError(`The desk could not be built (next build ended with ${status}).`, { output });
    }
  });
}

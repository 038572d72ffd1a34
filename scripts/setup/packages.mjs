import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashTree, readStamp, writeStamp } from './hash.mjs';
import { SetupError } from './log.mjs';
import { ensureNativeModule } from './native-module.mjs';
import { childEnvironment, ROOT, run } from './run.mjs';

const STAMP = join(ROOT, 'node_modules/.lodestone-packages');

/** What the installed packages depend on: the lockfile, and the Node that loads the compiled one. */
function packagesStamp() {
  const files = hashTree(ROOT, ['package.json', 'package-lock.json']);
  return `${files} abi ${process.versions.modules} ${process.platform}-${process.arch}`;
}

/**
 * @typedef {{ version?: string, optional?: boolean, extraneous?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Does the record that npm leaves in node_modules agree with the lockfile? Optional packages may be missing, most
 * of them are for other platforms, and so may those that npm itself marks as needed by nobody. Spares a reinstall when only a script in package.json changed, or npm was run by hand.
 * @param {Lockfile | null} locked package-lock.json
 * @param {Lockfile | null} installed node_modules/.package-lock.json
 */
export function isInstalled(locked, installed) {
  if (!locked?.packages || !installed?.packages) return false;
  for (const [path, wanted] of Object.entries(locked.packages)) {
    if (path === '') continue;
    const found = installed.packages[path];
    if (!found && (wanted.optional || wanted.extraneous)) continue;
    if (found?.version !== wanted.version) return false;
  }
  return Object.keys(installed.packages).every((path) => path in (locked.packages ?? {}));
}

/**
 * @param {string} path
 * @returns {Lockfile | null}
 */
function readLockfile(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * npm as this very Node runs it; the one on the PATH may belong to another Node.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function npm(args, env = childEnvironment()) {
  const quiet = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  const own = process.env.npm_execpath;
  if (own?.endsWith('npm-cli.js')) return run(process.execPath, [own, ...quiet], { env });
  return run('npm', quiet, { env, shell: process.platform === 'win32' });
}

/**
 * Install what the lockfile names, unless it is there, and make sure that the compiled package loads.
 * @param {import('./log.mjs').Log} log
 */
export async function ensurePackages(log) {
  const stamp = packagesStamp();
  if (readStamp(STAMP) === stamp) return;
  if (!isInstalled(readLockfile('package-lock.json'), readLockfile('node_modules/.package-lock.json'))) {
    await log.step('Installing packages (about 20 s)', async () => {
      // Build scripts stay off: the one that is needed runs in `ensureNativeModule`, where its failure is seen.
      const { status, output } = await npm(['ci', '--ignore-scripts', '--include=dev', '--include=optional']);
      if (status !== 0) {
        throw new SetupError(`Packages could not be installed (npm ci ended with ${status}).`, {
          output,
          remedy:
            'Check the network and the npm registry (npm config get registry), then run the command again.',
        });
      }
    });
  }
  await ensureNativeModule(log, npm);
  writeStamp(STAMP, stamp);
}

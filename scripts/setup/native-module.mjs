import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { SetupError } from './log.mjs';
import { childEnvironment, ROOT, run } from './run.mjs';

const PACKAGE = join(ROOT, 'node_modules/better-sqlite3');
const BUILT = join(PACKAGE, 'build/Release/better_sqlite3.node');

/** Loads it, opens a database and makes a full-text table: a file for another Node or without FTS5 fails here. */
const PROBE = "new (require('better-sqlite3'))(':memory:').exec('create virtual table t using fts5(x)')";

/** @returns {Promise<string | null>} null when it works, else the reason */
async function probe() {
  const { status, output } = await run(process.execPath, ['-e', PROBE]);
  if (status === 0) return null;
  return output.match(/^\w*Error: .*$/m)?.[0] ?? `it ended with ${status}`;
}

/** Programs for the C library of one Linux do not run on another. */
function libc() {
  if (process.platform !== 'linux') return '';
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header.glibcVersionRuntime ? '-glibc' : '-musl';
}

/**
 * Where the built file of this version, Node and platform is kept for the next clone.
 * @param {string} version of better-sqlite3
 */
function cachedFile(version) {
  const caches = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const name = `better-sqlite3-${version}-abi${process.versions.modules}-${process.platform}-${process.arch}${libc()}.node`;
  return join(caches, 'lodestone', name);
}

/**
 * Copy in two moves, so that nobody ever meets half a file.
 * @param {string} from
 * @param {string} to
 */
function copyWhole(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  const draft = `${to}.${process.pid}`;
  copyFileSync(from, draft);
  renameSync(draft, to);
}

/** Headers that came with this Node spare the compiler a download. */
function localHeaders() {
  if (process.env.npm_config_nodedir) return {};
  const prefix = resolve(dirname(process.execPath), '..');
  const header = join(prefix, 'include/node/node_version.h');
  const major = process.versions.node.split('.')[0];
  const fits = existsSync(header) && readFileSync(header, 'utf8').includes(`NODE_MAJOR_VERSION ${major}\n`);
  return fits ? { npm_config_nodedir: prefix } : {};
}

/**
 * Make better-sqlite3 load: as installed, else from the cache, else rebuilt (a downloaded prebuilt or the compiler).
 * npm reports success although it skipped a build script, so only loading it proves anything.
 * @param {import('./log.mjs').Log} log
 * @param {typeof import('./packages.mjs').npm} npm
 */
export async function ensureNativeModule(log, npm) {
  let reason = await probe();
  if (!reason) return;
  const cached = cachedFile(JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version);
  if (existsSync(cached)) {
    copyWhole(cached, BUILT);
    reason = await probe();
    if (!reason) return log.say('• better-sqlite3 taken from the cache of an earlier build');
    rmSync(cached, { force: true });
  }
  const why = existsSync(BUILT) ? 'the built file does not fit this Node' : 'it comes without a built file';
  await log.step(
    `Building better-sqlite3, since ${why}: a download where there is one, else the compiler (about 95 s)`,
    async () => {
      rmSync(BUILT, { force: true });
      const env = childEnvironment(localHeaders());
      const { status, output } = await npm(['rebuild', 'better-sqlite3', '--ignore-scripts=false'], env);
      reason = await probe();
      if (status === 0 && !reason) return;
      throw new SetupError(
        `better-sqlite3 cannot be loaded: ${reason ?? `npm rebuild ended with ${status}`}.`,
        {
          output,
          remedy:
            'It needs a C++ compiler, make and Python: `apt-get install build-essential python3` on Debian and Ubuntu, ' +
            '`xcode-select --install` on macOS.',
        },
      );
    },
  );
  copyWhole(BUILT, cached);
}

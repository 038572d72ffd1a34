import { request } from 'node:http';
import { SetupError } from './log.mjs';
import { formatAddress, reachableHost } from './ports.mjs';
import { ENGINE, NEXT, run, signalGroup, start } from './run.mjs';

/** Milliseconds that the desk gets to end in order (server/operations/shut-down.ts) before it is made to. */
const GRACE = 10_000;

/** Milliseconds within which a started desk has to answer. */
const START_LIMIT = 60_000;

/** What the command line is run with: TypeScript as it stands, no build step. */
export const COMMAND_LINE = [...ENGINE, '--import', 'tsx', 'cli/main.ts'];

/**
 * Create or migrate the database, and fill a new one with the sample. Returns what it has to say: how many reports
 * came in, and the one-time link while nobody has an account.
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} [options] of `lodestone setup`
 */
export async function setUpDatabase(env, options = []) {
  const args = [...COMMAND_LINE, 'setup', ...options];
  const { status, stdout } = await run(process.execPath, args, { env, showErrors: true });
  if (status !== 0) {
    throw new SetupError(`The database could not be prepared (lodestone setup ended with ${status}).`, {
      output: stdout,
    });
  }
  return stdout.trim();
}

/**
 * Part what the set-up said: first what was done, then the one-time link with the line above it, which should stand
 * last on the screen. Either may be empty.
 * @param {string} news
 */
export function partNews(news) {
  const at = news.search(/[^\n]*\n\s*https?:\S+\s*$/);
  return at < 0 ? { done: news, link: '' } : { done: news.slice(0, at).trim(), link: news.slice(at) };
}

/**
 * One request; resolves with true when anything answers, whatever the status.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(host, port) {
  return new Promise((done) => {
    const asked = request({ host: reachableHost(host), port, path: '/', method: 'HEAD', timeout: 5000 });
    asked.once('response', (response) => {
      response.resume();
      done(true);
    });
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => done(false));
    asked.end();
  });
}

/**
 * The desk writes its log to us, so it cannot see whether a person reads it.
 * @param {NodeJS.ProcessEnv} env
 */
const logFormat = (env) =>
  process.stdout.isTTY && !env.LODESTONE_LOG_FORMAT ? { LODESTONE_LOG_FORMAT: 'text' } : {};

/**
 * Serve the built desk. Resolves when it answers; throws a SetupError with what it printed when it never does.
 * @param {{ host: string, port: number, dist: string, env: NodeJS.ProcessEnv }} desk
 */
export async function serveDesk({ host, port, dist, env }) {
  const endWithUs = new URL('./end-with-parent.mjs', import.meta.url).href;
  const server = [...ENGINE, '--import', endWithUs, NEXT, 'start', '-H', host, '-p', String(port)];
  const child = start(process.execPath, server, {
    // The desk ends by itself when the channel closes, so it cannot outlive us even if we are killed outright.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Next would end the desk as soon as no request is open, in the middle of an import; the desk ends itself in order.
    env: { NEXT_MANUAL_SIG_HANDLE: 'true', ...logFormat(env), ...env, LODESTONE_DIST: dist },
  });
  /** @type {Promise<number>} */
  const ended = new Promise((done) => {
    child.once('error', () => done(127));
    child.once('close', (code) => done(code ?? 1));
  });
  // Next greets before it can answer; its words are kept for the case that it cannot.
  let greeting = '';
  let isAnswering = false;
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    from?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      if (isAnswering) to.write(text);
      else greeting += text;
    });
  }
  const begun = Date.now();
  while (!(await answers(host, port))) {
    const hasEnded = await Promise.race([ended.then(() => true), pause(50)]);
    if (hasEnded || Date.now() - begun > START_LIMIT) {
      signalGroup(child, 'SIGKILL');
      throw new SetupError('The desk did not come up.', { output: greeting });
    }
  }
  isAnswering = true;
  return {
    address: formatAddress(host, port),
    ended,
    /** End it: open requests may finish, and the report that is being read, for a few seconds. */
    async stop() {
      signalGroup(child, 'SIGTERM');
      const forced = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE);
      await ended;
      clearTimeout(forced);
    },
  };
}

/**
 * @param {number} milliseconds
 * @returns {Promise<false>}
 */
function pause(milliseconds) {
  return new Promise((done) => setTimeout(() => done(false), milliseconds));
}

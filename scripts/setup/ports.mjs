import { connect, createServer } from 'node:net';
import { SetupError } from './log.mjs';

/**
 * Try to listen where the desk will. Null when that works, else the system's code such as EADDRINUSE.
 * @param {string} host
 * @param {number} port 0 for any
 * @returns {Promise<{ code: string | null, port: number }>} the port that was listened on
 */
function tryListening(host, port) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      done({ code: error.code ?? 'ERROR', port }),
    );
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() =>
        done({ code: null, port: typeof address === 'object' && address ? address.port : port }),
      );
    });
  });
}

/**
 * Does anything answer there? Some systems let us listen beside a program that holds every address.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function somethingAnswers(host, port) {
  return new Promise((done) => {
    const socket = connect({ host: reachableHost(host), port });
    const end = (/** @type {boolean} */ answer) => {
      socket.destroy();
      done(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.setTimeout(1000, () => end(false));
  });
}

/**
 * The address under which this machine reaches a server that listens on `host`.
 * @param {string} host
 */
export function reachableHost(host) {
  if (host === '0.0.0.0') return '127.0.0.1';
  return host === '::' ? '::1' : host;
}

/**
 * The address to type into a browser of this machine.
 * @param {string} host
 * @param {number} port
 */
export function formatAddress(host, port) {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/**
 * A port that nobody holds, as the system gives it.
 * @param {string} [host]
 */
export async function findFreePort(host = '127.0.0.1') {
  return (await tryListening(host, 0)).port;
}

/**
 * The next port above `taken` that could be used instead.
 * @param {string} host
 * @param {number} taken
 */
async function suggestPort(host, taken) {
  for (let port = taken + 1; port <= Math.min(taken + 20, 65_535); port++) {
    if (!(await tryListening(host, port)).code) return port;
  }
  return findFreePort(host);
}

/**
 * Throws a SetupError with a remedy when the desk could not listen there.
 * @param {string} host
 * @param {number} port
 */
export async function requirePort(host, port) {
  const { code } = await tryListening(host, port);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    throw new SetupError(`HOST=${host} is not an address of this machine.`, {
      remedy: 'Leave HOST out for this machine alone, or use HOST=0.0.0.0 for every address that it has.',
    });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    throw new SetupError(`Port ${port} may not be used by you (ports below 1024 need rights).`, {
      remedy: `Use a higher one: PORT=${await suggestPort(host, 3000)} npm start`,
    });
  }
  if (code && code !== 'EADDRINUSE')
    throw new SetupError(`The desk cannot listen on ${host}, port ${port} (${code}).`);
  if (code || (await somethingAnswers(host, port))) {
    throw new SetupError(`Port ${port} is taken by another program.`, {
      remedy: `Use another: PORT=${await suggestPort(host, port)} npm start`,
    });
  }
}

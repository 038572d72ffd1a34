import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import packageInfo from '@/package.json';
import { type FetchPolicy, readFetchPolicy } from './fetch-policy';
import { FetchRefusedError } from './fetch-refused-error';
import { type FetchTarget, parseTarget, refusePrivate, showAddress } from './parse-target';
import { normaliseAddress } from './public-address';
import { ACCEPTED_ENCODINGS, BodyTooLargeError, BodyUnreadableError, readBody } from './read-body';
import { type ResolveHost, resolveByName, resolveTarget } from './resolve-host';

/** What was fetched. */
export interface FetchedResource {
  /** The address that answered, after all redirects. */
  url: string;
  /** 200 to 299, or 304. */
  status: number;
  headers: {
    etag: string | null;
    lastModified: string | null;
    /** With its parameters, as sent. */
    contentType: string | null;
    retryAfter: string | null;
    cacheControl: string | null;
  };
  /** The unpacked body; null when nothing has changed (304). */
  bytes: Uint8Array | null;
}

export interface FetchOptions {
  /** Media types that are welcome, without parameters: "text/html". */
  accept: readonly string[];
  /** What the server said the last time, for "only if it has changed". */
  etag?: string | null;
  lastModified?: string | null;
  /** Instead of what the settings ask for. */
  policy?: FetchPolicy;
  /** Ends the fetch early; it then throws the signal's reason. */
  signal?: AbortSignal;
  resolve?: ResolveHost;
}

/** Node keeps these from opening connections that outlive the fetch, and from the proxies of the environment. */
const AGENTS = {
  'http:': new http.Agent({ keepAlive: false }),
  'https:': new https.Agent({ keepAlive: false }),
};

const USER_AGENT = `Lodestone/${packageInfo.version}`;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

const essenceOf = (contentType: string) => contentType.split(';')[0]!.trim().toLowerCase();

/**
 * Fetch an address that somebody else may have chosen. Only http and https, only public IP addresses (or hosts that the
 * settings open), and the connection goes to the very IP address that was checked; each redirect is checked anew and
 * none leads from https down to http. Size (as sent and as unpacked), time in all, redirects and media types are
 * bounded. No cookies, no proxy of the environment. Throws FetchRefusedError in words for people, and the signal's reason
 * when it was called off.
 */
export async function fetchSafely(address: string, options: FetchOptions): Promise<FetchedResource> {
  const policy = options.policy ?? readFetchPolicy();
  const timeout = AbortSignal.timeout(policy.timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  let target = parseTarget(address, policy);
  for (let hops = 0; ; hops++) {
    const here = target;
    try {
      const addresses = await untilAborted(resolveTarget(here, options.resolve ?? resolveByName), signal);
      const response = await send(here, addresses, options, signal);
      const next = redirectOf(response, here, policy);
      if (!next) return await receive(response, here, options, policy);
      response.destroy();
      if (hops >= policy.maxRedirects) throw tooManyRedirects(address, policy);
      target = next;
    } catch (error) {
      // Called off: that is nobody's fault.
      if (options.signal?.aborted) throw options.signal.reason;
      throw toRefusal(error, here, policy, timeout.aborted);
    }
  }
}

/** The promise's value, unless the signal comes first: a look-up of a name cannot be called off by itself. */
function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function send(
  target: FetchTarget,
  addresses: string[],
  { accept, etag, lastModified }: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { url, host, port } = target;
  const checked = new Set(addresses.map(normaliseAddress));
  const known = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const lookup: LookupFunction = (_host, wanted, done) => {
    if (wanted.all) done(null, known);
    else done(null, known[0]!.address, known[0]!.family);
  };
  const request: RequestOptions = {
    host,
    port,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    agent: AGENTS[url.protocol as keyof typeof AGENTS],
    lookup,
    signal,
    headers: {
      host: url.host,
      'user-agent': USER_AGENT,
      accept: `${accept.join(', ')}, */*;q=0.1`,
      'accept-encoding': ACCEPTED_ENCODINGS,
      ...(etag ? { 'if-none-match': etag } : {}),
      ...(lastModified ? { 'if-modified-since': lastModified } : {}),
    },
  };
  return new Promise((resolve, reject) => {
    const sent = (url.protocol === 'https:' ? https : http).request(request, resolve);
    sent.on('error', reject);
    // A second lock on the same door: whatever the look-up did, nothing is said to a machine that was not checked.
    sent.on('socket', (socket) => {
      socket.once('connect', () => {
        const reached = socket.remoteAddress && normaliseAddress(socket.remoteAddress);
        if (!reached || !checked.has(reached)) sent.destroy(refusePrivate(url));
      });
    });
    sent.end();
  });
}

/** Where an answer leads on to, checked; null when it does not. */
function redirectOf(response: IncomingMessage, from: FetchTarget, policy: FetchPolicy): FetchTarget | null {
  if (!REDIRECTS.has(response.statusCode ?? 0)) return null;
  const { location } = response.headers;
  if (!location) {
    throw new FetchRefusedError(
      'redirects',
      showAddress(from.url),
      `${showAddress(from.url)} says that the page has moved, but not where to.`,
      'Look in a browser for the address that the page has now.',
    );
  }
  // Node hands headers over byte by byte; addresses in UTF-8 would arrive garbled.
  const next = parseTarget(Buffer.from(location, 'latin1').toString('utf8'), policy, from.url);
  if (from.url.protocol === 'https:' && next.url.protocol === 'http:') {
    throw new FetchRefusedError(
      'redirects',
      showAddress(next.url),
      `${showAddress(from.url)} leads from an encrypted connection to one that is not: ${showAddress(next.url)}`,
      'If you trust that address, give it instead.',
    );
  }
  return next;
}

const tooManyRedirects = (address: string, { maxRedirects }: FetchPolicy) =>
  new FetchRefusedError(
    'redirects',
    showAddress(address),
    `${showAddress(address)} leads on and on: more than ${maxRedirects} times.`,
    'Open it in a browser and give the address that it ends at.',
  );

async function receive(
  response: IncomingMessage,
  { url }: FetchTarget,
  { accept }: FetchOptions,
  policy: FetchPolicy,
): Promise<FetchedResource> {
  const status = response.statusCode ?? 0;
  const header = (name: string) => {
    const value = response.headers[name];
    return typeof value === 'string' ? value : null;
  };
  const headers = {
    etag: header('etag'),
    lastModified: header('last-modified'),
    contentType: header('content-type'),
    retryAfter: header('retry-after'),
    cacheControl: header('cache-control'),
  };
  try {
    if (status === 304) return { url: url.href, status, headers, bytes: null };
    if (status < 200 || status > 299) throw refuseStatus(url, status, headers.retryAfter);
    const type = headers.contentType === null ? 'application/octet-stream' : essenceOf(headers.contentType);
    if (!accept.includes(type)) {
      throw new FetchRefusedError(
        'type',
        showAddress(url),
        `${showAddress(url)} is of the kind ${headers.contentType === null ? '“not declared”' : type}, which is not read from there.`,
        'Give the address of the report’s page or of the feed itself; other files can be saved and uploaded.',
      );
    }
    return { url: url.href, status, headers, bytes: await readBody(response, policy.maxBytes) };
  } finally {
    response.destroy();
  }
}

const STATUS_REMEDIES: Record<number, string> = {
  401: 'It asks for a sign-in, which the desk does not have. Save the page in your browser and upload it.',
  403: 'It does not let the desk in. Save the page in your browser and upload it.',
  404: 'Check the address in a browser.',
  410: 'The page was taken down for good. Look for its new address.',
  429: 'It is being asked too often. Try again later.',
};

function refuseStatus(url: URL, status: number, retryAfter: string | null): FetchRefusedError {
  const remedy =
    STATUS_REMEDIES[status] ?? (status >= 500 ? 'Try again later.' : 'Check the address in a browser.');
  const message = `${showAddress(url)} answers with an error (${status}${http.STATUS_CODES[status] ? ` ${http.STATUS_CODES[status]}` : ''}).`;
  return new FetchRefusedError('status', showAddress(url), message, remedy, { status, retryAfter });
}

const megabytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1024 / 1024))} MB`;

/** Whatever went wrong on the way, in words. Faults of the program pass as they are. */
function toRefusal(error: unknown, { url }: FetchTarget, policy: FetchPolicy, isTimeout: boolean): unknown {
  if (error instanceof FetchRefusedError) return error;
  const address = showAddress(url);
  if (isTimeout) {
    return new FetchRefusedError(
      'timeout',
      address,
      `${address} did not answer in full within ${Math.ceil(policy.timeoutMs / 1000)} seconds.`,
      'Try again later, or save the page in your browser and upload it.',
    );
  }
  if (error instanceof BodyTooLargeError) {
    return new FetchRefusedError(
      'too-large',
      address,
      `${address} is larger than ${megabytes(policy.maxBytes)}.`,
      'Raise the setting LODESTONE_FETCH_MAX_MB, or save the report’s text alone and upload it.',
    );
  }
  if (error instanceof BodyUnreadableError) {
    return new FetchRefusedError(
      'type',
      address,
      `${address} was sent in a form that cannot be read. ${error.message}`,
      'Save the page in your browser and upload it.',
    );
  }
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string' || code.startsWith('ERR_INVALID')) return error;
  const isCertificate = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET)|ERR_TLS/.test(code);
  return new FetchRefusedError(
    'connection',
    address,
    isCertificate
      ? `${url.host} cannot prove that it is ${url.hostname}: its certificate is not in order (${code}).`
      : `The connection to ${url.host} could not be made or broke off (${code}).`,
    isCertificate ? 'Ask who runs that site.' : 'Check that the address opens in a browser, and try again.',
  );
}

import { isIP } from 'node:net';
import type { FetchPolicy } from './fetch-policy';
import { FetchRefusedError } from './fetch-refused-error';
import { isPublicAddress } from './public-address';

/** An address that may be fetched as far as its words tell; the IP addresses behind its name are still to be checked. */
export interface FetchTarget {
  url: URL;
  /** Name or IP address, in small letters, without brackets. */
  host: string;
  port: number;
  /** True where the settings open this host although its address is private. */
  isAllowed: boolean;
}

/** Longer addresses are made by machines that have lost their way. */
const LONGEST_ADDRESS = 4096;

/** Endings of names that exist in one network only (RFC 6761, 6762, 8375, and names that companies use at home). */
const LOCAL_NAMES =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|onion)$/;

/**
 * Ports of other services, which a request written as HTTP could mislead: the list of "bad ports" of the Fetch standard
 * (https://fetch.spec.whatwg.org/#port-blocking), and databases and caches that listen beside it.
 */
const FOREIGN_PORTS: ReadonlySet<number> = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
  109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515,
  526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1433, 1521, 1719, 1720,
  1723, 2049, 2375, 2376, 3306, 3389, 3659, 4045, 4190, 5060, 5061, 5432, 5900, 6000, 6379, 6566, 6665, 6666,
  6667, 6668, 6669, 6679, 6697, 9200, 10080, 11211, 27017,
]);

const PLAIN_REMEDY = 'Give the full address of a public page or feed, beginning with https:// or http://.';

/** For messages: the address without the name and password that somebody may have typed into it. */
export function showAddress(url: URL | string): string {
  const text =
    typeof url === 'string'
      ? url.replace(/\/\/[^/@\s]*@/, '//')
      : `${url.origin}${url.pathname}${url.search}`;
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** The refusal of an address that leads into a private network. */
export function refusePrivate(url: URL): FetchRefusedError {
  return new FetchRefusedError(
    'private',
    showAddress(url),
    `${showAddress(url)} leads into a private network, where the desk does not fetch.`,
    `If it is meant to, name ${url.host} in the setting LODESTONE_FETCH_HOSTS.`,
  );
}

function parseUrl(address: string, base?: URL): URL {
  const refuse = (message: string) =>
    new FetchRefusedError('address', showAddress(address), message, PLAIN_REMEDY);
  if (address.length > LONGEST_ADDRESS) throw refuse(`An address has at most ${LONGEST_ADDRESS} characters.`);
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : null;
  if (!url || url.hostname === '') throw refuse(`“${showAddress(address)}” is not an address of the web.`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refuse(`${showAddress(address)} begins with ${url.protocol} – only http and https are fetched.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchRefusedError(
      'address',
      showAddress(url),
      `The address of ${url.host} carries a name or password.`,
      'Leave them out: the desk would keep them where others read them.',
    );
  }
  url.hash = '';
  // "example.org." is the same host as "example.org", only written in full.
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '');
  return url;
}

/**
 * Check the words of an address: scheme, host, port. Every way of writing an IPv4 address (decimal, octal, hexadecimal)
 * is brought to the usual one before it is judged. Throws FetchRefusedError.
 */
export function parseTarget(address: string, policy: FetchPolicy, base?: URL): FetchTarget {
  const url = parseUrl(address.trim(), base);
  const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, '');
  const usual = url.protocol === 'https:' ? 443 : 80;
  const port = url.port === '' ? usual : Number(url.port);
  const named = isIP(host) === 6 ? `[${host}]` : host;
  const isAllowed =
    policy.allowedHosts.includes(`${named}:${port}`) ||
    ((port === 80 || port === 443) && policy.allowedHosts.some((each) => each === named || each === host));
  if (!isAllowed) {
    const isLocal = isIP(host) ? !isPublicAddress(host) : !host.includes('.') || LOCAL_NAMES.test(host);
    if (isLocal) throw refusePrivate(url);
    if (FOREIGN_PORTS.has(port)) {
      throw new FetchRefusedError(
        'address',
        showAddress(url),
        `Port ${port} of ${host} is not one where web pages are served.`,
        PLAIN_REMEDY,
      );
    }
  }
  return { url, host, port, isAllowed };
}

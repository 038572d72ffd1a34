import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { FetchRefusedError } from './fetch-refused-error';
import { type FetchTarget, refusePrivate, showAddress } from './parse-target';
import { isPublicAddress } from './public-address';

/** From a host's name to all its IP addresses, in the order in which they are to be tried. */
export type ResolveHost = (host: string) => Promise<string[]>;

/** The names as this machine knows them. */
export const resolveByName: ResolveHost = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * The IP addresses of a target, each of them checked. The connection has to go to one of these: a name asked for again
 * may answer otherwise. Throws FetchRefusedError when one of them is not public (unless the settings open this host).
 */
export async function resolveTarget(target: FetchTarget, resolve: ResolveHost): Promise<string[]> {
  const { host, url, isAllowed } = target;
  let addresses: string[];
  try {
    addresses = isIP(host) ? [host] : await resolve(host);
  } catch {
    addresses = [];
  }
  if (addresses.length === 0) {
    throw new FetchRefusedError(
      'unresolved',
      showAddress(url),
      `No server is known under the name ${host}.`,
      'Check the spelling, and that this machine is connected to the network.',
    );
  }
  if (!isAllowed && !addresses.every(isPublicAddress)) throw refusePrivate(url);
  return addresses;
}

import ipaddr from 'ipaddr.js';

/** RFC 6052: the prefix under which networks without IPv4 reach IPv4 servers; the last 32 bits are the IPv4 address. */
const NAT64 = ipaddr.IPv6.parse('64:ff9b::');

/** RFC 4291: addresses that are given to hosts of the public network lie in 2000::/3. */
const GLOBAL = ipaddr.IPv6.parse('2000::');

function embeddedIPv4(address: ipaddr.IPv6): ipaddr.IPv4 {
  return new ipaddr.IPv4(address.toByteArray().slice(-4));
}

/**
 * Is this IP address one of the public network? False for private, loopback, link-local, shared (CGNAT), multicast,
 * documentation, benchmarking and reserved ones, for every IPv6 form that wraps an IPv4 address (mapped, compatible,
 * 6to4, Teredo), and for what is no address. NAT64 counts as the IPv4 address inside, for it is how networks without
 * IPv4 reach the public one.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast';
  if (address.match(NAT64, 96)) return embeddedIPv4(address).range() === 'unicast';
  return address.match(GLOBAL, 3) && address.range() === 'unicast';
}

/** One spelling for each address, so that two can be compared; null for what is no address. */
export function normaliseAddress(text: string): string | null {
  return ipaddr.isValid(text) ? ipaddr.process(text).toNormalizedString() : null;
}

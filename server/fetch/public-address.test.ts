import { describe, expect, it } from 'vitest';
import { isPublicAddress, normaliseAddress } from './public-address';

describe('isPublicAddress', () => {
  it.each([
    '93.184.216.34',
    '1.1.1.1',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700:4700::1111',
    '2a00:1450:4001:82b::200e',
    // A public IPv4 address as networks without IPv4 see it.
    '64:ff9b::5db8:d822',
  ])('takes %s for public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['this host', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['link-local', '169.254.169.254'],
    ['shared by a provider', '100.64.0.1'],
    ['protocol assignments', '192.0.0.8'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.7'],
    ['documentation', '203.0.113.9'],
    ['benchmarking', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['unique local', 'fd12:3456:789a::1'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['documentation', '2001:db8::1'],
    ['mapped IPv4', '::ffff:127.0.0.1'],
    ['mapped IPv4, in hexadecimal', '::ffff:7f00:1'],
    ['mapped public IPv4, which no server needs', '::ffff:93.184.216.34'],
    ['compatible IPv4', '::127.0.0.1'],
    ['translated IPv4', '::ffff:0:127.0.0.1'],
    ['6to4 around a private address', '2002:0a00:0001::1'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['NAT64 around a loopback address', '64:ff9b::7f00:1'],
    ['NAT64 around a private address', '64:ff9b::a00:1'],
    ['local NAT64', '64:ff9b:1::5db8:d822'],
    ['not given to anybody', '4000::1'],
    ['no address', 'example.org'],
    ['nothing', ''],
  ])('does not take an address that is %s (%s) for public', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('normaliseAddress', () => {
  it('gives two spellings of one address the same form, and none to what is no address', () => {
    expect(normaliseAddress('::ffff:127.0.0.1')).toBe(normaliseAddress('127.0.0.1'));
    expect(normaliseAddress('2606:4700::0:1')).toBe(normaliseAddress('2606:4700:0:0:0:0:0:1'));
    expect(normaliseAddress('1.1.1.1')).not.toBe(normaliseAddress('1.1.1.2'));
    expect(normaliseAddress('example.org')).toBeNull();
  });
});

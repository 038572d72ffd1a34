import { describe, expect, it } from 'vitest';
import { parseSettings } from '@/server/env';
import { ForbiddenError } from '@/server/errors';
import { baseUrl, localAddress, requireOwnOrigin, trustedOrigins } from './origin';

const put = (headers: Record<string, string>) =>
  new Request('http://127.0.0.1:3000/api/imports/1/files', { method: 'PUT', headers });

describe('requireOwnOrigin', () => {
  const local = parseSettings({});

  it.each(['http://127.0.0.1:3000', 'http://localhost:3000'])(
    'lets a page of the desk at %s write',
    (origin) => {
      expect(() => requireOwnOrigin(put({ origin, cookie: 'a=b' }), local)).not.toThrow();
    },
  );

  it.each([
    ['another site', { origin: 'http://elsewhere.example', cookie: 'a=b' }],
    ['another port', { origin: 'http://localhost:8080', cookie: 'a=b' }],
    ['a sandboxed page', { origin: 'null', cookie: 'a=b' }],
    ['a request with cookies that hides where it comes from', { cookie: 'a=b' }],
    [
      'a foreign name that resolves to this machine',
      { origin: 'http://rebound.example:3000', host: 'rebound.example:3000', cookie: 'a=b' },
    ],
  ])('refuses %s', (_, headers) => {
    expect(() => requireOwnOrigin(put(headers as Record<string, string>), local)).toThrow(ForbiddenError);
  });

  it('leaves a program without cookies to the rights check', () => {
    expect(() => requireOwnOrigin(put({}), local)).not.toThrow();
  });
});

describe('localAddress', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:3000'],
    ['0.0.0.0', 'http://localhost:3000'],
    ['::', 'http://localhost:3000'],
    ['::1', 'http://[::1]:3000'],
  ])('is how this machine reaches a desk on %s', (host, address) => {
    expect(localAddress({ host, port: 3000 })).toBe(address);
  });
});

describe('trustedOrigins', () => {
  it('follows the stated address, or on a network without one the name that was asked for', () => {
    const stated = parseSettings({ LODESTONE_URL: 'https://desk.example.org/', HOST: '0.0.0.0' });
    expect(baseUrl(stated)).toBe('https://desk.example.org');
    expect(trustedOrigins(stated, 'other.example')).not.toContain('http://other.example');
    const open = parseSettings({ HOST: '0.0.0.0', PORT: '4000' });
    expect(baseUrl(open)).toBe('http://localhost:4000');
    expect(trustedOrigins(open, '192.168.1.5:4000')).toContain('http://192.168.1.5:4000');
  });
});

import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address';

describe('where a request comes from', () => {
  it('is the other end of the connection, whatever the request says of itself', () => {
    expect(clientAddress({ 'x-forwarded-for': '203.0.113.9' }, '192.0.2.7', null)).toBe('192.0.2.7');
    expect(clientAddress({}, '::ffff:192.0.2.7', null)).toBe('192.0.2.7');
  });

  it('is what the named proxy says: the last of several, which is its own', () => {
    const headers = { 'x-forwarded-for': '10.0.0.1, 203.0.113.9' };
    expect(clientAddress(headers, '127.0.0.1', 'x-forwarded-for')).toBe('203.0.113.9');
    expect(clientAddress({ 'x-real-ip': '2001:db8::1' }, '127.0.0.1', 'x-real-ip')).toBe('2001:db8::1');
  });

  it('is the proxy itself where that says nothing, or no address', () => {
    expect(clientAddress({}, '127.0.0.1', 'x-real-ip')).toBe('127.0.0.1');
    expect(clientAddress({ 'x-real-ip': 'a\r\nb' }, '127.0.0.1', 'x-real-ip')).toBe('127.0.0.1');
  });
});

import { describe, expect, it } from 'vitest';
import { FetchRefusedError } from './fetch-refused-error';
import { parseTarget } from './parse-target';
import { testPolicy } from './testing';

const closed = testPolicy([]);

function refusalOf(address: string, policy = closed): FetchRefusedError {
  try {
    parseTarget(address, policy);
  } catch (error) {
    if (error instanceof FetchRefusedError) return error;
    throw error;
  }
  throw new Error(`${address} was not refused.`);
}

describe('parseTarget', () => {
  it('lets a public address through, without its fragment and the dot of a full name', () => {
    const target = parseTarget(' https://News.Example.org./a/b?c=1#part ', closed);
    expect(target).toMatchObject({ host: 'news.example.org', port: 443, isAllowed: false });
    expect(target.url.href).toBe('https://news.example.org/a/b?c=1');
    expect(parseTarget('http://example.org:8080/', closed).port).toBe(8080);
    expect(parseTarget('http://[2606:4700:4700::1111]/', closed).host).toBe('2606:4700:4700::1111');
  });

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://0/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://desk.localhost/',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://wiki.corp/',
    'http://router.home.arpa/',
    'http://intranet/',
    // Full-width letters and digits mean the same to the network.
    'http://１２７.０.０.１/',
    'http://ｌocalhost/',
  ])('refuses %s: it leads into a private network', (address) => {
    expect(refusalOf(address).reason).toBe('private');
  });

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/a',
    'gopher://example.org/',
    'data:text/html,hello',
    'javascript:alert(1)',
    'example.org/feed',
    'http://',
    '',
    'http://exa mple.org/',
    `https://example.org/${'a'.repeat(5000)}`,
  ])('refuses %.60s: it is no address that is fetched', (address) => {
    expect(refusalOf(address)).toMatchObject({ reason: 'address', field: 'url', kind: 'invalid-input' });
  });

  it.each([22, 25, 53, 6379, 9200, 11211])('refuses port %i, where no web pages are served', (port) => {
    const refusal = refusalOf(`http://example.org:${port}/`);
    expect(refusal.reason).toBe('address');
    expect(refusal.message).toContain(`Port ${port}`);
  });

  it('refuses a name or password in the address, and does not repeat it', () => {
    const refusal = refusalOf('https://ana:hunter2@example.org/feed');
    expect(refusal.reason).toBe('address');
    expect(`${refusal.message} ${refusal.address} ${refusal.remedy}`).not.toContain('hunter2');
    expect(refusalOf('ftp://ana:hunter2@example.org/').message).not.toContain('hunter2');
  });

  it('opens exactly the hosts and ports that the settings name', () => {
    const policy = testPolicy(['wiki.corp', '10.0.0.5:8080', '[fd00::7]:8080', 'localhost:6379']);
    for (const address of [
      'http://wiki.corp/a',
      'https://wiki.corp/a',
      'http://10.0.0.5:8080/',
      'http://[fd00::7]:8080/',
      'http://localhost:6379/',
    ]) {
      expect(parseTarget(address, policy).isAllowed, address).toBe(true);
    }
    for (const address of [
      'http://wiki.corp:8080/',
      'http://other.corp/',
      'http://10.0.0.5/',
      'http://10.0.0.6:8080/',
      'http://localhost/',
      'http://evil-wiki.corp/',
    ]) {
      expect(refusalOf(address, policy).reason, address).toBe('private');
    }
  });
});

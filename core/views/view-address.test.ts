import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalViewAddress } from './view-address';

describe('canonicalViewAddress', () => {
  it.each([
    ['/?theme=safety&family=meeting,study', '/?family=meeting,study&theme=safety'],
    ['/?family=meeting%2Cstudy', '/?family=meeting,study'],
    ['/?from=2025-01&to=', '/?from=2025-01'],
    ['/?from=2025-01&event=7#main', '/?from=2025-01'],
    ['/meetings/', '/meetings'],
    ['/search?q=baotou+steel', '/search?q=baotou+steel'],
    ['/brief?event=1,2', '/brief?event=1,2'],
    ['/review?order=article&item=event-3', '/review?order=article'],
    ['/', '/'],
  ])('turns %s into %s', (address, canonical) => {
    expect(canonicalViewAddress(address)).toBe(canonical);
  });

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '/\\elsewhere.example',
    '/.//elsewhere.example',
    '/\t/elsewhere.example',
    'javascript:alert(1)',
    'meetings',
    '',
    '/api/timeline',
    '/sign-in?return=/',
    '/setup/token',
    '/settings',
    '/import/3',
  ])('takes %j for no view', (address) => {
    expect(canonicalViewAddress(address)).toBeNull();
  });

  it('gives a canonical address back as it is, and only paths of the desk', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, query) => {
        const canonical = canonicalViewAddress(`/${path}?${query}`);
        if (canonical === null) return true;
        const { origin } = new URL(canonical, 'http://desk.test');
        return canonicalViewAddress(canonical) === canonical && origin === 'http://desk.test';
      }),
    );
  });
});

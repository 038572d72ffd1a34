import { describe, expect, it } from 'vitest';
import { parseReturnPath } from './return-path';

describe('parseReturnPath', () => {
  it.each(['/', '/import', '/articles/7?layer=events#e2', '/?family=meeting,study'])(
    'keeps the desk’s own address %s',
    (path) => {
      expect(parseReturnPath(path)).toBe(path);
    },
  );

  it.each([
    '//elsewhere.example/import',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/.//elsewhere.example',
    '/import/..//elsewhere.example',
    '/%2e//elsewhere.example',
    'https://elsewhere.example/',
    'javascript:alert(1)',
    'import',
    '',
    null,
    undefined,
  ])('turns %j into the start page', (path) => {
    expect(parseReturnPath(path)).toBe('/');
  });

  it('does not come back to the sign-in page itself', () => {
    expect(parseReturnPath('/sign-in?return=/import')).toBe('/');
  });
});

import { describe, expect, it } from 'vitest';
import { COMMON_HEADERS, DATA_POLICY, pagePolicy } from './security-headers';

const partsOf = (policy: string) =>
  new Map(
    policy.split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources];
    }),
  );

describe('the content security policy of a page', () => {
  const policy = partsOf(pagePolicy('bm9uY2U'));

  it('lets a script run only with the nonce, and none in an attribute', () => {
    expect(policy.get('script-src')).toEqual(["'self'", "'nonce-bm9uY2U'", "'strict-dynamic'"]);
    expect(policy.get('script-src-attr')).toEqual(["'none'"]);
  });

  it('allows inline styles as attributes only', () => {
    expect(policy.get('style-src')).toEqual(["'self'", "'nonce-bm9uY2U'"]);
    expect(policy.get('style-src-attr')).toEqual(["'unsafe-inline'"]);
  });

  it('names no other site anywhere, and no scheme but data for pictures', () => {
    for (const [name, sources] of policy) {
      const foreign = sources.filter(
        (source) => !/^'(self|none|strict-dynamic|unsafe-inline|nonce-\w+)'$/.test(source),
      );
      expect(foreign, name).toEqual(name === 'img-src' ? ['data:'] : []);
    }
  });

  it.each(['object-src', 'frame-src', 'frame-ancestors', 'base-uri'])('has none for %s', (name) => {
    expect(policy.get(name)).toEqual(["'none'"]);
  });

  it('lets the development server, and only it, evaluate code', () => {
    expect(pagePolicy('a')).not.toContain('unsafe-eval');
    expect(pagePolicy('a', { isDevelopment: true })).toContain("'unsafe-eval'");
  });
});

describe('the policy of other answers', () => {
  it('runs and loads nothing', () => {
    const policy = partsOf(DATA_POLICY);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy.has('sandbox')).toBe(true);
  });
});

describe('the headers of every answer', () => {
  it('hold no line break and no sign that a header may not hold', () => {
    for (const value of [...Object.values(COMMON_HEADERS), DATA_POLICY, pagePolicy('a')]) {
      expect(value).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});

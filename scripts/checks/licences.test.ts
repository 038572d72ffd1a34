import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../setup/run.mjs';
import { EXCEPTIONS, formatLicences, isAllowed, listLicences } from './licences.mjs';

const LOCK = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { license?: string }>;
};
const all = listLicences(LOCK);
const under = (licence: string, name = 'some-package') => isAllowed({ name, version: '1.0.0', licence });

describe('the packages that a desk needs', () => {
  it('are all under licences that are allowed', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((one) => !isAllowed(one))).toEqual([]);
  });

  it('are listed in docs/licences.md as they are today', () => {
    // When this fails: node scripts/licences.mjs
    expect(readFileSync(join(ROOT, 'docs/licences.md'), 'utf8')).toBe(formatLicences(all));
  });

  it('are those below the dependencies and none that only tests need', () => {
    const names = new Set(all.map(({ name }) => name));
    for (const name of ['next', 'better-sqlite3', 'scheduler', 'sharp']) expect(names).toContain(name);
    for (const name of ['vitest', '@playwright/test', 'typescript', 'drizzle-kit']) {
      expect(names).not.toContain(name);
    }
  });

  it('say the same of their licence themselves', () => {
    const others = Object.entries(LOCK.packages).flatMap(([path, { license }]) => {
      const file = join(ROOT, path, 'package.json');
      if (path === '' || !existsSync(file)) return [];
      const own = (JSON.parse(readFileSync(file, 'utf8')) as { license?: unknown }).license;
      return typeof own === 'string' && own !== license ? [`${path}: ${license}, but itself ${own}`] : [];
    });
    expect(others).toEqual([]);
  });

  it('make use of each exception, so that none outlives its package', () => {
    const unused = EXCEPTIONS.filter(
      ({ licence, packages }) => !all.some((one) => packages.test(one.name) && one.licence.includes(licence)),
    );
    expect(unused).toEqual([]);
  });
});

describe('a licence', () => {
  it.each(['MIT', '(MIT OR GPL-3.0-or-later)', 'MIT AND ISC', '(MIT AND Zlib)'])(
    'of %s is allowed',
    (words) => {
      expect(under(words)).toBe(true);
    },
  );

  it.each([
    'GPL-3.0-or-later',
    'AGPL-3.0-only',
    'MIT AND GPL-3.0-only',
    'BUSL-1.1',
    'none told',
    '',
    'MPL-2.0',
  ])('of “%s” is not', (words) => {
    expect(under(words)).toBe(false);
  });

  it('that asks for more is allowed for the packages named with it alone', () => {
    expect(under('MPL-2.0', 'lightningcss-linux-x64-gnu')).toBe(true);
    expect(under('OFL-1.1', 'lightningcss')).toBe(false);
  });
});

describe('the list', () => {
  it('follows each package to where npm has put it, and to optional ones, but not to tools or peers that may be missing', () => {
    const lock = {
      packages: {
        '': { dependencies: { a: '1' }, devDependencies: { tool: '1' } },
        'node_modules/a': {
          version: '1.0.0',
          license: 'MIT',
          dependencies: { b: '2' },
          optionalDependencies: { c: '1', absent: '1' },
          peerDependencies: { p: '1', tool: '1' },
          peerDependenciesMeta: { tool: { optional: true } },
        },
        'node_modules/a/node_modules/b': { version: '2.0.0', license: 'ISC', dependencies: { c: '1' } },
        'node_modules/b': { version: '1.0.0', license: 'GPL-3.0-only' },
        'node_modules/c': { version: '1.0.0' },
        'node_modules/p': { version: '1.0.0', license: 'MIT' },
        'node_modules/tool': { version: '1.0.0', license: 'MIT' },
      },
    };
    expect(listLicences(lock).map(({ name, version, licence }) => `${name} ${version} ${licence}`)).toEqual([
      'a 1.0.0 MIT',
      'b 2.0.0 ISC',
      'c 1.0.0 none told',
      'p 1.0.0 MIT',
    ]);
  });
});

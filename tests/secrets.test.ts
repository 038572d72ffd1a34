import { describe, expect, it } from 'vitest';
import { listRepositoryFiles, readRepositoryFile } from './repository-files';

/** What no file may hold, for it is true on one machine only, or nobody else's business. */
const FORBIDDEN = [
  {
    what: 'a path of one machine',
    pattern: /(?<![\w.:/@])[/](?:work|root|tmp|farm|home[/]\w+|Users[/]\w+)[/]\w/,
  },
  {
    what: 'the host of a package registry',
    pattern: /https?:[/]{2}[^/\s"']*(?:registry|npmjs|artifactory|verdaccio)[^/\s"']*/i,
  },
  { what: 'a download address in the lockfile', pattern: /"resolved": ?"https?:/ },
  { what: 'a private key', pattern: /-{5}BEGIN (?:[A-Z]+ )*PRIVATE KEY-{5}/ },
  {
    what: 'a token',
    pattern: /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|npm_[A-Za-z0-9]{36}|_auth[T]oken=\S+)/,
  },
];

const BINARY = /\.(?:png|jpe?g|gif|ico|woff2?|pdf|docx|zip|db|gz)$/i;

const findForbidden = (text: string) =>
  FORBIDDEN.flatMap(({ what, pattern }) => {
    const found = text.match(pattern);
    return found ? [`${what}: ${found[0]}`] : [];
  });

describe('the files of the project', () => {
  it('hold no path of one machine, no registry, no key and no token', () => {
    const paths = listRepositoryFiles().filter((path) => !BINARY.test(path));
    expect(paths.length).toBeGreaterThan(50);
    const found = paths.flatMap((path) =>
      findForbidden(readRepositoryFile(path)).map((each) => `${path}: ${each}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the search for what is forbidden', () => {
  // Put together here, for this file is searched as well.
  const slash = (...parts: string[]) => `/${parts.join('/')}`;

  it.each([
    ['a path of one machine', `open("${slash('home', 'ada', 'desk')}")`],
    ['a path of one machine', `cd ${slash('root', 'desk')}`],
    ['the host of a package registry', `https:${slash('', 'registry.example.org', 'left-pad')}`],
    ['a private key', `${'-'.repeat(5)}BEGIN RSA PRIVATE KEY${'-'.repeat(5)}`],
    ['a token', `AKIA${'Q'.repeat(16)}`],
  ])('finds %s', (what, text) => {
    expect(findForbidden(text).join()).toContain(what);
  });

  it.each([
    'docs/work/plan.md',
    'https://example.org/root/x',
    'a route /import/work',
    'node_modules/.bin/tsc',
  ])('lets %s pass', (text) => {
    expect(findForbidden(text)).toEqual([]);
  });
});

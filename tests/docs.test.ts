import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProgram } from '@/cli/program';
import { ROOT } from '@/scripts/setup/run.mjs';
import { SCRIPT_SETTINGS } from '@/scripts/setup/settings.mjs';
import type { Setting } from '@/server/settings/declare';
import { SETTINGS } from '@/server/settings/declared';
import { listRepositoryFiles, readRepositoryFile } from './repository-files';

const FILES = listRepositoryFiles();
const DOCUMENTS = FILES.filter(
  (path) => /^(README|CONTRIBUTING|docs\/.*)\.md$/.test(path) || path === 'README.md',
);
const DECLARED = new Set([
  ...SCRIPT_SETTINGS.map(({ name }) => name),
  ...Object.entries(SETTINGS).flatMap(([name, { isSecret }]: [string, Setting<unknown>]) =>
    isSecret ? [name, `${name}_FILE`] : [name],
  ),
]);

/** Each place in the documents that a pattern's first group finds, as `[document, found]`. */
function findInDocuments(pattern: RegExp): [string, string][] {
  return DOCUMENTS.flatMap((path) =>
    [...readRepositoryFile(path).matchAll(pattern)].map((match): [string, string] => [path, match[1] ?? '']),
  );
}

/** Code in the running text, such as `npm start`; blocks are not looked at. */
const inlineCode = () => findInDocuments(/(?<!`)`([^`\n]+)`(?!`)/g);

const told = (found: [string, string][]) => found.map(([path, what]) => `${path}: ${what}`);

describe('the documents', () => {
  it('are there', () => {
    expect(DOCUMENTS).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/operations.md']));
  });

  it('name only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readRepositoryFile('package.json'));
    const named = findInDocuments(/\bnpm (?:run ([\w:-]+)|(?:start|test)\b)/g).filter(
      ([, name]) => name !== '',
    );
    expect(named.length).toBeGreaterThan(0);
    expect(told(named.filter(([, name]) => !(name in scripts)))).toEqual([]);
  });

  it('name only settings that the code declares', () => {
    const named = findInDocuments(/\b(LODESTONE_[A-Z_]+)\b/g);
    expect(told(named.filter(([, name]) => !DECLARED.has(name)))).toEqual([]);
  });

  it('link only to files that exist', () => {
    const links = findInDocuments(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g).filter(
      ([, target]) => !/^[a-z]+:/.test(target),
    );
    const dead = links.filter(([path, target]) => !existsSync(join(ROOT, dirname(path), target)));
    expect(told(dead)).toEqual([]);
  });

  it('name only files and folders that exist', () => {
    const rooms = new Set(FILES.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
    const named = inlineCode().filter(
      ([, code]) => /^[\w.-]+\/[\w./[\]-]*$/.test(code) && rooms.has(code.split('/')[0]!),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(told(named.filter(([, path]) => !existsSync(join(ROOT, path))))).toEqual([]);
  });

  it('name only routes that exist', () => {
    const isRoute = isServedBy(FILES);
    const named = inlineCode()
      .map(([path, code]): [string, string] => [path, code.replace(/^(?:GET|POST|PUT|PATCH|DELETE) /, '')])
      .filter(([, code]) => /^\/[a-z]/.test(code));
    expect(told(named.filter(([, route]) => !isRoute(route)))).toEqual([]);
  });

  it('name only commands that the command line has', async () => {
    const named = findInDocuments(/(?:`lodestone |npm run lodestone -- )([a-z][a-z-]*(?: [a-z]+)?)/g);
    expect(named.length).toBeGreaterThan(0);
    const known = await listCommands();
    // The second word is a command below the first, or the first one's argument.
    const hasBelow = (command: string) => [...known].some((each) => each.startsWith(`${command} `));
    const isKnown = (words: string) => {
      const [command = ''] = words.split(' ');
      return known.has(words) || (known.has(command) && !hasBelow(command));
    };
    expect(told(named.filter(([, words]) => !isKnown(words)))).toEqual([]);
  }, 30_000);
});

describe('the settings', () => {
  const operations = readRepositoryFile('docs/operations.md');

  it.each(SCRIPT_SETTINGS.map((setting) => [setting.name, setting] as const))(
    '%s stands in docs/operations.md as it is declared',
    (_, { name, default: value, meaning }) => {
      expect(operations).toContain(
        `| \`${name}\` | ${value === null ? 'none' : `\`${value}\``} | ${meaning} |`,
      );
    },
  );

  it('that the code reads are all declared', () => {
    const code = FILES.filter(
      (path) => /\.(ts|tsx|mjs)$/.test(path) && !/\.(test|spec)\.ts$|^(e2e|tests)\//.test(path),
    );
    const read = code.flatMap((path) =>
      [...readRepositoryFile(path).matchAll(/\benv\.(LODESTONE_[A-Z_]+)/g)].map(
        (match) => [path, match[1] ?? ''] as [string, string],
      ),
    );
    expect(read.length).toBeGreaterThan(0);
    expect(told(read.filter(([, name]) => !DECLARED.has(name)))).toEqual([]);
  });
});

/** Says of an address such as `/api/articles/{id}?x=1` whether a page or a handler stands for it. */
function isServedBy(files: string[]): (address: string) => boolean {
  const routes = files
    .filter((path) => /^app\/(?:.*\/)?(?:page\.tsx|route\.ts)$/.test(path))
    .map((path) =>
      path
        .split('/')
        .slice(1, -1)
        .filter((segment) => !/^\(.*\)$/.test(segment)),
    )
    .map((segments) =>
      segments.map((segment) =>
        segment.startsWith('[...') ? '.+' : segment.startsWith('[') ? '[^/]+' : segment,
      ),
    )
    .map((segments) => new RegExp(`^/${segments.join('/')}$`));
  return (address) => {
    const path = address.replace(/[?#].*$/, '').replace(/(?<=.)\/$/, '');
    return routes.some((route) => route.test(path));
  };
}

/** Every command that `lodestone` offers, with those below it: `user`, `user add`, … */
async function listCommands(): Promise<Set<string>> {
  const { commands } = await makeProgram();
  return new Set(
    commands.flatMap((each) => [
      each.name(),
      ...each.commands.map((below) => `${each.name()} ${below.name()}`),
    ]),
  );
}

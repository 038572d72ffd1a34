import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * Each page brings the sheets of styles that it needs beside those of every page (docs/decisions/
 * 2026-11-22-sheets-by-page.md). Nothing else would tell that one is missing: the page would only look wrong, and only
 * to who opened it first.
 */

const read = (path: string) => readFileSync(path, 'utf8');

/** The file that an import of ours means, or null for a package. */
function findFile(from: string, name: string): string | null {
  if (!name.startsWith('@/') && !name.startsWith('.')) return null;
  const base = name.startsWith('@/') ? name.slice(2) : join(dirname(from), name);
  const found = ['.tsx', '.ts', '']
    .map((end) => base + end)
    .find((at) => existsSync(at) && statSync(at).isFile());
  return found ?? null;
}

/** All files of pages and components that a file brings in, at once or when asked for. */
function reach(file: string): Set<string> {
  const files = new Set([file]);
  for (const at of files) {
    for (const [, name = ''] of read(at).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
      const found = findFile(at, name);
      if (found && /^(app|components)\/.*\.tsx?$/.test(found)) files.add(found);
    }
  }
  return files;
}

/** The sheets that a page or a frame imports, with those that they import. */
function sheetsOf(file: string): Set<string> {
  const sheets = new Set<string>();
  const add = (at: string) => {
    if (sheets.has(at)) return;
    sheets.add(at);
    for (const [, name = ''] of read(at).matchAll(/@import "(\.[^"]+)"/g)) add(join(dirname(at), name));
  };
  for (const [, name = ''] of read(file).matchAll(/import '((?:@\/app|\.)\/[^']+\.css)'/g)) {
    add(name.startsWith('@/') ? name.slice(2) : join(dirname(file), name));
  }
  return sheets;
}

/** The classes that a component gives to its elements, as far as they are written out. */
function classesOf(file: string): Set<string> {
  const classes = new Set<string>();
  const add = (words: string) => {
    for (const word of words.replace(/\S*\$\{[^}]*\}\S*/g, ' ').split(/\s+/)) if (word) classes.add(word);
  };
  for (const [, plain, computed = ''] of read(file).matchAll(
    /className=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g,
  )) {
    if (plain !== undefined) add(plain);
    else for (const [, one, other] of computed.matchAll(/'([^']*)'|`([^`]*)`/g)) add(one ?? other ?? '');
  }
  return classes;
}

interface Rule {
  sheet: string;
  selector: string;
  /** Those of its whole selector: it can only match where all of them are. */
  classes: string[];
}

/** The rules of all sheets by the classes of the element that they style. */
function readRules(): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  const names = (part: string) => [...part.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name);
  for (const file of readdirSync('app/styles').filter((name) => name.endsWith('.css'))) {
    const sheet = `app/styles/${file}`;
    const text = read(sheet).replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, list = ''] of text.matchAll(/([^{};]+)\{/g)) {
      // What must not hold is left out; commas in brackets part no selectors.
      const positive = list.replace(/:not\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
      for (const selector of positive.split(/,(?![^()]*\))/).map((one) => one.trim())) {
        const subject =
          selector
            .replace(/\([^)]*\)/g, '')
            .split(/[\s>+~]+/)
            .at(-1) ?? '';
        for (const name of names(subject)) {
          rules.set(name, [...(rules.get(name) ?? []), { sheet, selector, classes: names(selector) }]);
        }
      }
    }
  }
  return rules;
}

/** Every page and the frames around it, the innermost last. */
function findPages(folder = 'app', frames: string[] = []): { page: string; frames: string[] }[] {
  const layout = join(folder, 'layout.tsx');
  const around = existsSync(layout) ? [...frames, layout] : frames;
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = join(folder, entry.name);
    if (entry.isDirectory()) return findPages(at, around);
    return /^(page|error|not-found|forbidden|global-error)\.tsx$/.test(entry.name)
      ? [{ page: at, frames: around }]
      : [];
  });
}

describe('sheets of styles', () => {
  const rules = readRules();
  const pages = findPages();

  it('are all used', () => {
    const used = new Set(
      pages.flatMap(({ page, frames }) => [page, ...frames]).flatMap((file) => [...sheetsOf(file)]),
    );
    const sheets = ['app/styles', 'app/styles/pages'].flatMap((folder) =>
      readdirSync(folder).flatMap((name) => (name.endsWith('.css') ? [`${folder}/${name}`] : [])),
    );
    expect(sheets.filter((sheet) => !used.has(sheet))).toEqual([]);
  });

  it.each(pages)('come with $page', ({ page, frames }) => {
    const sheets = new Set([page, ...frames].flatMap((file) => [...sheetsOf(file)]));
    const present = new Set(
      [page, ...frames].flatMap((file) => [...reach(file)]).flatMap((file) => [...classesOf(file)]),
    );
    const missing = [...present].flatMap((name) =>
      (rules.get(name) ?? []).flatMap(({ sheet, selector, classes }) =>
        !sheets.has(sheet) && classes.every((one) => present.has(one) || one.startsWith('is-'))
          ? [`${sheet}: ${selector}`]
          : [],
      ),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});

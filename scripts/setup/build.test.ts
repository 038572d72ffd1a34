import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BUILD_SOURCES, isBuilt } from './build.mjs';
import { ROOT } from './run.mjs';

/** Rooms whose files do not go into the production build. */
const NOT_BUILT = new Set([
  'bench',
  'cli',
  'data',
  'deploy',
  'docs',
  'e2e',
  'node_modules',
  'sample',
  'scripts',
  'tests',
]);
const REPORTS = new Set(['test-results', 'playwright-report']);

it('knows of every room whether the build depends on it', () => {
  const rooms = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !REPORTS.has(entry.name))
    .map((entry) => entry.name);
  expect(rooms.filter((room) => !BUILD_SOURCES.includes(room) && !NOT_BUILT.has(room))).toEqual([]);
});

it('takes a folder without a build, or with one of other sources, for not built', () => {
  expect(isBuilt('.next-that-nobody-made')).toBe(false);
  expect(isBuilt('.next', 'hash of other sources')).toBe(false);
});

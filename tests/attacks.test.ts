import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '@/scripts/setup/run.mjs';
import { readRepositoryFile } from './repository-files';

const SECURITY = readRepositoryFile('SECURITY.md');
/** Rows of the list of attacks: attack, file of its test, title. */
const ATTACKS = [...SECURITY.matchAll(/^\| ([^|`]+) \| `([^`]+\.(?:test|spec)\.ts)` \| ([^|`]+) \|$/gm)].map(
  ([, attack = '', file = '', title = '']) => ({ attack, file, title }),
);

/** A title as it stands in its file: “…” is a place that the test fills in, in whatever quotes. */
const inFile = (title: string) =>
  new RegExp(
    title
      .split(/[“”]?…[“”]?/)
      .map((words) => words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .filter((words) => words !== '')
      .join('[^\\n]*'),
  );

describe('the list of attacks in SECURITY.md', () => {
  it('is there', () => {
    expect(ATTACKS.length).toBeGreaterThan(40);
  });

  it.each(ATTACKS)('has a test of $attack', ({ file, title }) => {
    expect(existsSync(join(ROOT, file)), file).toBe(true);
    expect(readRepositoryFile(file)).toMatch(inFile(title));
  });

  it('names in its other table only tests that exist', () => {
    const named = [...SECURITY.matchAll(/`([\w./-]+\.(?:test|spec)\.ts)`/g)].map(([, file = '']) => file);
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGolden } from '@/scripts/golden-report';

const GOLDEN = resolve(import.meta.dirname, '../../extraction/golden');
const names = readdirSync(GOLDEN).sort();

describe('golden reports', () => {
  it('are there, each with its input and what is expected of it', () => {
    expect(names.length).toBeGreaterThanOrEqual(8);
    for (const name of names) {
      expect(existsSync(resolve(GOLDEN, name, 'input.txt')), name).toBe(true);
      expect(existsSync(resolve(GOLDEN, name, 'expected.json')), name).toBe(true);
    }
  });

  it.each(names)(
    '%s is read as written down (a change on purpose: npm run golden:add -- --renew)',
    async (name) => {
      const input = resolve(GOLDEN, name, 'input.txt');
      const expected: unknown = JSON.parse(readFileSync(resolve(GOLDEN, name, 'expected.json'), 'utf8'));
      expect(JSON.parse(JSON.stringify(await readGolden(readFileSync(input), input)))).toEqual(expected);
    },
  );
});

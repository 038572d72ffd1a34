import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractionSchema } from '@/core/model/extraction';
import { extract } from './extract';
import type { Header } from './reading';

const ROOT = resolve(import.meta.dirname, '..');
/** Every folder of texts that a checkout may hold; the first two always are there. */
const FOLDERS = ['sample', 'ingest/clean/golden', 'corpus'].map((folder) => join(ROOT, folder));

function textsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return textsIn(path);
    return /\.(?:txt|md)$/.test(name) && name !== 'README.md' ? [path] : [];
  });
}

const header = (published: string | null): Header => ({
  title: null,
  url: null,
  published,
  publisher: null,
  language: null,
});

/** What the schema has against an extraction, as "path: message"; none when it is valid. */
const faultsOf = (text: string, published: string | null) =>
  (extractionSchema.safeParse(extract(text, header(published))).error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')}: ${issue.message}`,
  );

const TEXTS = FOLDERS.flatMap(textsIn);

describe('extract', () => {
  it('has texts to try', () => {
    expect(TEXTS.length).toBeGreaterThan(20);
  });

  it.each(TEXTS.map((path) => [path.slice(ROOT.length + 1), path]))(
    'says of %s only what its contract allows, however it is dated',
    (_, path) => {
      const text = readFileSync(path, 'utf8');
      expect(faultsOf(text, null)).toEqual([]);
      expect(faultsOf(text, '2025-06-30')).toEqual([]);
    },
  );

  it('keeps to its contract for any order of words', () => {
    const words = fc.constantFrom(
      'Baogang Group',
      'Meng Fanying',
      'signed',
      'held',
      'announced',
      'the 3rd meeting',
      'of 2025',
      'on May 6',
      'last Friday',
      'a contract',
      'yesterday',
      '(',
      '”',
      ',',
      '.\n',
      '1.2 billion yuan',
      'net profit',
      '包钢集团',
      '召开会议',
      '5月6日',
      '，',
      '。',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 24 }), (parts) => {
        expect(faultsOf(parts.join(' '), '2025-06-30')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

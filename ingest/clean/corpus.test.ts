import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CleanText, Document } from '@/core/model/document';
import { readReport } from '../read-file';
import { cleanBody, cleanText } from './clean';

const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus');
const FOLDERS = ['seeds', 'dev'].map((folder) => resolve(CORPUS, folder));
const isPresent = FOLDERS.every((folder) => existsSync(folder));

interface Gold {
  boilerplate?: string[];
  repaired?: [string, string][];
  events?: { evidence?: string; optional?: boolean }[];
  figures?: { evidence?: string; optional?: boolean }[];
}

/** The comparison of the corpus's own scorer: letters and digits only, without the room between them. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0e00-\u0e7f]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');

function mended(evidence: string, gold: Gold): string {
  let text = evidence;
  for (const noise of gold.boilerplate ?? []) text = text.replaceAll(noise, ' ');
  for (const [garbled, right] of [...(gold.repaired ?? [])].sort((a, b) => b[0].length - a[0].length))
    text = text.replaceAll(garbled, right);
  return text;
}

if (!isPresent) {
  it.skip('cleans the reference corpus as its annotation asks (skipped: ../shared/corpus is not on this machine)', () => {});
} else {
  const cases = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, path: resolve(folder, name) })),
  );

  describe.each(cases)('$name', ({ name, path }) => {
    const gold = JSON.parse(readFileSync(path.replace(/\.txt$/, '.gold.json'), 'utf8')) as Gold;
    let document: Document;
    let clean: CleanText;
    beforeAll(async () => {
      document = await readReport(new Uint8Array(readFileSync(path)), name);
      clean = cleanBody(document);
    });

    it('holds no noise any more', () => {
      const left = (gold.boilerplate ?? []).filter((noise) => clean.text.includes(noise));
      expect(left).toEqual([]);
    });

    it('has every garbled stretch mended', () => {
      const wrong = (gold.repaired ?? []).filter(
        ([garbled, right]) => clean.text.includes(garbled) || !fold(clean.text).includes(fold(right)),
      );
      expect(wrong).toEqual([]);
      expect(clean.text).not.toMatch(/[\u0e00-\u0e7f]|â€|Â/);
    });

    it('keeps every passage that proves a fact', () => {
      const evidence = [...(gold.events ?? []), ...(gold.figures ?? [])].flatMap((item) =>
        item.evidence && !item.optional ? [item.evidence] : [],
      );
      const lost = evidence.filter((quote) => !fold(clean.text).includes(fold(mended(quote, gold))));
      expect(lost).toEqual([]);
    });

    it('does not change when it is cleaned again', () => {
      expect(cleanText(clean.text, document).text).toBe(clean.text);
    });
  });
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leaningsOf, type ThemeWords } from '@/extraction/theme-words/leaning';
import trained from '@/extraction/theme-words/theme-words.json';
import { type LabelledText, trainThemeWords } from '@/extraction/theme-words/train';
import { readLabelledTexts } from './read-texts';

const TEXTS = join(import.meta.dirname, '../../extraction/theme-words/texts');
const texts = readLabelledTexts(TEXTS);

const toldFrom = (bar: number, { title, text }: LabelledText, model: ThemeWords): string[] =>
  [...leaningsOf(title, text, model)].filter(([, l]) => l >= bar).map(([theme]) => theme);

describe('labelled texts', () => {
  it('that are none are told with their file, their line and what to do', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lodestone-themes-'));
    try {
      const line = (theme: string) => JSON.stringify({ themes: [theme], title: 'A', text: 'B' });
      writeFileSync(join(folder, 'a.jsonl'), `${line('safety')}\n${line('weather')}\n`);
      expect(() => readLabelledTexts(folder)).toThrow(
        /a\.jsonl, line 2: .*no theme.*Mend the line or take it out/s,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('name nobody: what is told in them is made up', () => {
    for (const { title, text } of texts)
      expect(`${title} ${text}`).not.toMatch(
        /Baogang|Northern Rare Earth|Baowu|Lynas|Ansteel|包钢|包鋼|北方稀土|习近平|Jinping/,
      );
  });

  it('are of every theme of the scheme', () => {
    expect(trained.themes).toHaveLength(20);
    for (const theme of trained.themes)
      expect(texts.filter(({ themes }) => themes.includes(theme)).length).toBeGreaterThan(50);
  });
});

describe('the words that ship', () => {
  it('are what the texts of today teach (npm run train:themes)', () => {
    const fresh = trainThemeWords(texts);
    const other = texts.filter(
      (each) => toldFrom(-1, each, trained).join() !== toldFrom(-1, each, fresh).join(),
    );
    expect(other.length).toBeLessThan(texts.length / 100);
  }, 60_000);

  it('tell most themes of texts that they were not made from', () => {
    const held = texts.filter((_, i) => i % 5 === 0);
    const taught = trainThemeWords(texts.filter((_, i) => i % 5 !== 0));
    let right = 0;
    let given = 0;
    let carried = 0;
    for (const each of held) {
      const told = toldFrom(-1, each, taught);
      given += told.length;
      carried += each.themes.length;
      right += told.filter((theme) => each.themes.includes(theme)).length;
    }
    expect((2 * right) / (given + carried)).toBeGreaterThan(0.65);
  }, 60_000);
});

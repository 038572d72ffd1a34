import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classify, type KindModel } from '@/extraction/kinds/classify';
import trained from '@/extraction/kinds/event-kinds.json';
import { trainKinds } from '@/extraction/kinds/train';
import { readLabelled } from './labelled';

const SENTENCES = join(import.meta.dirname, '../../extraction/kinds/sentences');

describe('labelled sentences', () => {
  it('that are none are told with their file, their line and what to do', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lodestone-kinds-'));
    try {
      writeFileSync(
        join(folder, 'a.jsonl'),
        '{"type":"visit","text":"They came."}\n{"type":"party","text":"x"}\n',
      );
      expect(() => readLabelled(folder)).toThrow(/a\.jsonl, line 2: .*Mend the line or take it out/s);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('name nobody: what is told in them is made up', () => {
    for (const { text } of readLabelled(SENTENCES))
      expect(text).not.toMatch(
        /Baogang|Northern Rare Earth|Baowu|Lynas|Ansteel|包钢|北方稀土|习近平|Jinping/,
      );
  });
});

describe('the weights that ship', () => {
  const model: KindModel = trained;
  const sentences = readLabelled(SENTENCES);

  it('are what the sentences and the frames of today teach (npm run train:kinds)', () => {
    const fresh = trainKinds(sentences);
    const other = sentences.filter(
      ({ text, frames }) => classify(text, frames, model).kind !== classify(text, frames, fresh).kind,
    );
    // Rules that were changed since and whatever a processor rounds otherwise move a sentence in some hundred.
    expect(other.length).toBeLessThan(sentences.length / 100);
  }, 60_000);

  it('tell most sentences right that they were not made from, and nearly all of which they are sure', () => {
    const held = sentences.filter((_, i) => i % 5 === 0);
    const taught = trainKinds(sentences.filter((_, i) => i % 5 !== 0));
    const read = held.map(({ type, text, frames }) => {
      const { kind, shares } = classify(text, frames, taught);
      return { isRight: kind === (type ?? 'none'), share: shares.get(kind)! };
    });
    const shareRight = (some: typeof read) => some.filter(({ isRight }) => isRight).length / some.length;
    expect(shareRight(read)).toBeGreaterThan(0.7);
    expect(shareRight(read.filter(({ share }) => share >= 0.6))).toBeGreaterThan(0.9);
  }, 60_000);
});

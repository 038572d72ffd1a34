import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classify, type KindModel } from './classify';
import trained from './event-kinds.json';
import { featuresOf } from './features';
import { readLabelled } from './labelled';
import { type LabelledSentence, trainKinds } from './train';

const SENTENCES = join(import.meta.dirname, 'sentences');
const labelled = (type: LabelledSentence['type'], text: string): LabelledSentence => ({
  type,
  text,
  frames: [],
});

describe('the features of a sentence', () => {
  it('are stems and their pairs, without names and the value of numbers', () => {
    const features = featuresOf('Officials of N weighed 12 trucks.', []);
    for (const feature of ['official', 'weigh', '^ weigh', '# truck']) expect(features).toContain(feature);
    for (const feature of ['n', '12', 'of n']) expect(features).not.toContain(feature);
  });

  it('leave out what has a capital and is no known word', () => {
    const isWord = (stem: string) => stem !== 'hedong';
    expect(featuresOf('Hedong weighed ore.', [], isWord)).toEqual(featuresOf('N weighed ore.', []));
  });

  it('are signs in twos and threes where the sentence is Chinese', () => {
    const features = featuresOf('检查组查看台账。', []);
    for (const feature of ['检查', '检查组', '台账']) expect(features).toContain(feature);
  });

  it('tell which frames match, and how sure their words are', () => {
    const features = featuresOf('It was so.', [{ type: 'visit', strength: 2 }]);
    expect(features).toContain('=visit');
    expect(features).toContain('=visit 2');
  });
});

describe('a model of kinds', () => {
  const sentences = [
    labelled('inspection', 'The bureau weighed the trucks at the gate.'),
    labelled('inspection', 'The office weighed coal at the gate.'),
    labelled('award', 'The bureau pinned a ribbon on the welder.'),
    labelled('award', 'The office pinned a ribbon on the fitter.'),
    labelled(null, 'The bureau is a large house.'),
    labelled(null, 'The office is an old house.'),
  ];

  it('tells kinds by words that went with them, and adds up to one', () => {
    const model = trainKinds(sentences);
    const read = (text: string) => classify(text, [], model);
    expect(read('Customs weighed the slag at the gate.').kind).toBe('inspection');
    expect(read('They pinned a ribbon on the nurse.').kind).toBe('award');
    expect(read('It is a cold house.').kind).toBe('none');
    const { shares } = read('They pinned a ribbon on the nurse.');
    expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it('is the same whenever it is made', () => {
    expect(trainKinds(sentences)).toEqual(trainKinds(sentences));
  });
});

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

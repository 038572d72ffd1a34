import { describe, expect, it } from 'vitest';
import { classify } from './classify';
import { featuresOf } from './features';
import { type LabelledSentence, trainKinds } from './train';

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

import { describe, expect, test } from 'vitest';
import { readText } from '../reading';
import { DISCLAIMER, OFFICIAL_MEDIA, OWN_NOTICE } from '../rules/attribution';
import { mayMatch } from './attribution';

const HEADER = { title: null, url: null, published: null, publisher: null, language: null };

/** Is the pattern held possible in the one sentence of a text? */
function isAsked(words: string, pattern: RegExp): boolean {
  const reading = readText(words, HEADER);
  return mayMatch(reading, reading.sentences[0]!, pattern);
}

describe('What the words of a sentence leave possible', () => {
  test.each([
    ['According to the company’s announcement, output rose.', OWN_NOTICE],
    ['The mill announced on its website that the line runs.', OWN_NOTICE],
    ['A post on its official WeChat account showed the stand.', OWN_NOTICE],
    ['The Group’s own newspaper told of the visit.', OWN_NOTICE],
    ['The account here comes from the company itself.', OWN_NOTICE],
    ['公司官网发布了消息。', OWN_NOTICE],
    ['The figures require independent verification.', DISCLAIMER],
    ['This is not investment advice.', DISCLAIMER],
    ['State-owned media may reflect the views of their owners.', DISCLAIMER],
    ['本文不构成投资建议。', DISCLAIMER],
    ['The kiln is lit, according to Chinese state media.', OFFICIAL_MEDIA],
    ['Official media reported the opening.', OFFICIAL_MEDIA],
    ['据官方媒体，该项目已投产。', OFFICIAL_MEDIA],
  ])('“%s” is read whole', (words, pattern) => {
    expect(pattern.test(words)).toBe(true);
    expect(isAsked(words, pattern)).toBe(true);
  });

  test.each([
    'The furnace was relined in spring.',
    'Crews repaired the northern rails twice.',
    '高炉在春天重新砌筑。',
  ])('“%s” speaks of no origin', (words) => {
    for (const pattern of [OWN_NOTICE, DISCLAIMER, OFFICIAL_MEDIA])
      expect(isAsked(words, pattern)).toBe(false);
  });

  test('Two texts are not taken for each other where their sentences begin at the same places', () => {
    expect(isAsked('This is not investment advice.', DISCLAIMER)).toBe(true);
    expect(isAsked('The furnace was relined again.', DISCLAIMER)).toBe(false);
    expect(isAsked('This is not investment advice.', DISCLAIMER)).toBe(true);
  });
});

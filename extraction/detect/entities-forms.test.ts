import { describe, expect, it } from 'vitest';
import { readText } from '../reading';
import { detectEntities } from './entities';

/** "type: words" of every mention, in order. */
function told(text: string): string[] {
  const { entities, mentions } = detectEntities(
    readText(text, { title: null, url: null, published: null, publisher: null, language: null }),
  );
  const types = new Map(entities.map(({ key, type }) => [key, type]));
  return mentions.map(({ key, start, end }) => `${types.get(key)}: ${text.slice(start, end)}`);
}

describe('names told by their form or place', () => {
  it.each([
    ['The mill signed with Nordsee Motoren AG on Friday.', 'organization: Nordsee Motoren AG'],
    ['“We wait,” said Lieselotte Brandner of the lobby.', 'person: Lieselotte Brandner'],
    ['The works were praised by the VDX, the German car makers’ association.', 'organization: VDX'],
    ['Deputy manager Wurinta (乌日塔) showed them round.', 'person: Wurinta'],
    ['The sale of two tungsten mines, Hongshan and Dalinshan, passed.', 'place: Hongshan'],
    ['The sale of two tungsten mines, Hongshan and Dalinshan, passed.', 'place: Dalinshan'],
    [
      'The Notice on Hidden Dangers in Non-coal Mines is old.',
      'policy: Notice on Hidden Dangers in Non-coal Mines',
    ],
    ['Next on the calendar is the Critical Minerals Forum.', 'programme: Critical Minerals Forum'],
    ['董事长洪文川说，市场平稳。', 'person: 洪文川'],
    ['董事长郑怀平主持会议。', 'person: 郑怀平'],
    ['免去其白石集团党委书记职务。', 'organization: 白石集团'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('calls a mine by its place, whatever it does later', () => {
    const text = 'Water broke into the Dongxia iron mine. Dongxia had drilled nine holes.';
    expect(told(text)).toEqual(['place: Dongxia', 'place: Dongxia']);
  });

  it.each([
    ['一季度全集团利润总额7.6亿元。', '一季度全集团'],
    ['增补郝建华为公司董事。', '华为'],
    ['李明周四会见了客人。', '四会'],
    ['公司在马来西亚设厂的议案获得通过。', '马来西亚设厂'],
    ['The mill said Steel Prices of the month were low.', 'Steel Prices'],
    ['Deputy manager Steel (钢铁) is a word.', 'Steel'],
    ['The towns, old and new, were quiet.', 'old'],
  ])('makes no name in: %s', (text, words) => {
    expect(told(text).map((line) => line.replace(/^\w+: /, ''))).not.toContain(words);
  });
});

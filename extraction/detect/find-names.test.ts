import { describe, expect, it } from 'vitest';
import { findNames } from './find-names';

const names = (text: string) => findNames(text).map(({ type, text: words }) => `${type}: ${words}`);

describe('names in general news', () => {
  it.each([
    ['Odalys Brenk, 41, won in Rotterdam.', ['person: Odalys Brenk', 'place: Rotterdam']],
    ['"It is over," said Brenkmeier.', ['person: Brenkmeier']],
    ['Harwick Inc shares rose 3%.', ['organization: Harwick Inc']],
    ["Harwick's shares rose. Harwick fell later.", ['organization: Harwick', 'organization: Harwick']],
    [
      'Manchester United lost to Leicester City.',
      ['organization: Manchester United', 'organization: Leicester City'],
    ],
    ['The New York Yankees won.', ['organization: New York Yankees']],
    ['Police arrested a man near Harkenau.', ['place: Harkenau']],
    ['President Tomaso Brell flew to Paris.', ['person: Tomaso Brell', 'place: Paris']],
    ['The UN and the FBI declined.', ['organization: UN', 'organization: FBI']],
    ['LAKEVILLE, Nov 3 (Reuters) -- It rained.', ['place: LAKEVILLE', 'publication: Reuters']],
    ['Prime Minister Tomaso Major spoke. Major left.', ['person: Tomaso Major', 'person: Major']],
    ['Harwick Inc. Chief Executive Ada Moss left.', ['organization: Harwick Inc.', 'person: Ada Moss']],
    ['Rain fell on the coast of Brunhola.', ['place: Brunhola']],
    ['Wells Fargo & Co. paid.', ['organization: Wells Fargo & Co.']],
    ["Kenya's Mbrika was first.", ['place: Kenya', 'person: Mbrika']],
    ['The Lakeland Democratic Party split.', ['organization: Lakeland Democratic Party']],
    ['The University of Harwick paid.', ['organization: University of Harwick']],
    ['Mr Brell left. Brell said nothing.', ['person: Brell', 'person: Brell']],
    [
      'Jim Brell met Ana Corvalan. Corvalan smiled.',
      ['person: Jim Brell', 'person: Ana Corvalan', 'person: Corvalan'],
    ],
  ])('%s', (text, wanted) => {
    expect(names(text)).toEqual(wanted);
  });

  it('stand on the text, in order, without overlaps, the short form under the full name', () => {
    const text =
      'Chairman Wei Dongmin of Lakeside Steel Co., Ltd. met guests in Harkenau. Wei thanked Lakeside Steel.';
    const found = findNames(text);
    for (const [i, each] of found.entries()) {
      expect(text.slice(each.start, each.end)).toBe(each.text);
      expect(each.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
    }
    expect(found.filter(({ name }) => name === 'Wei Dongmin').map((each) => each.text)).toEqual([
      'Wei Dongmin',
      'Wei',
    ]);
  });

  it('are found in Chinese', () => {
    expect(names('中国五矿总经理朱远山在长沙会见客人。')).toEqual([
      'organization: 中国五矿',
      'person: 朱远山',
      'place: 长沙',
    ]);
  });

  it.each([
    'Sales rose in March on a Tuesday.',
    'German and French voters stayed away.',
    'GDP grew 3% and CPI fell, the CEO said on TV.',
    'SHARES FALL AS MARKETS WAIT FOR RATES',
    'Results improved. Analysts had doubts. However, orders fell.',
    'World Cup qualifying starts soon.',
    'Earnings per share (EPS) were $1.20 in Q3.',
    'I think I will go.',
    'On Feb 3 and Oct 5 it rained.',
  ])('are not seen in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

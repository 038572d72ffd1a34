import { describe, expect, it } from 'vitest';
import { linesOf } from '../detect/figures-testing';

const periodsOf = (text: string, published: string | null = '2026-01-20') =>
  linesOf(text, published).map((line) => line.split(' | ').slice(1, 4).join(' '));

describe('items take the time of the line that heads them', () => {
  it.each([
    [
      'numbered ones, each a sentence',
      'Targets for 2026:\n1. Steel: 15 million tonnes.\n2. Profit: 800 million yuan.\n3. Jobs: 4,000 or more. Debt ratio: kept within 60%.',
      ['15000000 t 2026', '800000000 CNY 2026', '60 % 2026'],
    ],
    [
      'those with dashes',
      'What the first nine months of 2025 brought:\n- Revenue: 30.3 billion yuan\n- Magnet materials: 51,000 tonnes',
      ['30300000000 CNY 2025-01/2025-09', '51000 t 2025-01/2025-09'],
    ],
    [
      'Chinese ones',
      '主要目标（2026年）：\n一、粗钢产量1500万吨；\n二、利润总额8亿元；',
      ['15000000 t 2026', '800000000 CNY 2026'],
    ],
  ])('%s', (_, text, lines) => expect(periodsOf(text)).toEqual(expect.arrayContaining(lines)));

  it.each([
    [
      'not behind the list',
      'Targets for 2026:\n1. Steel: 15 million tonnes.\nThe plant owns 4% of a bank.',
      '4 % no period',
    ],
    [
      'not what a plant can make',
      'What the first nine months of 2025 brought:\n- New line at Ordos with a capacity of 3,000 t/y',
      '3000 t/yr no period',
    ],
    [
      'not how many a firm employs',
      'The winners named on the list of 2025:\n- Peak Minerals, with 1,200 employees',
      '1200 persons no period',
    ],
  ])('%s', (_, text, line) => expect(periodsOf(text)).toContain(line));
});

describe('parts of what was shipped', () => {
  it('are of its time', () =>
    expect(
      periodsOf(
        'Exports of magnets rose to 6,400 tonnes in December. To Germany went 1,050 tonnes, to Japan 640 tonnes.',
      ),
    ).toEqual(expect.arrayContaining(['1050 t 2025-12', '640 t 2025-12'])));

  it('but not what is still on its way', () =>
    expect(
      periodsOf('A ship with 200,000 tonnes came in on 12 January. About 30,000 tonnes go up the river.'),
    ).toContain('30000 t no period'));
});

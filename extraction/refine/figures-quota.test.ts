import { describe, expect, it } from 'vitest';
import { linesOf } from '../detect/figures-testing';

const periodsOf = (text: string, published: string | null = '2025-08-20') =>
  linesOf(text, published).map((line) => line.split(' | ').slice(1, 4).join(' '));

describe('a quota and its parts are of the year that it is for', () => {
  it.each([
    [
      'parts that do not say "quota" again',
      'The first tungsten quota of 2025 is out. The ministry allotted 58,000 tonnes of concentrate. Jiangxi gets 21,800 tonnes and Hunan 14,900 tonnes.',
      ['58000 t 2025', '21800 t 2025', '14900 t 2025'],
    ],
    [
      'in the next paragraph',
      'The second antimony quota of 2024 went out on Monday.\n\nAnsteel’s part comes to 9,400 tonnes of ore.',
      ['9400 t 2024'],
    ],
    [
      'from the year of the quota, not of the day on which it was given out',
      'On 6 February the ministry handed out the 2025 quota for molybdenum. Henan keeps its 12,300 tonnes.',
      ['12300 t 2025'],
    ],
    [
      'of the year before',
      'Last year’s quota was 270,000 tonnes; this year’s is not known.',
      ['270000 t 2024'],
    ],
    [
      'from a ministry that has "resources" in its name',
      'On Tuesday the Ministry of Natural Resources allotted 62,000 tonnes of the quota for 2025.',
      ['62000 t 2025'],
    ],
    [
      'in Chinese',
      '自然资源部下达2025年第一批钨矿开采总量控制指标5.8万吨，其中江西2.15万吨，湖南1.45万吨。',
      ['58000 t 2025', '21500 t 2025', '14500 t 2025'],
    ],
  ])('%s', (_, text, lines) => expect(periodsOf(text)).toEqual(expect.arrayContaining(lines)));

  it.each([
    [
      'what a mill can treat is none',
      'The quota for 2025 went to six firms. The mill in Hunan can treat 40,000 tonnes of ore a year.',
      '40000 t/yr no period',
    ],
    [
      'nor is a cargo',
      'The quota for 2025 is split among the provinces. A truck overturned with 30 tonnes of ore on board.',
      '30 t no period',
    ],
    [
      'nor what is told long after it',
      'The quota for 2025 is out. The ministry said no more. Dealers had waited for weeks. Prices hardly moved. The yard gets 900 tonnes of scrap.',
      '900 t no period',
    ],
  ])('but %s', (_, text, line) => expect(periodsOf(text)).toContain(line));
});

import { describe, expect, it } from 'vitest';
import { findingsFor } from '../detect/events-testing';
import { detectFigures } from '../detect/figures';
import { linesOf, told } from '../detect/figures-testing';
import { readText } from '../reading';
import { periodOfTitle } from './figures-title';

const headed = (title: string, text: string, published: string) =>
  told(
    detectFigures(
      readText(text, { title, url: null, published, publisher: null, language: null }),
      findingsFor(text, published),
    ),
  ).map((line) => line.split(' | ').slice(1, 4).join(' '));

const plain = (text: string, published: string) =>
  linesOf(text, published).map((line) => line.split(' | ').slice(1, 4).join(' '));

describe('what a title on figures heads', () => {
  it.each([
    [
      'a year',
      'Smelter warns of loss for 2024',
      'The smelter lost 85 million yuan.',
      '2025-02-03',
      '-85000000 CNY 2024',
    ],
    [
      'a report called by its kind',
      'Mill publishes interim results',
      'Revenue was 3.2 billion yuan.',
      '2025-08-20',
      '3200000000 CNY 2025-01/2025-06',
    ],
    [
      'a month',
      'Tin exports in April',
      'The country exported 1,240 tonnes of tin.',
      '2025-05-20',
      '1240 t 2025-04',
    ],
    ['业绩', '2024年度业绩快报', '公司实现营业收入7.3亿元。', '2025-02-20', '730000000 CNY 2024'],
  ])('%s', (_, title, text, published, line) => expect(headed(title, text, published)).toContain(line));

  it('yields to the first stretch that the text tells', () => {
    const text = 'In the first quarter of 2025 revenue was 900 million yuan. Profit was 40 million yuan.';
    expect(headed('Results for 2024 are late', text, '2025-05-02')).toEqual([
      '900000000 CNY 2025-01/2025-03',
      '40000000 CNY 2025-01/2025-03',
    ]);
  });

  it('dates no contract and no capacity', () => {
    const text = 'It won a contract of 42 million yuan. The line has a capacity of 3,000 tonnes.';
    expect(headed('Tin exports in April', text, '2025-05-20')).toEqual([
      '42000000 CNY no period',
      '3000 t no period',
    ]);
  });

  it.each([
    ['a gathering', '2025 work conference weighs output'],
    ['no figures', 'A new furnace for 2026'],
    ['a year to come', 'Output to recover in 2026'],
    ['what it is set against', 'Profit doubles compared with 2023'],
  ])('nothing by %s', (_, title) => expect(periodOfTitle(title, '2025-02-03')).toBeNull());
});

describe('stretches that no calendar names', () => {
  it.each([
    [
      'a plan',
      'Over the 13th Five-Year Plan period the mine spent 2.4 billion yuan on roads.',
      '2025-06-02',
      '2400000000 CNY 2016/2020',
    ],
    ['“十四五”期间', '“十四五”期间，矿区累计投入7.5亿元。', '2025-11-02', '750000000 CNY 2021/2025'],
    ['“十四五”前三年', '“十四五”前三年，投入4.1亿元。', '2025-11-02', '410000000 CNY 2021/2023'],
    [
      'the year just ended',
      'In the year just ended the works made 310,000 tonnes of wire.',
      '2025-01-20',
      '310000 t 2024',
    ],
    [
      'from the start of the year to the end of a month',
      'In May output was 900 tonnes. From the start of the year to the end of May, output was 4,100 tonnes.',
      '2025-06-20',
      '4100 t 2025-01/2025-05',
    ],
    [
      '上年 behind a whole year',
      '2024年，公司净利润2.2亿元，上年为3.5亿元。',
      '2025-02-20',
      '350000000 CNY 2023',
    ],
    [
      'on the day',
      'On 20 March lead closed at 17,400 yuan per tonne. Zinc averaged 23,900 yuan per tonne on the day.',
      '2025-03-21',
      '23900 CNY/t 2025-03-20',
    ],
    [
      'the part of a buyer',
      'Exports in April were 1,900 tonnes. Italy took 310 tonnes.',
      '2025-05-20',
      '310 t 2025-04',
    ],
    [
      'patents that were granted',
      'In 2024, 86 patents were granted to the works.',
      '2025-02-20',
      '86 patents 2024',
    ],
    [
      'an earlier batch of a quota',
      'The second quota of 2024 allots 41,000 tonnes. The first batch was 52,000 tonnes.',
      '2024-09-03',
      '52000 t 2024',
    ],
    [
      'the annual total',
      'Imports in December were 12,000 tonnes. The annual total was 151,000 tonnes.',
      '2025-01-20',
      '151000 t 2024',
    ],
    [
      'the same month of last year',
      'Exports in May were 410 tonnes. In the same month of last year, exports were 395 tonnes.',
      '2025-06-20',
      '395 t 2024-05',
    ],
  ])('%s', (_, text, published, line) => expect(plain(text, published)).toContain(line));

  it.each([
    [
      'the plan as a paper',
      'The 14th Five-Year Plan was read. Profit was 30 million yuan.',
      '2025-06-02',
      '30000000 CNY no period',
    ],
    [
      'the year just ended, told in autumn',
      'In the year just ended the works made 310,000 tonnes of wire.',
      '2025-09-20',
      '310000 t no period',
    ],
  ])('not %s', (_, text, published, line) => expect(plain(text, published)).toContain(line));
});

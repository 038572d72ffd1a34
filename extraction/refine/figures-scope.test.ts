import { describe, expect, it } from 'vitest';
import { linesOf } from '../detect/figures-testing';

/** "value unit period" of each figure. */
const periodsOf = (text: string, published: string | null = '2025-10-30') =>
  linesOf(text, published).map((line) => line.split(' | ').slice(1, 4).join(' '));

describe('what a date reaches', () => {
  it.each([
    [
      'not from an aside between commas',
      'The pact, sealed with a bank in July, provides a 4,000 t/y smelter.',
      '4000 t/yr no period',
    ],
    [
      'not from when the numbers were told',
      'It earned RMB 2bn in 2024, numbers that the mill published in March.',
      '2000000000 CNY 2024',
    ],
    [
      'not from when a thing is to be handed over',
      'He looked at a RMB 640 million filter plant due to be handed over in November 2025.',
      '640000000 CNY no period',
    ],
    ['not from the founding behind it', '该矿1962年建矿，员工中约四成在井下。', '40 % no period'],
    [
      'not from when something began',
      '这种替代是从2021年前后开始的，目前渗透率已超过五成。',
      '50 % no period',
    ],
    [
      'from the year of a quota, whenever it was given out',
      '自然资源部今年3月下达钨精矿开采总量控制指标6万吨。',
      '60000 t 2025',
    ],
    ['over two years that a mean is taken of', '2022年和2023年平均年产金4吨。', '4 t 2022/2023'],
    [
      'from a year that a supply is to begin with',
      'The bill is US$300 million, for 20,000 t/y of copper from 2029.',
      '20000 t/yr 2029',
    ],
    [
      'from a half that is still to come',
      '会议决定下半年安排1.5亿元，用于支护改造。',
      '150000000 CNY 2025-07/2025-12',
    ],
  ])('%s', (_, text, line) =>
    expect(periodsOf(text, /下半年/.test(text) ? '2025-06-20' : '2025-10-30')).toContain(line),
  );

  it.each([
    [
      'an aside between commas dates what it tells itself',
      'The loan, signed in July, was RMB 3bn in 2024.',
      '3000000000 CNY 2024',
    ],
    [
      'what is counted now may have been dated',
      'In 2024 it now sold 12% of its output abroad, up 2%.',
      '12 % 2024',
    ],
    ['a half that is over stays so', '去年下半年营业收入15亿元。', '1500000000 CNY 2024-07/2024-12'],
    ['two years without a mean', '2023年产金4吨，2024年产金5吨。', '5 t 2024'],
  ])('but %s', (_, text, line) => expect(periodsOf(text)).toContain(line));
});

describe('what a figure without a date takes over', () => {
  it.each([
    [
      'the annual target the year of the report',
      'Iron concentrate came to 2 million tonnes in the first half. The annual target of 5 million tonnes stands.',
      '5000000 t 2025',
    ],
    [
      'words of length in the middle of a sentence, where the text has such a stretch',
      'Nine-month profit was RMB 4bn in January–September. Debts were RMB 9bn at end-September. Copper output came to 500,000 tonnes over nine months, a gain of 2%.',
      '500000 t 2025-01/2025-09',
    ],
    [
      'what is made next the time of what was made before',
      'Gold output was 40 tonnes in 2024. Sulphuric acid topped 2 million tonnes.',
      '2000000 t 2024',
    ],
    [
      'an answer that of the question’s accounts',
      'Turnover in the first half of 2025 was RMB 3bn. Magnet output? About 9,000 tonnes.',
      '9000 t 2025-01/2025-06',
    ],
    [
      'rows that of the head of their table',
      'The plan is out, and smelters know what is asked of them.\n\nIndicatorTarget for 2027\n\nRecycled metalMore than 12 million tonnes\n\nNothing else is new in it.',
      '12000000 t 2027',
    ],
    [
      'how busy a plant was that of its output',
      'The mills made 7 million tonnes in January and February. They ran at 96% of capacity.',
      '96 % 2025-01/2025-02',
    ],
    [
      'a plan that is cut that of what it is cut to',
      '董事会同意把2025年資本開支計劃由300億元調低至280億元。',
      '30000000000 CNY 2025',
    ],
    [
      'the half of a month before',
      '7月下半月黑钨精矿长单报价18万元/吨，比上半月的17万元/吨高出1万元。',
      '170000 CNY/t 2025-07-01/2025-07-15',
    ],
    [
      'those who came that of the gathering told before',
      '9月2日，集团召开干部大会。\n\n会议以视频方式开到各企业，总部会场约130人参加。',
      '130 persons 2025-09-02',
    ],
  ])('%s', (_, text, line) => expect(periodsOf(text)).toContain(line));

  it.each([
    [
      'a row in another list none',
      'The plan is out, and smelters know what is asked of them.\n\nIndicatorTarget for 2027\n\nNothing else is new in it.\n\nRecycled metalMore than 12 million tonnes',
      '12000000 t no period',
    ],
    [
      'what is told in another paragraph none',
      'Gold output was 40 tonnes in 2024.\n\nThe heap at the gate was 2 million tonnes.',
      '2000000 t no period',
    ],
    [
      'those who came to another thing none',
      '9月2日，集团召开干部大会。\n\n食堂里约130人参加了比赛。',
      '130 persons no period',
    ],
  ])('but %s', (_, text, line) => expect(periodsOf(text)).toContain(line));
});

describe('what an amount without its unit takes over', () => {
  it.each([
    [
      'the goods of the price before',
      'The basket sold at A$48 per kilogram. In the June quarter alone it was A$61.',
      '61 AUD/kg',
    ],
    ['the share of an issue price', '该股今年挂牌，发行价62.5港元。', '62.5 HKD/share'],
    [
      'the money told before',
      'Revenue was 2.5 billion yuan. Attributable profit was 210 million, up by a half.',
      '210000000 CNY',
    ],
  ])('%s', (_, text, line) => expect(periodsOf(text).join('\n')).toContain(line));

  it.each([
    [
      'a scaled sum no price',
      'The basket sold at A$48 per kilogram. The works cost A$61 million.',
      '61000000 AUD ',
    ],
    [
      'people no money',
      'Revenue was 2.5 billion yuan. Its audience was 210 million viewers.',
      '2500000000 CNY',
    ],
  ])('but %s', (_, text, line) => expect(periodsOf(text).join('\n')).toContain(line));

  it('leaves rates of exchange alone', () => {
    expect(periodsOf('Profit was 3bn yuan in 2024. (1 yuan = $0.14)')).toEqual(['3000000000 CNY 2024']);
    expect(periodsOf('Profit was 3bn yuan ($420 million) in 2024.')).toHaveLength(2);
  });
});

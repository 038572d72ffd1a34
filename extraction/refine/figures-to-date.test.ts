import { describe, expect, it } from 'vitest';
import { linesOf } from '../detect/figures-testing';

const periodsOf = (text: string, published: string | null = '2025-10-30') =>
  linesOf(text, published).map((line) => line.split(' | ').slice(1, 4).join(' '));

const all = (text: string, published: string, lines: string[]) =>
  expect(periodsOf(text, published)).toEqual(expect.arrayContaining(lines));

describe('what came together since January', () => {
  it.each([
    [
      'behind the amount',
      'In the third quarter it sold 1.2 million tonnes. Orders have come to 3.9 million tonnes since January.',
      '2025-10-30',
      ['3900000 t 2025-01/2025-09'],
    ],
    [
      'from the start of the year',
      'Output for July to September was 91,200 tonnes. It has made 262,000 tonnes since the start of the year.',
      '2025-10-30',
      ['262000 t 2025-01/2025-09'],
    ],
    [
      'so far this year, in a text on a month',
      'Exports were 4,200 tonnes in July, and 31,500 tonnes so far this year.',
      '2025-08-12',
      ['4200 t 2025-07', '31500 t 2025-01/2025-07'],
    ],
    [
      'through a month, or to its end',
      'Through October the country shipped 52,700 tonnes of magnets. To the end of October mines raised 4.1 million tonnes of ore.',
      '2025-11-20',
      ['52700 t 2025-01/2025-10', '4100000 t 2025-01/2025-10'],
    ],
    ['截至10月底，累计', '截至10月底，公司累计发运精矿26万吨。', '2025-11-20', ['260000 t 2025-01/2025-10']],
  ])('%s', (_, text, published, lines) => all(text, published, lines));

  it.each([
    [
      'not a level at the end of a month',
      'At the end of October stocks came to 21,000 tonnes.',
      '21000 t 2025-10',
    ],
    [
      'not of a whole year',
      'Sales were 1.4 million tonnes in 2024, the most since January.',
      '1400000 t 2024',
    ],
  ])('%s', (_, text, line) => expect(periodsOf(text, '2025-11-20')).toContain(line));
});

describe('the same months of another year', () => {
  it.each([
    [
      'at this stage',
      'Profit for January to September was 310 million yuan, against a loss of 75 million yuan at this stage of 2024.',
      ['310000000 CNY 2025-01/2025-09', '-75000000 CNY 2024-01/2024-09'],
    ],
    [
      'at the same point of a year',
      'Revenue for the first nine months was 12 billion yuan; at the same point of 2023 it had stood at 9.8 billion yuan.',
      ['12000000000 CNY 2025-01/2025-09', '9800000000 CNY 2023-01/2023-09'],
    ],
    [
      'behind what is compared',
      'First-half output was 31,200 tonnes, compared with 27,900 tonnes at the halfway mark of 2024.',
      ['31200 t 2025-01/2025-06', '27900 t 2024-01/2024-06'],
    ],
    [
      'in the same stretch, behind a semicolon',
      'In the first nine months the mill lost 133 million yuan; in the same stretch of 2024 it had earned 216 million yuan.',
      ['-133000000 CNY 2025-01/2025-09', '216000000 CNY 2024-01/2024-09'],
    ],
    [
      'the year-ago quarter',
      'Third-quarter sales were 16.8 billion yuan. The year-ago quarter had brought 14.1 billion yuan.',
      ['14100000000 CNY 2024-07/2024-09'],
    ],
    [
      'a year earlier, ahead of its amount',
      'Third-quarter output was 52,700 tonnes, a year earlier 48,000 tonnes.',
      ['52700 t 2025-07/2025-09', '48000 t 2024-07/2024-09'],
    ],
    [
      'a year before, behind tonnes',
      'Third-quarter exports of 6,000 tonnes were 12% above those of 5,357 tonnes a year before.',
      ['6000 t 2025-07/2025-09', '5357 t 2024-07/2024-09'],
    ],
    [
      'in brackets',
      'Output was 52,700 tonnes in September (a year earlier: 48,000 tonnes).',
      ['52700 t 2025-09', '48000 t 2024-09'],
    ],
    [
      'when it was, of last year',
      'The mill shipped 1.1 million tonnes in the first half, a tenth more than in the same half of last year, when it shipped 1 million tonnes.',
      ['1000000 t 2024-01/2024-06'],
    ],
  ])('%s', (_, text, lines) => all(text, '2025-10-30', lines));

  it.each([
    [
      'tonnes a year stay a rate',
      'The contract is for 5,000 tonnes a year, later for 8,000 tonnes a year.',
      '5000 t/yr no period',
    ],
    [
      'what has no year before it',
      'Over nine months profit was 310 million yuan. At this point the board stopped.',
      '310000000 CNY 2025-01/2025-09',
    ],
  ])('but %s', (_, text, line) => expect(periodsOf(text)).toContain(line));
});

describe('stretches that nothing else names', () => {
  it.each([
    [
      'over the year, beside the year compared with',
      'In spite of a good spring shipments are 12% lower over the year than in 2023.',
      '2024-12-19',
      '-12 % 2024',
    ],
    [
      'the full year in the accounts of January',
      'For the full year the group reports sales of 91 billion yuan.',
      '2026-01-20',
      '91000000000 CNY 2025',
    ],
    ['全年 in January', '全年产钢1520万吨，比上年增长2.1%。', '2026-01-15', '15200000 t 2025'],
    [
      'the half-year in a text on nine months',
      'It sold 41,000 tonnes from January to September. The half-year had brought sales of 26,000 tonnes.',
      '2025-10-30',
      '26000 t 2025-01/2025-06',
    ],
    [
      'nine months that closed just now',
      'Over nine months the miner made a net profit of 64 million dollars.',
      '2025-11-03',
      '64000000 USD 2025-01/2025-09',
    ],
  ])('%s', (_, text, published, line) => expect(periodsOf(text, published)).toContain(line));

  it.each([
    ['what is planned for a full year', '全年计划产钢1500万吨。', '2026-01-20', '15000000 t 2026'],
    [
      'a change over the year',
      'Output was 2.1% lower over the year at 15.2 million tonnes in October.',
      '2025-11-20',
      '15200000 t 2025-10',
    ],
    [
      'nine months long ago',
      'Over nine months the miner made a net profit of 64 million dollars.',
      '2025-04-03',
      '64000000 USD no period',
    ],
  ])('but %s', (_, text, published, line) => expect(periodsOf(text, published)).toContain(line));
});

describe('the end of a year', () => {
  it('is that of the accounts told', () =>
    all(
      'Results for 2024: revenue of 33 billion yuan, debts of 8 billion yuan at the end of the year.',
      '2025-04-19',
      ['33000000000 CNY 2024', '8000000000 CNY 2024-12'],
    ));
  it('also when the year closed', () =>
    all(
      'Revenue for 2024 was 33 billion yuan. Debts stood at 8 billion yuan when the year closed.',
      '2025-04-19',
      ['8000000000 CNY 2024-12'],
    ));
  it('but an end still to come is its own', () =>
    all('Debts are to fall to 7 billion yuan by the end of the year.', '2025-04-19', [
      '7000000000 CNY 2025-12',
    ]));
});

describe('the year of a paper', () => {
  it.each([
    'The audit office went through the accounts for 2022 and 2023 and a bond of 2 billion yuan.',
    'The board approved the annual report for 2023 and a guarantee of 2 billion yuan for a subsidiary.',
    '董事会审议通过2023年年度报告及20亿元授信额度。',
  ])('dates nothing beside it: %s', (text) =>
    expect(periodsOf(text, '2025-04-19')).toContain('2000000000 CNY no period'),
  );
  it('but what the paper tells', () =>
    all(
      'The report for 2024 shows revenue of 33 billion yuan and a profit of 1 billion yuan.',
      '2025-04-19',
      ['33000000000 CNY 2024', '1000000000 CNY 2024'],
    ));
});

describe('stretches of years', () => {
  it.each([
    [
      'between two years',
      'Ansteel spent 1.2 billion yuan on water works between 2021 and 2024.',
      '1200000000 CNY 2021/2024',
    ],
    [
      'years to a year',
      'It had overstated profit by 1.4 billion yuan in the three years to 2023.',
      '1400000000 CNY 2021/2023',
    ],
  ])('%s', (_, text, line) => expect(periodsOf(text)).toContain(line));
  it.each([
    [
      'one year of them',
      'It earned 1.2 billion yuan in 2021 and 2.4 billion yuan in 2024.',
      '1200000000 CNY 2021',
    ],
    ['a term ahead', 'The loan of 300 million yuan is to be repaid by 2028.', '300000000 CNY no period'],
    ['贷款到期', '该笔3亿元贷款2028年到期。', '300000000 CNY no period'],
  ])('but %s', (_, text, line) => expect(periodsOf(text)).toContain(line));
});

describe('what a sentence goes on about', () => {
  it('is the month told last, "in the month"', () =>
    all(
      'October exports of magnets were 5,100 tonnes. In the ten months they add up to 43,000 tonnes. Exports of all oxides were 4,020 tonnes in the month.',
      '2025-11-11',
      ['5100 t 2025-10', '43000 t 2025-01/2025-10', '4020 t 2025-10'],
    ));
  it('is the same months of the year named behind the amount', () =>
    all(
      'It expects a profit of 120 million yuan for the first three quarters. It had lost 81 million yuan over the same months of 2024.',
      '2025-11-14',
      ['120000000 CNY 2025-01/2025-09', '-81000000 CNY 2024-01/2024-09'],
    ));
  it('is the end of the quarter that it closed', () =>
    all(
      'Revenue was $53 million in the third quarter. It ended the quarter with $1.2 billion in cash.',
      '2025-11-14',
      ['1200000000 USD 2025-09'],
    ));
  it('is no price that somebody waits for', () =>
    all(
      'APT changed hands at 252,000 yuan a tonne on June 30. A trader expects 180,000 yuan a tonne by autumn.',
      '2025-07-01',
      ['252000 CNY/t 2025-06-30', '180000 CNY/t no period'],
    ));
  it('is no day of another part of the sentence', () =>
    all('On October 9 the ministry widened its controls; 0.1% of the content is enough.', '2025-10-30', [
      '0.1 % no period',
    ]));
  it('年末 is that of the year told', () =>
    all('2024年，公司实现营业收入680亿元；年末在岗职工27,900人。', '2025-03-30', ['27900 persons 2024-12']));
});

describe('accounts called by their kind alone', () => {
  it.each([
    [
      'the annual report',
      'Ansteel’s annual report is out. Sales fell 3% to 68 billion yuan.',
      '2025-04-02',
      '68000000000 CNY 2024',
    ],
    [
      'interim results',
      'Interim results of Ansteel\n\nSales fell 3% to 68 billion yuan.',
      '2025-08-28',
      '68000000000 CNY 2025-01/2025-06',
    ],
    [
      '三季报',
      '鞍钢发布三季报：利润大增\n\n公司实现净利润6.1亿元。',
      '2025-10-29',
      '610000000 CNY 2025-01/2025-09',
    ],
  ])('%s', (_, text, published, line) => expect(periodsOf(text, published)).toContain(line));
  it.each([
    [
      'late in the year',
      'Ansteel’s annual report is old. Sales fell 3% to 68 billion yuan.',
      '2025-10-02',
      '68000000000 CNY no period',
    ],
    [
      'beside a time that the text names',
      'Ansteel’s annual report is out. In the first quarter of 2025 sales fell 3% to 16 billion yuan.',
      '2025-04-28',
      '16000000000 CNY 2025-01/2025-03',
    ],
  ])('but %s', (_, text, published, line) => expect(periodsOf(text, published)).toContain(line));
});

describe('同期 of a year', () => {
  it('is the same months of it', () =>
    all('1-9月公司净利润2.3亿元，而2024年同期亏损4.1亿元。', '2025-10-28', [
      '230000000 CNY 2025-01/2025-09',
      '-410000000 CNY 2024-01/2024-09',
    ]));
  it('but not where a change is measured against it', () =>
    all('1-9月公司净利润2.3亿元，比2024年同期增长5%。', '2025-10-28', ['230000000 CNY 2025-01/2025-09']));
});

it('a year of a beginning dates what happened "when"', () =>
  all('The quarrel began in 2019, when the miner sold 14,000 tonnes to a trader.', '2025-06-25', [
    '14000 t 2019',
  ]));

import { describe, expect, it } from 'vitest';
import { linesOf } from '../detect/figures-testing';

/** Value and period alone, in the order of the text. */
const dated = (text: string, published: string | null) =>
  linesOf(text, published).map((line) => {
    const [, value, , period] = line.split(' | ');
    return `${value} ${period}`;
  });

describe('years of a plan', () => {
  it('are five, or as many as are counted from its start', () => {
    expect(
      dated(
        'Over the 13th Five-Year Plan period the group earned revenue of 310 billion yuan.',
        '2025-12-01',
      ),
    ).toEqual(['310000000000 2016/2020']);
    expect(dated('“十四五”前三年，集团营业收入2100亿元。', '2024-03-01')).toEqual(['210000000000 2021/2023']);
    expect(
      dated('The 15th Five-Year Plan speaks of steel. Revenue was 3 billion yuan.', '2025-12-01'),
    ).toEqual(['3000000000 no period']);
  });
});

describe('money that is spent or pledged', () => {
  it('is of a stretch of its own clause, not of the day of a ceremony', () => {
    expect(dated('The group spent 410 million yuan on filters in 2024.', '2025-03-01')).toEqual([
      '410000000 2024',
    ]);
    expect(dated('On May 12 the mill lit its furnace, a job of 1.3 billion yuan.', '2025-06-01')).toEqual([
      '1300000000 no period',
    ]);
    expect(dated('5月12日，项目奠基，总投资13亿元。', '2025-06-01')).toEqual(['1300000000 no period']);
  });
});

describe('kinds of accounts', () => {
  it('stand for the stretch that they report', () => {
    expect(dated('The annual report is out. Net profit was 640 million yuan.', '2025-03-28')).toEqual([
      '640000000 2024',
    ]);
    expect(dated('公司披露三季报，净利润2.8亿元。', '2025-10-25')).toEqual(['280000000 2025-01/2025-09']);
  });
});

describe('the end of a stretch', () => {
  it('dates what is counted on one day', () => {
    expect(
      dated(
        'In the first half of 2025 sales were 4 billion yuan. Debts at the end of the period were 900 million yuan.',
        '2025-08-20',
      ).at(-1),
    ).toBe('900000000 2025-06');
    expect(dated('Through October the mill shipped 61,000 tonnes.', '2025-11-20')).toEqual([
      '61000 2025-01/2025-10',
    ]);
    expect(dated('In October the mill shipped 6,000 tonnes.', '2025-11-20')).toEqual(['6000 2025-10']);
  });
});

describe('what lasts or holds now', () => {
  it('is not dated by its term', () => {
    expect(dated('The deal covers 12,000 tonnes a year until 2031.', '2025-11-20')).toEqual([
      '12000 no period',
    ]);
    expect(dated('In 2024 the firm was sold; it now holds 14% of the market.', '2025-11-20')).toEqual([
      '14 no period',
    ]);
  });
});

describe('stretches that the day of the report bounds', () => {
  it('run up to it', () => {
    expect(dated('Hot coil fell to 3,310 yuan a tonne this week.', '2025-12-12')).toEqual([
      '3310 2025-12-08/2025-12-12',
    ]);
    expect(dated('本周热卷价格跌至3310元/吨。', '2025-12-12')).toEqual(['3310 2025-12-08/2025-12-12']);
    expect(dated('This week the mill will make 41,000 tonnes of coil.', '2025-12-10')).toEqual([
      '41000 2025-12-08/2025-12-14',
    ]);
  });

  it('are no year of the calendar where one is told back from autumn', () => {
    expect(dated('In the past year revenue was 2.1 billion yuan.', '2025-10-17')).toEqual([
      '2100000000 no period',
    ]);
    expect(dated('In the past year revenue was 2.1 billion yuan.', '2025-01-17')).toEqual([
      '2100000000 2024',
    ]);
    expect(dated('Last year revenue was 2.1 billion yuan.', '2025-10-17')).toEqual(['2100000000 2024']);
  });
});

import { describe, expect, it } from 'vitest';
import { linesOf } from '../detect/figures-testing';

/** Value and period alone, in the order of the text. */
const dated = (text: string, published: string | null) =>
  linesOf(text, published).map((line) => {
    const [, value, , period] = line.split(' | ');
    return `${value} ${period}`;
  });

const NINE = '2025-01/2025-09';

describe('money in an account that names no measure', () => {
  it('is of the stretch where a line of business brings or contributes it', () => {
    const lead = '今年前三季度，公司营业收入80.5亿元，同比增长9%。';
    const value = (behind: string) => dated(`${lead}\n\n${behind}`, '2025-10-28').slice(1);
    expect(value('其中风电客户贡献31.2亿元，空调客户12.6亿元。')).toEqual([
      `3120000000 ${NINE}`,
      `1260000000 ${NINE}`,
    ]);
    expect(value('稀土板块带来18.4亿元，占22.9%。')).toEqual([`1840000000 ${NINE}`, `22.9 ${NINE}`]);
    expect(value('船厂订单带来约24亿元，占34%，铁路11亿元。')).toEqual([
      `2400000000 ${NINE}`,
      `34 ${NINE}`,
      `1100000000 ${NINE}`,
    ]);
    expect(value('境外收入7.7亿元，占比9.57%。')).toEqual([`770000000 ${NINE}`, `9.57 ${NINE}`]);
    expect(value('机器人业务实现2.1亿元。')).toEqual([`210000000 ${NINE}`]);
  });

  it('is not where it is paid, pledged or worth something', () => {
    const lead = '今年前三季度，公司营业收入80.5亿元，同比增长9%。';
    const value = (behind: string) => dated(`${lead}\n\n${behind}`, '2025-10-28').slice(1);
    expect(value('公司拟出资3.1亿元设立子公司，持股62%。')).toEqual(['310000000 no period', '62 no period']);
    expect(value('项目建成后预计每年贡献5亿元。')).toEqual(['500000000 no period']);
    expect(value('大股东占31.5%。')).toEqual(['31.5 no period']);
  });

  it('is in English too', () => {
    const lead = 'Revenue in the first half of 2025 was 6.1 billion yuan, up 5%.';
    const value = (behind: string) => dated(`${lead}\n\n${behind}`, '2025-08-20').slice(1);
    const half = '2025-01/2025-06';
    expect(value('Wind turbines remain the biggest customer with 2.2 billion yuan.')).toEqual([
      `2200000000 ${half}`,
    ]);
    expect(value('Car makers contributed 1.9 billion yuan and lifts brought in 310 million yuan.')).toEqual([
      `1900000000 ${half}`,
      `310000000 ${half}`,
    ]);
    expect(value('About 84 million yuan went into new furnaces and drilling.')).toEqual([`84000000 ${half}`]);
    expect(value('It spent 120 million yuan on repairs.')).toEqual([`120000000 ${half}`]);
    expect(value('The parent will put 300 million yuan into the works.')).toEqual(['300000000 no period']);
    expect(value('A buyer came forward with 900 million yuan for the mine.')).toEqual([
      '900000000 no period',
    ]);
  });
});

describe('what leans on a figure told before it', () => {
  it('is a part of the former or of it', () => {
    expect(
      dated(
        'In 2024 the mills made 310,000 tonnes of plate and 120,000 tonnes of pipe. Peak Minerals had 44,000 tonnes of the latter.',
        '2025-03-02',
      ),
    ).toEqual(['310000 2024', '120000 2024', '44000 2024']);
    expect(dated('Stocks are high. Peak Minerals has 44,000 tonnes of the alloy.', '2025-03-02').at(-1)).toBe(
      '44000 no period',
    );
  });

  it('is a part of what was counted over the stretch', () => {
    expect(
      dated(
        'From April to June inspectors entered 640 hidden hazards. About 35% of the entries concern cranes.',
        '2025-07-12',
      ).at(-1),
    ).toBe('35 2025-04/2025-06');
    expect(
      dated(
        'Between January and May the line shipped 9,000 tonnes. Peak holds 35% of the company.',
        '2025-07-12',
      ).at(-1),
    ).toBe('35 no period');
  });
});

describe('a year ago', () => {
  it('is not counted twice where the time is named beside it', () => {
    expect(
      dated(
        'The price for the second quarter of 2025 is 18,900 yuan a tonne; a year ago, in the second quarter of 2024, it was 16,700 yuan a tonne.',
        '2025-04-11',
      ),
    ).toEqual(['18900 2025-04/2025-06', '16700 2024-04/2024-06']);
    expect(
      dated(
        'Revenue was 9 billion yuan in 2024. A year earlier, in 2023, it had been 8 billion yuan.',
        '2025-03-11',
      ),
    ).toEqual(['9000000000 2024', '8000000000 2023']);
    expect(
      dated(
        'In the first quarter of 2025 profit was 90 million yuan; a year ago it was 70 million yuan.',
        '2025-04-29',
      ),
    ).toEqual(['90000000 2025-01/2025-03', '70000000 2024-01/2024-03']);
  });
});

describe('a part of the stretch in a text without a day of its own', () => {
  it('is of the year that the text has told', () => {
    const lead = 'Revenue in the first six months of 2025 was 3.9 billion yuan.';
    expect(dated(`${lead}\n\nThe second quarter by itself saw sales of 2 billion yuan.`, null).at(-1)).toBe(
      '2000000000 2025-04/2025-06',
    );
    expect(
      dated(
        `${lead} In the second quarter sales were 2 billion yuan. Quarterly profit was 140 million yuan.`,
        null,
      ).slice(1),
    ).toEqual(['2000000000 2025-04/2025-06', '140000000 2025-04/2025-06']);
    expect(dated('2024年前三季度营业收入90亿元。第三季度净利润3亿元。', null).at(-1)).toBe(
      '300000000 2024-07/2024-09',
    );
  });
});

describe('a year of accounts still running', () => {
  it('is the one that follows the year reported on', () => {
    expect(
      dated(
        'Peak Minerals (ASX: PKM) earned revenue of A$410 million in the year to June 30, 2025. It plans capital spending of A$90 million this financial year.',
        '2025-08-21',
      ),
    ).toEqual(['410000000 2024-07/2025-06', '90000000 2025-07/2026-06']);
    expect(
      dated(
        'Peak Minerals (ASX: PKM) earned revenue of A$410 million in the year to June 30, 2025. For the current financial year it guides to output of 9,000 tonnes.',
        '2025-08-21',
      ).at(-1),
    ).toBe('9000 2025-07/2026-06');
  });
});

describe('dealings agreed for a year', () => {
  it('are of that year', () => {
    expect(dated('监事会同意2026年度日常关联交易计划，向集团购买焦炭以45亿元为限。', '2025-12-20')).toEqual([
      '4500000000 2026',
    ]);
    expect(dated('董事会通过2025年度关联交易额度，向北方稀土销售精矿不超过60亿元。', '2025-01-20')).toEqual([
      '6000000000 2025',
    ]);
    expect(dated('董事会审议2024年度报告，并批准20亿元授信。', '2025-03-20')).toEqual([
      '2000000000 no period',
    ]);
  });
});

describe('a capacity beside the month of a signing', () => {
  it('has no period by it', () => {
    expect(
      dated(
        'A memorandum was signed in May with a Korean firm about a 4,000-tonne magnet works.',
        '2025-08-28',
      ),
    ).toEqual(['4000 no period']);
    expect(dated('Capacity is to reach 9,000 tonnes a year by 2027.', '2025-08-28')).toEqual(['9000 2027']);
  });
});

describe('how those hurt are', () => {
  it('is not of the day on which it happened', () => {
    expect(
      dated('Of those hurt when a boiler burst last Sunday, all 31 are described as stable.', '2026-02-05'),
    ).toEqual(['31 no period']);
    expect(dated('When a boiler burst on Sunday, 31 workers were injured.', '2026-02-05')).toEqual([
      '31 2026-02-01',
    ]);
  });
});

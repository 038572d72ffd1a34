import { describe, expect, it } from 'vitest';
import { figuresOf, linesOf } from './figures-testing';

describe('how exactly', () => {
  it.each([
    ['Revenue was about RMB 3 billion in 2024.', 'approx'],
    ['Revenue was more than RMB 3 billion in 2024.', 'at_least'],
    ['Revenue was up to RMB 3 billion in 2024.', 'up_to'],
    ['Revenue was RMB 3 billion in 2024.', 'exact'],
    ['Revenue is expected to reach RMB 3 billion in 2026.', 'forecast'],
    ['Revenue was better than expected: RMB 3 billion in 2024.', 'exact'],
    ['Baogang Group will charge 19,000 yuan per tonne.', 'exact'],
    ['2025年营收预计30亿元。', 'forecast'],
  ])('%s is %s', (text, qualifier) => {
    expect(figuresOf(text)[0]?.qualifier).toBe(qualifier);
  });

  it('a conversion in brackets is approximate, less certain, and has the period of what it converts', () => {
    const [yuan, dollars] = figuresOf(
      'Revenue for the first half of 2025 was RMB 18.9 billion ($2.6 billion).',
    );
    expect(dollars).toMatchObject({
      unit: 'USD',
      value: 2.6e9,
      qualifier: 'approx',
      metric: 'revenue',
      period: yuan?.period,
    });
    expect(dollars!.confidence).toBeLessThan(yuan!.confidence);
  });
});

describe('what is told once', () => {
  it('is not given again by the highlights, even rounded', () => {
    expect(
      linesOf(
        'Highlights\n- Revenue was 18.9 billion yuan, up 45%.\nRevenue for 2024 was 18.87 billion yuan, 45% more than in 2023. The works are busy.',
      ),
    ).toEqual(['revenue | 18870000000 | CNY | 2024 | 45% yoy']);
  });

  it('stays when the same number is meant twice', () => {
    expect(
      linesOf('One plant has a capacity of 8,000 tons and the other plant one of 8,000 tons.'),
    ).toHaveLength(2);
  });
});

describe('several measures in one clause', () => {
  it('go to the amounts in their order', () => {
    expect(
      linesOf(
        'Baogang Group’s revenue and net profit were 86.2 billion yuan and 1.84 billion yuan in 2024, up 5.3% and 21.4% respectively.',
      ),
    ).toEqual([
      'revenue | 86200000000 | CNY | 2024 | 5.3% yoy',
      'net_profit | 1840000000 | CNY | 2024 | 21.4% yoy',
    ]);
    expect(linesOf('2024年实现营业收入和净利润分别为862.3亿元和18.4亿元，同比分别增长5.3%和21.4%。')).toEqual(
      ['revenue | 86230000000 | CNY | 2024 | 5.3% yoy', 'net_profit | 1840000000 | CNY | 2024 | 21.4% yoy'],
    );
  });
});

describe('the period', () => {
  it('is the whole stretch behind “from”, however its ends are joined', () => {
    expect(linesOf('From January to September 2025 the mill earned 128 million yuan.')[0]).toContain(
      '2025-01/2025-09',
    );
    expect(linesOf('From July through September 2025 sales were 3 billion yuan.')[0]).toContain(
      '2025-07/2025-09',
    );
  });

  it('goes over to the quarter that a paragraph turns to', () => {
    const text =
      'In the first nine months of 2025 revenue was 30 billion yuan; the third quarter was the best.\n\nThe quarter was a calm one. Sales of 11 billion yuan were 3% higher on the year.';
    expect(linesOf(text).map((line) => line.split(' | ')[3])).toEqual(['2025-01/2025-09', '2025-07/2025-09']);
  });

  it('of a list is that of the sentence which introduces it', () => {
    const text =
      'The quarry put out its list prices for January, tax included:\nCoarse gravel\n602,500 yuan/mt\nFine sand\n4,300 yuan/mt';
    expect(linesOf(text, '2025-01-12').map((line) => line.split(' | ')[3])).toEqual(['2025-01', '2025-01']);
  });

  it.each([
    ['is not that of a founding', 'The mill, founded in 1954, had revenue of 3 billion yuan.', null],
    [
      'is not that of a relative clause',
      'Revenue for 2024, which closed in June, was 3 billion yuan.',
      '2024',
    ],
    ['is not that of a record', 'Profit of 3 billion yuan was the highest since 2021.', null],
    ['is not that of the level it equals', '挂牌价为每吨4400元，与10月持平。', null],
    [
      'of money pledged is not the day of the ceremony',
      'On 5 May 2025 the two signed a deal worth 3 billion yuan.',
      null,
    ],
    ['of debts is the end of the year that is named', '截至2024年末，公司负债为30亿元。', '2024-12'],
  ])('%s', (_, text, period) => {
    expect(figuresOf(text, '2025-11-20')[0]?.period ?? null).toBe(period);
  });

  it('of a list price is that of the round, not the day of the notice', () => {
    const text =
      'Contract prices for the first quarter of 2025 are out. On 9 January 2025 the mill asked 18,600 yuan per tonne for rare earth concentrate.';
    expect(linesOf(text)).toEqual(['price | 18600 | CNY/t | 2025-01/2025-03 | no change']);
  });

  it('that begins after the report makes a forecast', () => {
    expect(figuresOf('Revenue of 3 billion yuan in 2027 is in the plan.', '2025-11-20')[0]?.qualifier).toBe(
      'forecast',
    );
    expect(figuresOf('Revenue of 3 billion yuan in 2024 was in the plan.', '2025-11-20')[0]?.qualifier).toBe(
      'exact',
    );
  });
});

describe('casualties and counts', () => {
  it('are read in words where people were hurt, and with digits where things were counted', () => {
    expect(
      linesOf(
        'Six people had been confirmed dead and four were still missing; 84 were in hospital.',
        '2025-11-20',
      ),
    ).toEqual([
      'other | 6 | persons | no period | no change',
      'other | 4 | persons | no period | no change',
      'other | 84 | persons | no period | no change',
    ]);
    expect(linesOf('They counted 412 hidden dangers; 398 of them had been removed.')).toEqual([
      'other | 412 | hazards | no period | no change',
      'other | 398 | hazards | no period | no change',
    ]);
    expect(linesOf('事故造成两人死亡、五人受伤。')).toEqual([
      'other | 2 | persons | no period | no change',
      'other | 5 | persons | no period | no change',
    ]);
  });
});

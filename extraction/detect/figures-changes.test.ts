import { describe, expect, it } from 'vitest';
import { figuresOf, linesOf } from './figures-testing';

describe('changes', () => {
  it('stand by themselves where no amount is given', () => {
    expect(
      linesOf('Output of rails climbed 28% year on year and that of pipes 17%. Exports dropped 5%.', null),
    ).toEqual([
      'production | 28 | % | no period | 28% yoy',
      'production | 17 | % | no period | 17% yoy',
      'other | -5 | % | no period | -5% yoy',
    ]);
  });

  it('belong to the figure of the sentence before when the text goes on about it', () => {
    expect(
      linesOf(
        'Revenue came to RMB 700 million in the first quarter of 2025. That is 30% less than in the quarter before.',
      ),
    ).toEqual(['revenue | 700000000 | CNY | 2025-01/2025-03 | -30% qoq']);
  });

  it('may be a difference in the figure’s own unit', () => {
    expect(
      figuresOf('The listed price in September 2025 was 567,000 yuan/mt, up 80,000 yuan from August.')[0]
        ?.change,
    ).toEqual({
      value: 80_000,
      unit: 'CNY',
      basis: 'other',
    });
  });

  it('carry a range, and the end that the text puts first', () => {
    expect(
      figuresOf('Profit for 2025 is expected at 900 million to 960 million yuan, up 18.5% to 26.4%.')[0],
    ).toMatchObject({
      value: 900e6,
      valueMax: 960e6,
      qualifier: 'forecast',
      change: { value: 18.5, valueMax: 26.4, unit: '%', basis: 'yoy' },
    });
  });

  it('prefer the percentage where the text also gives the difference', () => {
    expect(
      linesOf(
        'Profit for the first half of 2025 was 900 million yuan, an increase of 855 million yuan compared to the same period last year (as published), up 1900% YoY.',
      ),
    ).toEqual(['net_profit | 900000000 | CNY | 2025-01/2025-06 | 1900% yoy']);
  });

  it('are read from signs as brokers write them', () => {
    const [figure] = figuresOf('2025年二季度营收95.79亿元，同比+32.53%，环比-3.14%。');
    expect(figure?.change).toEqual({ value: 32.53, unit: '%', basis: 'yoy' });
    expect(figure?.changeAlt).toEqual({ value: -3.14, unit: '%', basis: 'qoq' });
    expect(linesOf('Q3 2025 revenue: RMB 1.87bn (+12.9% y/y).')).toEqual([
      'revenue | 1870000000 | CNY | 2025-07/2025-09 | 12.9% yoy',
    ]);
  });

  it.each([
    ['9月发运钒铁310吨，较8月多约40%，比上年同期少12%。', ['310 t -12% yoy 40% other']],
    ['7月进口镍矿310万吨，同比多4%，较6月少进口9%。', ['3100000 t 4% yoy -9% other']],
    ['7月锡锭产量310吨，环比减产5.5%，比上年末高6%。', ['310 t -5.5% other 6% other']],
    ['锡锭库存为310吨，较前一周低2%。', ['310 t -2% other']],
    ['锑锭占比高达31%。', ['31 % no change']],
    // By its own noun and of another time: a figure of its own
    ['前十个月发运310吨，较上年同期低3%，一季度的跌幅则达9%。', ['310 t -3% yoy', '-9 % -9% yoy']],
    // The noun says which way, whatever its pace
    ['前七个月锑锭产量跌幅扩大至8%。', ['-8 % -8% yoy']],
    ['前七个月锑锭产量降幅收窄到3%。', ['-3 % -3% yoy']],
    ['前七个月锑锭产量增速放缓至2%。', ['2 % 2% yoy']],
    ['前七个月锑锭产量增速为2%，锡锭跌幅达4%。', ['2 % 2% yoy', '-4 % -4% yoy']],
  ])('are told in words: %s', (text, lines) => {
    const change = (c: { value: number; unit: string; basis: string } | null) =>
      c ? [`${c.value}${c.unit} ${c.basis}`] : [];
    expect(
      figuresOf(text, '2025-08-20').map((f) =>
        [
          `${f.value} ${f.unit}`,
          ...(f.change ? change(f.change) : ['no change']),
          ...change(f.changeAlt),
        ].join(' '),
      ),
    ).toEqual(lines);
  });

  it('have an object of their own in “cutting emissions by 40%”', () => {
    expect(linesOf('The group spent 3 billion yuan on filters in 2024, cutting emissions by 40%.')).toEqual([
      'investment | 3000000000 | CNY | 2024 | no change',
      'other | -40 | % | 2024 | -40% yoy',
    ]);
  });

  it('are not read into levels and shares', () => {
    expect(linesOf('The margin recovered from 0.2% to 4.1% in 2024.')).toEqual([
      'other | 0.2 | % | no period | no change',
      'other | 4.1 | % | 2024 | no change',
    ]);
    expect(linesOf('Exports make up 40% of sales.')).toEqual(['share | 40 | % | no period | no change']);
  });
});

describe('multiples', () => {
  it('are changes in per cent', () => {
    expect(
      linesOf('Revenue doubled to 4.2 billion yuan in 2024; net profit tripled to 90 million yuan.'),
    ).toEqual([
      'revenue | 4200000000 | CNY | 2024 | 100% yoy',
      'net_profit | 90000000 | CNY | 2024 | 200% yoy',
    ]);
    expect(linesOf('公司2025年前三季度净利润15.4亿元，同比增长1.2倍。')).toEqual([
      'net_profit | 1540000000 | CNY | 2025-01/2025-09 | 120% yoy',
    ]);
    expect(linesOf('Exports rose threefold to 1.9 million tonnes in 2024.')).toEqual([
      'other | 1900000 | t | 2024 | 200% yoy',
    ]);
  });

  it.each([
    'In 2024 the group doubled down on safety with 3 million yuan.',
    'The double-digit plan for 2024 costs 3 million yuan.',
    '2024年“双碳”项目投资300万元。',
  ])('%s changes nothing', (text) => {
    expect(figuresOf(text).every((figure) => figure.change === null)).toBe(true);
  });
});

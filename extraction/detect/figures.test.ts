import { describe, expect, it } from 'vitest';
import { isGrounded } from '@/core/model/evidence';
import type { ExtractedFigure } from '@/core/model/extraction';
import { readText } from '../reading';
import { findingsFor } from './events-testing';
import { detectFigures } from './figures';

function figuresOf(text: string, published: string | null = null): ExtractedFigure[] {
  const reading = readText(text, { title: null, url: null, published, publisher: null, language: null });
  const figures = detectFigures(reading, findingsFor(text, published));
  for (const figure of figures) {
    expect(isGrounded(text, figure.evidence)).toBe(true);
    expect(figure.evidence.quote).toContain(figure.asWritten);
    for (const own of [figure.periodEvidence, figure.changeEvidence])
      if (own) expect(isGrounded(text, own)).toBe(true);
  }
  return figures;
}

/** One line for each figure: measure, value, unit, period, change. */
const told = (figures: ExtractedFigure[]) =>
  figures.map((f) =>
    [
      f.metric,
      f.valueMax === null ? f.value : `${f.value} to ${f.valueMax}`,
      f.unit,
      f.period ?? 'no period',
      f.change ? `${f.change.value}${f.change.unit} ${f.change.basis}` : 'no change',
    ].join(' | '),
  );
const linesOf = (text: string, published: string | null = null) => told(figuresOf(text, published));

describe('results', () => {
  it('give each amount its measure, its period and its own change', () => {
    expect(
      linesOf(
        'Baogang Group said third-quarter 2025 revenue rose 12.4% year on year to 26.1 billion yuan, while net profit slid 3.5% to 410 million yuan.',
      ),
    ).toEqual([
      'revenue | 26100000000 | CNY | 2025-07/2025-09 | 12.4% yoy',
      'net_profit | 410000000 | CNY | 2025-07/2025-09 | -3.5% yoy',
    ]);
  });

  it('are read in Chinese', () => {
    expect(
      linesOf(
        '2025年上半年，包钢集团实现营业收入313.5亿元，同比下降11.19%；净利润1.51亿元，同比增长39.99%。',
      ),
    ).toEqual([
      'revenue | 31350000000 | CNY | 2025-01/2025-06 | -11.19% yoy',
      'net_profit | 151000000 | CNY | 2025-01/2025-06 | 39.99% yoy',
    ]);
  });

  it('keep the yearly change first where two are stated', () => {
    const [figure] = figuresOf(
      'Sales of RMB 1.2 billion in 2024 rose 30% on the previous quarter and 20% on the year.',
    );
    expect(figure?.change).toEqual({ value: 20, unit: '%', basis: 'yoy' });
    expect(figure?.changeAlt).toEqual({ value: 30, unit: '%', basis: 'qoq' });
  });

  it('share changes out in order where the text says so', () => {
    expect(
      linesOf(
        'Baogang Group had revenue of 80 billion yuan and profit of 2 billion yuan in 2024, up 5% and 21% respectively.',
      ),
    ).toEqual([
      'revenue | 80000000000 | CNY | 2024 | 5% yoy',
      'net_profit | 2000000000 | CNY | 2024 | 21% yoy',
    ]);
  });

  it('take the period that the text spoke of last, and say so by their confidence', () => {
    const [first, second] = figuresOf(
      'Revenue for the first half of 2025 was RMB 5 billion. Net profit came to RMB 200 million.',
    );
    expect(second?.period).toBe('2025-01/2025-06');
    expect(second?.periodEvidence).toBeNull();
    expect(second!.confidence).toBeLessThan(first!.confidence);
  });
});

describe('costs', () => {
  it('of running a business are no investment, those of a project are', () => {
    const of = (text: string) => figuresOf(text)[0]?.metric;
    expect(of('Operating costs came to 2.8 billion yuan in 2024.')).toBe('other');
    expect(of('The mill costs 2.8 billion yuan and takes two years.')).toBe('investment');
  });
});

describe('losses', () => {
  it('are set against losses, unless the other is called a profit', () => {
    const values = (text: string) => figuresOf(text).map((figure) => figure.value);
    expect(
      values('The net loss of Lianshan Steel widened to 42 million yuan from 25 million yuan in 2023.'),
    ).toEqual([-42e6, -25e6]);
    expect(values('公司净亏损由上年同期的1.2亿元扩大至3亿元。')).toEqual([-1.2e8, -3e8]);
    expect(
      values(
        'Lianshan Steel made a net loss of 42 million yuan in 2024 after a profit of 25 million yuan in 2023.',
      ),
    ).toEqual([-42e6, 25e6]);
  });

  it('does not take “gains and losses” for a loss', () => {
    const text =
      'Profit without non-recurring gains and losses was 435 million yuan in the first quarter of 2025.';
    expect(figuresOf(text)[0]?.value).toBe(435_000_000);
  });

  it.each([
    ['In 2024 the net loss attributable to shareholders was RMB 287 million.', -287_000_000],
    ['The company lost 45 million yuan in 2024.', -45_000_000],
    ['In the quarter it booked -84 million yuan.', -84_000_000],
    ['公司2024年亏损2.87亿元。', -287_000_000],
    ['Net losses widened to RMB 512 million in 2023.', -512_000_000],
  ])('are negative: %s', (text, value) => {
    expect(figuresOf(text)[0]).toMatchObject({ metric: 'net_profit', value });
  });

  it('do not darken a profit beside them', () => {
    expect(
      linesOf('It swung to a profit of 120 million yuan in 2025 from a loss of 45 million yuan in 2024.'),
    ).toEqual([
      'net_profit | 120000000 | CNY | 2025 | no change',
      'net_profit | -45000000 | CNY | 2024 | no change',
    ]);
    expect(figuresOf('After a loss-making 2023 revenue was RMB 3 billion in 2024.')[0]?.value).toBe(3e9);
  });
});

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

describe('prices', () => {
  const NOTICE =
    'For the third quarter of 2025 Baogang Group will charge Northern Rare Earth 19,000 yuan per tonne of rare earth concentrate with a REO content of 50%. ' +
    'This is 190 yuan, or 1%, more than the 18,810 yuan of the second quarter. Every percentage point of REO changes it by 380 yuan.';

  it('are of the commodity, completed to the tonne, with the step of the formula and without its benchmark', () => {
    const figures = figuresOf(NOTICE, '2025-07-11');
    expect(told(figures)).toEqual([
      'price | 19000 | CNY/t | 2025-07/2025-09 | 1% qoq',
      'price | 18810 | CNY/t | 2025-04/2025-06 | no change',
      'price | 380 | CNY/t | 2025-07/2025-09 | no change',
    ]);
    expect(figures.map((f) => [f.subject, f.subjectEntity])).toEqual([
      ['rare earth concentrate', null],
      ['rare earth concentrate', null],
      ['rare earth concentrate', null],
    ]);
  });

  it('take the unit that stands behind their conversion, and hand it on', () => {
    expect(
      linesOf('Baogang Group raised its price by 65 percent to CNY26,887 (USD3,710) per ton in June 2022.'),
    ).toEqual(['price | 26887 | CNY/t | 2022-06 | 65% other', 'price | 3710 | USD/t | 2022-06 | no change']);
  });

  it('compared keep their own quarter', () => {
    expect(
      linesOf(
        'For the first quarter of 2025 the price of rare earth concentrate is 18,618 yuan per tonne. The price reflects an 11% rise compared to the third quarter of 2024, when it stood at 16,741 yuan per tonne.',
      ),
    ).toEqual([
      'price | 18618 | CNY/t | 2025-01/2025-03 | 11% qoq',
      'price | 16741 | CNY/t | 2024-07/2024-09 | no change',
    ]);
  });

  it('of a share belong to the day', () => {
    expect(linesOf('Shares of Ansteel closed 2.1% higher at 2.45 yuan on Friday.', '2025-09-14')).toContain(
      'price | 2.45 | CNY/share | 2025-09-12 | no change',
    );
  });
});

describe('plants and stocks', () => {
  it('tell capacity, also when it is split up', () => {
    expect(
      linesOf(
        'Three furnaces are rated at 8,000 tons of metal a year. The split is 5,000 tons of one alloy and 3,000 tons of another.',
      ),
    ).toEqual([
      'capacity | 8000 | t/yr | no period | no change',
      'capacity | 5000 | t/yr | no period | no change',
      'capacity | 3000 | t/yr | no period | no change',
    ]);
  });

  it('tell reserves, shares of a whole and people apart', () => {
    expect(
      linesOf(
        'Reserves exceed 100 million tonnes, over 80% of the national total. The mine employs 3,000 workers.',
      ),
    ).toEqual([
      'other | 100000000 | t | no period | no change',
      'share | 80 | % | no period | no change',
      'other | 3000 | persons | no period | no change',
    ]);
  });
});

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

describe('losses that come and go', () => {
  it.each([
    [
      'Ansteel swung to a net loss of RMB 1.2 billion in the first half of 2025 from a profit of RMB 300 million a year earlier.',
      ['net_profit | -1200000000 | CNY | 2025-01/2025-06', 'net_profit | 300000000 | CNY | 2024-01/2024-06'],
    ],
    [
      'The mill swung to a profit of RMB 412 million in the first nine months of 2025 from a loss of RMB 1.03bn a year before.',
      ['net_profit | 412000000 | CNY | 2025-01/2025-09', 'net_profit | -1030000000 | CNY | 2024-01/2024-09'],
    ],
    [
      'Its net loss narrowed to RMB 512 million in 2024 from RMB 830 million in 2023.',
      ['net_profit | -512000000 | CNY | 2024', 'net_profit | -830000000 | CNY | 2023'],
    ],
    [
      '2025年上半年，公司由盈转亏，归母净利润-2.3亿元，上年同期盈利1.1亿元。',
      ['net_profit | -230000000 | CNY | 2025-01/2025-06', 'net_profit | 110000000 | CNY | 2024-01/2024-06'],
    ],
  ])('%s', (text, lines) => {
    expect(linesOf(text).map((line) => line.split(' | ').slice(0, 4).join(' | '))).toEqual(lines);
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
      'other | 412 | items | no period | no change',
      'other | 398 | items | no period | no change',
    ]);
    expect(linesOf('事故造成两人死亡、五人受伤。')).toEqual([
      'other | 2 | persons | no period | no change',
      'other | 5 | persons | no period | no change',
    ]);
  });
});

describe('what is no figure', () => {
  it.each([
    'The oxide has a purity of 99.9% and TREO≥92%.',
    'The 35th meeting took place in Room 812 on May 9, 2025.',
    'It lasted three days and covered 12 topics.',
    'Made of 100% recycled paper.',
    'Three executives spoke; two people chaired.',
    '三名代表发言，两人主持。',
    'The ore has REO=30% and moisture of 2%.',
    'They voted with hundreds of millions of dollars in mind.',
    'The line makes Q355B steel to ISO 9001 in Workshop 204.',
    'Announcement No. 61 follows Announcement No. 57 of 2025.',
    'The 15th Five-Year Plan follows the 14th.',
    'For each 1% of grade the price moves.',
    'Its shares carry the code 600111 and the note 2025-08.',
    'Read it in 5 minutes, on page 12, at 10:30.',
    '第十二次党委会在第812会议室召开，历时两小时。',
    '“两会”“一带一路”“十四五”“三重一大”。',
    '公司生产的Q345钢符合GB/T 1591标准，纯度99.9%。',
  ])('%s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

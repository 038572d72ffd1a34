import { describe, expect, it } from 'vitest';
import { figuresOf, linesOf, told } from './figures-testing';

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
      'price | 2.45 | CNY/share | 2025-09-12 | 2.1% other',
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

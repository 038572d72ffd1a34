import { describe, expect, it } from 'vitest';
import { findAmounts } from './find-amounts';

/** One line for each amount: its words, its value or range, its unit, and what it is taken per. */
const told = (text: string): string[] =>
  findAmounts(text).map((a) => {
    expect(text.slice(a.start, a.end)).toBe(a.text);
    const value = a.valueMax === null ? `${a.value}` : `${a.value} to ${a.valueMax}`;
    return `${a.text} = ${value} ${a.unit}${a.per === null ? '' : `/${a.per}`}`;
  });

describe('money in English', () => {
  it.each([
    ['Sales were $9.9 billion.', ['$9.9 billion = 9900000000 USD']],
    ['a US$1.4bn mine', ['US$1.4bn = 1400000000 USD']],
    ['He paid a $25-million fine.', ['$25-million = 25000000 USD']],
    ['The group’s $5m plan and $1,234,567.89 more', ['$5m = 5000000 USD', '$1,234,567.89 = 1234567.89 USD']],
    [
      'C$20 million, Can$3m, C $ 16.4 million',
      ['C$20 million = 20000000 CAD', 'Can$3m = 3000000 CAD', 'C $ 16.4 million = 16400000 CAD'],
    ],
    [
      'NZ$300 million, S$45m, HK$12, NT$3,000',
      ['NZ$300 million = 300000000 NZD', 'S$45m = 45000000 SGD', 'HK$12 = 12 HKD', 'NT$3,000 = 3000 TWD'],
    ],
    [
      '10 billion yen and 3 trillion won',
      ['10 billion yen = 10000000000 JPY', '3 trillion won = 3000000000000 KRW'],
    ],
    [
      '£3.5m, €200, CHF 30 million, SFr 20m',
      ['£3.5m = 3500000 GBP', '€200 = 200 EUR', 'CHF 30 million = 30000000 CHF', 'SFr 20m = 20000000 CHF'],
    ],
    [
      '1.2 billion Swiss francs, 500 million Swedish kronor',
      ['1.2 billion Swiss francs = 1200000000 CHF', '500 million Swedish kronor = 500000000 SEK'],
    ],
    [
      'Rs 5,000 crore, R$ 4.5 billion, Rp 3 trillion',
      [
        'Rs 5,000 crore = 50000000000 INR',
        'R$ 4.5 billion = 4500000000 BRL',
        'Rp 3 trillion = 3000000000000 IDR',
      ],
    ],
    [
      'about 30 cents, a 5-cent rise, 470 pence',
      ['30 cents = 0.3 USD', '5-cent = 0.05 USD', '470 pence = 4.7 GBP'],
    ],
    [
      'five million yen, fifty dollars, one and a half million dollars',
      [
        'five million yen = 5000000 JPY',
        'fifty dollars = 50 USD',
        'one and a half million dollars = 1500000 USD',
      ],
    ],
    [
      'a quarter of a billion dollars, half a million euros',
      ['a quarter of a billion dollars = 250000000 USD', 'half a million euros = 500000 EUR'],
    ],
    ['5 million US$, 10 €, 100 ₡', ['5 million US$ = 5000000 USD', '10 € = 10 EUR', '100 ₡ = 100 CRC']],
    [
      '3 dollars 50 cents; thirteen dollars and forty-five cents',
      ['3 dollars 50 cents = 3.5 USD', 'thirteen dollars and forty-five cents = 13.45 USD'],
    ],
    ['a result of -$5m, then −3 million euros', ['-$5m = -5000000 USD', '−3 million euros = -3000000 EUR']],
    ['The ¥5 trillion budget passed in Tokyo.', ['¥5 trillion = 5000000000000 JPY']],
    ['The ¥5 billion plant in China', ['¥5 billion = 5000000000 CNY']],
  ])('%s', (text, lines) => expect(told(text)).toEqual(lines));

  it('says what a price is taken per, outside the words of the amount', () => {
    expect(told('A$0.58 a share, $100-a-barrel oil, $70 a tonne, 12-cent-a-share')).toEqual([
      'A$0.58 = 0.58 AUD/share',
      '$100 = 100 USD/bbl',
      '$70 = 70 USD/t',
      '12-cent = 0.12 USD/share',
    ]);
  });

  it('is one amount where it is a range, and two where it moved', () => {
    expect(told('between $5 million and $7 million, $10-12 million, €3m-€4m')).toEqual([
      '$5 million = 5000000 USD',
      '$7 million = 7000000 USD',
      '$10-12 million = 10000000 to 12000000 USD',
      '€3m-€4m = 3000000 to 4000000 EUR',
    ]);
    expect(told('up from $5 million to $7 million')).toHaveLength(2);
  });

  it('keeps what has no value as an amount without one', () => {
    expect(told('hundreds of millions of dollars, a multimillion-dollar deal, several million yuan')).toEqual(
      [
        'hundreds of millions of dollars = null USD',
        'multimillion-dollar = null USD',
        'several million yuan = null CNY',
      ],
    );
  });
});

describe('percentages in English', () => {
  it.each([
    [
      '2.23 percent, 5 per cent, 7pct, 12%',
      ['2.23 percent = 2.23 %', '5 per cent = 5 %', '7pct = 7 %', '12% = 12 %'],
    ],
    ['a 3 1/4 % coupon and 6 3/8 percent', ['3 1/4 % = 3.25 %', '6 3/8 percent = 6.375 %']],
    [
      'five percent, twenty-two percent, one hundred percent',
      ['five percent = 5 %', 'twenty-two percent = 22 %', 'one hundred percent = 100 %'],
    ],
    [
      'half a percentage point, 13 basis points, 1.2 percentage points',
      ['half a percentage point = 0.5 pp', '13 basis points = 0.13 pp', '1.2 percentage points = 1.2 pp'],
    ],
    [
      'three-quarters of a percent, two-tenths of 1%',
      ['three-quarters of a percent = 0.75 %', 'two-tenths of 1% = 0.2 %'],
    ],
    ['-0.5% and minus five percent', ['-0.5% = -0.5 %', 'minus five percent = -5 %']],
    [
      '4%-5%, 4 to 5 percent, two to three percent',
      ['4%-5% = 4 to 5 %', '4 to 5 percent = 4 to 5 %', 'two to three percent = 2 to 3 %'],
    ],
    ['up 5 and 21 percent respectively', ['5 = 5 %', '21 percent = 21 %']],
  ])('%s', (text, lines) => expect(told(text)).toEqual(lines));
});

describe('money and percentages in Chinese', () => {
  it.each([
    ['投资12.8亿元，另有8124.45万元', ['12.8亿元 = 1280000000 CNY', '8124.45万元 = 81244500 CNY']],
    [
      '净流出1200亿美元，存单5306亿台币，贷款1万亿日元',
      ['1200亿美元 = 120000000000 USD', '5306亿台币 = 530600000000 TWD', '1万亿日元 = 1000000000000 JPY'],
    ],
    [
      '三千万元，十五美元，两千余万欧元',
      ['三千万元 = 30000000 CNY', '十五美元 = 15 USD', '两千余万欧元 = 20000000 EUR'],
    ],
    ['12亿3000万元', ['12亿3000万元 = 1230000000 CNY']],
    ['汇率１．０７５３美元', ['１．０７５３美元 = 1.0753 USD']],
    ['每股1.95港元，每吨26205元', ['1.95港元 = 1.95 HKD/share', '26205元 = 26205 CNY/t']],
    ['每10股派发现金红利1.5元', ['1.5元 = 0.15 CNY/share']],
    ['百分之二十五，百分之2.4，千分之五', ['百分之二十五 = 25 %', '百分之2.4 = 2.4 %', '千分之五 = 0.5 %']],
    ['三成左右，六点五成，打九折', ['三成 = 30 %', '六点五成 = 65 %', '九折 = 90 %']],
    ['提高２．４个百分点，二十个基点', ['２．４个百分点 = 2.4 pp', '二十个基点 = 0.2 pp']],
    ['数十亿元，几百万美元', ['数十亿元 = null CNY', '几百万美元 = null USD']],
    ['分别达到120和85万吨', ['120 = 1200000 t', '85万吨 = 850000 t']],
    [
      '3亿元至5亿元，3-5亿元',
      ['3亿元至5亿元 = 300000000 to 500000000 CNY', '3-5亿元 = 300000000 to 500000000 CNY'],
    ],
  ])('%s', (text, lines) => expect(told(text)).toEqual(lines));
});

describe('other quantities', () => {
  it.each([
    ['5.2 Mt of ore, 390,000 Mt', ['5.2 Mt = 5200000 t', '390,000 Mt = 390000 t']],
    ['3 Mtpa, 45,000 tonnes a year', ['3 Mtpa = 3000000 t/yr', '45,000 tonnes a year = 45000 t/yr']],
    ['200 MW, 3.2亿千瓦时, 1200亩', ['200 MW = 200 MW', '3.2亿千瓦时 = 320000000 kWh', '1200亩 = 1200 mu']],
    ['412 hidden dangers, 398 of them removed', ['412 hidden dangers = 412 hazards', '398 = 398 hazards']],
    [
      'six dead; four were still missing; 84 were in hospital',
      ['six dead = 6 persons', 'four = 4 persons', '84 = 84 persons'],
    ],
  ])('%s', (text, lines) => expect(told(text)).toEqual(lines));

  it('say how exactly they are stated', () => {
    const [about, least, most, plus, range] = findAmounts(
      'about 5%, more than 3 tonnes, up to $4m, 300多万吨, 5 to 7 percent',
    );
    expect([about, least, most, plus, range].map((a) => a?.qualifier)).toEqual([
      'approx',
      'at_least',
      'up_to',
      'at_least',
      'range',
    ]);
    expect(findAmounts('回购价格不超过4.5元')[0]?.qualifier).toBe('up_to');
  });
});

describe('what is no amount', () => {
  it.each([
    // rooms, roads, gates, telephones
    'Room 812 of the Information Building',
    'Conference Room 101, second floor',
    'Route 66, Gate 12 and Flight 800',
    'call +86 472 218 6666 or 010-6522-1234',
    'P.O. Box 600010',
    '第812会议室',
    // models, grades, codes
    'Q235 and Q355B steel',
    'GB/T 1591-2018 and ISO 9001',
    'the F-35, the A380 and a Boeing 747-8',
    'listed as 600111.SH, 000831 and HK 2899',
    'COVID-19 deaths and a type-4 vehicles list',
    'a 1080p camera over 5G',
    'NdFeB N52, Fe2O3 and U-235',
    'version 2.5 of the iPhone 15',
    'HRB400 螺纹钢与 304 不锈钢',
    '三氧化二铁和四氧化三铁',
    // documents and ordinals
    'Announcement No. 61 of 2025',
    'Article 5, Section 8 and Chapter 11',
    'Form 10-K and Schedule 13D',
    'the 35th meeting of the ninth committee',
    'the 15th Five-Year Plan and the 20th century',
    '第十二次会议和第十五个五年规划',
    '“十四五”规划、“两会”和“一带一路”',
    '银发〔2025〕12号文件',
    // dates, times, durations, ages
    'on 21 August 2025 at 10:30',
    'a three-day course of 24 months',
    'the 49-year-old chairman, who joined in 1998',
    'a 24-hour watch and a 15-day trip',
    'H1 2025, 3Q, 1H25 and FY2024/25',
    'at 5p.m. on Monday',
    '2025年8月21日上午10时',
    '历时三天，五年来首次',
    // scores, indices, ratios
    'they won 3-1 and 7-5',
    'the S&P 500, the FTSE 100 and the Nikkei 225',
    'one in five and two-thirds of them',
    'a ratio of 3:1',
    // words that look like units
    'The won fell and the mark was set.',
    'the team of 11 won the cup',
    'He lost 20 pounds and a 200-pound load.',
    '500 pounds of copper',
    'The rapper 50 Cent sang.',
    'a pound of flesh, for a penny more',
    'ALL 20 teams and TOP 10 lists',
    'the best of 5 real choices',
    'CAD 2024 software',
    'the 100-mark',
    'a new century for the centre',
    '三元材料、二元结构和多元化',
    '一成不变、成立和五成熟',
    '骨折合并与三折叠屏',
    // addresses of the web
    'https://example.org/search?q=30%25%2020%',
    'see page_12.html#5',
    // counts that nobody counted
    'three outlines of five tasks',
    'Two phrases stand out; four directors spoke of five topics.',
    'in 2024 employees were asked',
    '共有128件提案，5项议程',
    '三份文件提了两个问题',
    '3D printing over 48 km',
    '1. Safety 2. Output 3. Quality',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('the position of an amount', () => {
  it('is that of its words, also where numbers of other kinds stand around', () => {
    const text = 'In Room 812, on 9 June, the board set aside RMB 1.5bn (3% of sales) for Q235 lines.';
    expect(findAmounts(text).map(({ start, end }) => [start, end])).toEqual([
      [text.indexOf('RMB'), text.indexOf(' (3%')],
      [text.indexOf('3%'), text.indexOf(' of sales')],
    ]);
  });
});

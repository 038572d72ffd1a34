import { describe, expect, it } from 'vitest';
import { listAmounts } from './figures-amounts';

const amountsOf = (text: string) =>
  listAmounts(text).map((a) =>
    [text.slice(a.start, a.end), a.value, ...(a.valueMax === null ? [] : [a.valueMax]), a.unit].join(' | '),
  );

describe('amounts of money', () => {
  it('come in base units, whatever sign, code or word stands for the currency', () => {
    expect(amountsOf('It earned $72.5m, RMB 3.2 billion, 18.87 billion yuan and HK$4bn.')).toEqual([
      '$72.5m | 72500000 | USD',
      'RMB 3.2 billion | 3200000000 | CNY',
      '18.87 billion yuan | 18870000000 | CNY',
      'HK$4bn | 4000000000 | HKD',
    ]);
    expect(amountsOf('投资12.8亿元，另有8124.45万元和3万美元')).toEqual([
      '12.8亿元 | 1280000000 | CNY',
      '8124.45万元 | 81244500 | CNY',
      '3万美元 | 30000 | USD',
    ]);
  });

  it('keep a minus that belongs to them and leave a hyphen alone', () => {
    expect(amountsOf('a result of -84 million yuan')).toEqual(['-84 million yuan | -84000000 | CNY']);
    expect(amountsOf('the year-84 million yuan')).toEqual(['84 million yuan | 84000000 | CNY']);
  });

  it('take their unit of price along', () => {
    expect(amountsOf('at 19,000 yuan/mt, US$85 per kg, A$0.44 a share and 26,000元/吨')).toEqual([
      '19,000 yuan/mt | 19000 | CNY/t',
      'US$85 per kg | 85 | USD/kg',
      'A$0.44 a share | 0.44 | AUD/share',
      '26,000元/吨 | 26000 | CNY/t',
    ]);
    expect(amountsOf('每吨26205元')).toEqual(['26205元 | 26205 | CNY/t']);
  });
});

describe('ranges', () => {
  it('are one amount with two ends, the unit or scale said once', () => {
    expect(amountsOf('900 million to 960 million yuan')).toEqual([
      '900 million to 960 million yuan | 900000000 | 960000000 | CNY',
    ]);
    expect(amountsOf('$10–12 million')).toEqual(['$10–12 million | 10000000 | 12000000 | USD']);
    expect(amountsOf('3.2亿元至3.6亿元')).toEqual(['3.2亿元至3.6亿元 | 320000000 | 360000000 | CNY']);
    expect(amountsOf('between 1.7 and 1.8 yuan apiece')).toEqual([
      '1.7 and 1.8 yuan apiece | 1.7 | 1.8 | CNY/share',
    ]);
  });

  it('need no minus for their hyphen', () => {
    expect(amountsOf('3047%-3722%')).toEqual(['3047%-3722% | 3047 | 3722 | %']);
    expect(amountsOf('15.1-15.7亿元')).toEqual(['15.1-15.7亿元 | 1510000000 | 1570000000 | CNY']);
  });

  it('are not made of two levels or of a move and its level', () => {
    expect(amountsOf('recovered from 0.2% to 4.1%')).toEqual(['0.2% | 0.2 | %', '4.1% | 4.1 | %']);
    expect(amountsOf('gained 5,000 yuan to 546,000 yuan a ton')).toEqual([
      '5,000 yuan | 5000 | CNY',
      '546,000 yuan a ton | 546000 | CNY/t',
    ]);
    expect(amountsOf('3 million yuan and 4 million yuan')).toHaveLength(2);
  });
});

describe('tonnes, shares and people', () => {
  it('are read with their scale, and a yearly rate is a capacity', () => {
    expect(amountsOf('390,000 mt of ore, 14.6m tonnes of iron, 3500万吨')).toEqual([
      '390,000 mt | 390000 | t',
      '14.6m tonnes | 14600000 | t',
      '3500万吨 | 35000000 | t',
    ]);
    expect(amountsOf('a 5,000-ton-a-year line')).toEqual(['5,000-ton-a-year | 5000 | t/yr']);
    expect(amountsOf('8,000 tons of metals and alloys a year')).toEqual(['8,000 tons | 8000 | t/yr']);
    expect(amountsOf('年产8000吨')).toEqual(['8000吨 | 8000 | t/yr']);
  });

  it('are read with spaces for thousands and in traditional signs', () => {
    expect(amountsOf('contained oxides of 887 000 t')).toEqual(['887 000 t | 887000 | t']);
    expect(amountsOf('淨利15.1億元，每噸19,109元')).toEqual([
      '15.1億元 | 1510000000 | CNY',
      '19,109元 | 19109 | CNY/t',
    ]);
  });

  it('count people, shares and patents, with an adjective or two between', () => {
    expect(amountsOf('5.58 million ordinary shares, 203 new invention patents, 31,000 workers')).toEqual([
      '5.58 million ordinary shares | 5580000 | shares',
      '203 new invention patents | 203 | patents',
      '31,000 workers | 31000 | persons',
    ]);
    expect(amountsOf('The blast killed 2 and injured 12 people.')).toEqual([
      '2 | 2 | persons',
      '12 people | 12 | persons',
    ]);
    expect(amountsOf('新增授权专利128件')).toEqual(['128件 | 128 | patents']);
  });
});

describe('what is no amount', () => {
  it.each([
    'Room 812 of the building, No. 204 Workshop, Article 40',
    'the 35th meeting of 2024 and the 14th Five-Year Plan',
    'call 0472-2186666 or write to box 600010',
    'a three-day course of 24 months, at 10:30, on page 12',
    'three outlines of five tasks in twelve rooms',
    '3D printing over 5G, 48km away',
    '第十二次会议，2025年8月21日，第812会议室',
    '共有128件提案',
  ])('%s', (text) => {
    expect(amountsOf(text)).toEqual([]);
  });
});

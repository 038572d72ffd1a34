import { describe, expect, it } from 'vitest';
import { linesOf } from '../detect/figures-testing';

/** The periods alone, in the order of the text. */
const periods = (text: string, published: string | null) =>
  linesOf(text, published).map((line) => line.split(' | ')[3]);

describe('the period that governs a passage', () => {
  it('is told with books that are opened for it, and stays through paragraphs', () => {
    expect(
      periods(
        'Veldhoek Metals opened its books for the June quarter on Tuesday. Sales revenue reached A$88.4 million, against A$71.0 million a year ago. Cash received from customers was A$80.1 million.\n\nThe company turned out 940 tonnes of oxide, more than ever.',
        '2025-07-24',
      ),
    ).toEqual(['2025-04/2025-06', '2024-04/2024-06', '2025-04/2025-06', '2025-04/2025-06']);
    expect(
      periods(
        'Veldhoek opened its third-quarter books yesterday. Separated oxides came to 721 tonnes. Exploration costs were $4 million. Revenue fell 15% to $53.6 million.',
        '2025-11-06',
      ),
    ).toEqual(['2025-07/2025-09', '2025-07/2025-09', '2025-07/2025-09']);
    // What was opened in a quarter is not told in it.
    expect(
      periods('The smelter was opened in the first quarter of 2020. It made 40,000 tonnes.', '2025-11-06'),
    ).toEqual(['no period']);
  });

  it('gives way to no time that is mentioned by the way', () => {
    expect(
      periods(
        'In the first half of 2025 revenue was 6.1 billion yuan. A price not seen since the middle of 2022 helped. Output was 9,000 tonnes.',
        '2025-08-20',
      ),
    ).toEqual(['2025-01/2025-06', '2025-01/2025-06']);
    expect(
      periods(
        '今年前六个月营业收入61.8亿元。\n\n今年4月，客户宣布停止供货。公司加大外购，产量增长8.5%，净利润3.4亿元，创2019年以来最好水平。',
        '2025-08-20',
      ),
    ).toEqual(['2025-01/2025-06', '2025-01/2025-06', '2025-01/2025-06']);
    expect(
      periods(
        'Revenue for January to September was 9 billion yuan. A contract signed in July brings it $110 a kilogram. Net profit was 800 million yuan.',
        '2025-10-20',
      ).at(-1),
    ).toBe('2025-01/2025-09');
    expect(
      periods(
        'Turnover in the first half of 2025 climbed to 7.2 billion yuan. In February the group bought a mine, and its output came to 12,400 tonnes.',
        '2025-08-28',
      ),
    ).toEqual(['2025-01/2025-06', '2025-01/2025-06']);
    expect(
      periods(
        'Monday brought the sequel to the July sittings. The stock ended the day higher, on a turnover of 640 million yuan.',
        '2025-08-19',
      ),
    ).toEqual(['2025-08-18']);
  });

  it('is not that of the months which it is compared with', () => {
    expect(
      periods(
        'Between January and May output was 1.2 million tonnes. Exports were down 12% from the same months last year.',
        '2025-06-10',
      ),
    ).toEqual(['2025-01/2025-05', '2025-01/2025-05']);
  });

  it('is not that of a cause, nor of what a relative clause tells', () => {
    expect(
      periods(
        'Revenue in the December quarter came to A$201.9 million. Oxide production slipped to 1,404 tonnes after power cuts at the works in November. The plant, which got its licence in March, made 3,100 tonnes of carbonate. Capital spending was A$42 million.',
        '2026-01-29',
      ),
    ).toEqual(['2025-10/2025-12', '2025-10/2025-12', '2025-10/2025-12', '2025-10/2025-12']);
    expect(
      periods('Revenue was 1.1 billion yuan last year after 640 million yuan in 2023.', '2026-01-29'),
    ).toEqual(['2025', '2023']);
  });

  it('gives way to a month or a year of which the text reports', () => {
    expect(
      periods(
        'Revenue in the first half of 2025 was 6.1 billion yuan. In July it came to 1.2 billion yuan. Net profit was 90 million yuan.',
        '2025-08-20',
      ),
    ).toEqual(['2025-01/2025-06', '2025-07', '2025-07']);
    expect(
      periods(
        'Revenue in the first half of 2025 was 6.1 billion yuan. For the current year the budget foresees revenue of 13 billion yuan.',
        '2025-08-20',
      ),
    ).toEqual(['2025-01/2025-06', '2025']);
  });

  it('leaves what stands between dashes to what stands there with it', () => {
    expect(
      periods(
        'Sales in the June quarter – the fourth of its 2025 financial year – came to A$88.4 million.',
        '2025-07-25',
      ),
    ).toEqual(['2025-04/2025-06']);
    expect(
      periods('The deal – 40 million yuan of it was paid in 2023 – brought revenue of 9 million.', null)[0],
    ).toBe('2023');
  });
});

describe('stretches named by what was told of their year', () => {
  it('reads what was earned by a month and what is left for the last quarter', () => {
    expect(
      periods(
        'In a notice of January 2026 the maker puts its 2025 net profit at RMB 1.1 billion to RMB 1.3 billion. Leaving one-offs aside, the range is RMB 1.05 billion to RMB 1.25 billion. A profit of RMB 880 million had been earned by the end of September. The last quarter should bring a profit of RMB 220 million.',
        null,
      ),
    ).toEqual(['2025', '2025', '2025-01/2025-09', '2025-10/2025-12']);
  });

  it('knows three quarters told together, not three quarters of something', () => {
    expect(
      periods('7月至9月营业收入42.8亿元。把三个季度合起来看，营业收入为104.6亿元。', '2025-10-30'),
    ).toEqual(['2025-07/2025-09', '2025-01/2025-09']);
    expect(
      periods(
        'Revenue from July to September was 4.3 billion yuan. Over the three quarters together, revenue was 10.5 billion yuan.',
        '2025-10-30',
      ),
    ).toEqual(['2025-07/2025-09', '2025-01/2025-09']);
    expect(
      periods(
        'Revenue from July to September was 4.3 billion yuan. Three quarters of it came from abroad. Net profit was 300 million yuan.',
        '2025-10-30',
      ).at(-1),
    ).toBe('2025-07/2025-09');
  });

  it('takes "that year" from the month told beside it', () => {
    expect(
      periods(
        'Revenue for 2025 was 112 billion yuan. The plenum in July 2025 had spoken of 120 billion yuan in revenue for that year.',
        '2026-01-07',
      ),
    ).toEqual(['2025', '2025']);
  });

  it('reads a year behind "over" where nothing is counted by it', () => {
    expect(periods('Neodymium oxide averaged 508,000 yuan a tonne over 2025, up 27%.', '2026-01-12')).toEqual(
      ['2025'],
    );
    expect(periods('The mill employs over 2025 people.', '2026-01-12')).not.toContain('2025');
  });
});

describe('prices and the day on which a list came out', () => {
  it('goes on with the day of the list some paragraphs on', () => {
    expect(
      periods(
        'The exchange fixed its weekly prices on Monday. Praseodymium oxide costs 445,000 yuan a tonne.\n\nTerbium oxide was left at 7.05 million yuan, and dysprosium oxide rose by 1% to 1.61 million yuan.',
        '2025-06-10',
      ),
    ).toEqual(['2025-06-09', '2025-06-09', '2025-06-09']);
  });

  it('leaves a market without a date alone, and what is told of when the list came out to that day', () => {
    expect(
      periods(
        'The group put out its May list on Friday. Lanthanum oxide is unchanged at 9,800 yuan/mt. When it came out, traders were letting cerium oxide go at 8,200 yuan/mt.',
        '2023-05-08',
      ),
    ).toEqual(['2023-05', '2023-05-05']);
    expect(
      periods(
        'Customs counted 5,994 tonnes of magnets in July. Dealers in Rotterdam were quoting dysprosium at $255 per kilogram.',
        '2025-08-19',
      ),
    ).toEqual(['2025-07', 'no period']);
  });

  it('takes the month of a list that is revised by the month, and no round that is still to come', () => {
    expect(
      periods(
        'The group, which revises its list once a month, raised neodymium oxide to 530,400 yuan per tonne on August 5.',
        '2025-08-19',
      ),
    ).toEqual(['2025-08']);
    expect(
      periods(
        'The group put out its May list on Friday. Lanthanum oxide is unchanged at 9,800 yuan/mt. A rival had moved first: on April 28 it took cerium oxide to 8,900 yuan/mt.',
        '2023-05-08',
      ),
    ).toEqual(['2023-05', '2023-04-28']);
  });
});

describe('votes and accidents told behind their day', () => {
  it('gives the votes the day told before the meeting', () => {
    expect(
      periods(
        'Monday brought the sequel. Shareholders came together in Wuhai for an extraordinary meeting and backed the notes with 98.7% of the votes cast. The guarantee got 97.1%. Present were 2,846 holders.',
        '2025-08-19',
      ),
    ).toEqual(['2025-08-18', '2025-08-18', '2025-08-18']);
  });

  it('knows holders who met on a day', () => {
    expect(
      periods(
        'Holders met in Wuhai on Thursday for the third time this year. The change of auditor passed with 99.1%.',
        '2025-11-21',
      ),
    ).toEqual(['2025-11-20']);
  });

  it('keeps a day whose year nobody gave, and people hurt at a works', () => {
    expect(
      periods(
        'The burst of January 18 was worse than thought. A first count on that evening had been two dead and five missing.',
        null,
      ),
    ).toEqual(['XXXX-01-18', 'XXXX-01-18']);
    expect(
      periods('Two men died on 4 March 2025 when a slag pot tipped over at a works in Wuhai.', null),
    ).toEqual(['2025-03-04']);
    expect(
      periods('Nine people are now known to have died in the blast of 4 March 2025.', null),
    ).not.toContain('2025');
  });
});

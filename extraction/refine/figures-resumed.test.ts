import { describe, expect, it } from 'vitest';
import { linesOf } from '../detect/figures-testing';

/** "value unit period" of each figure. */
const periodsOf = (text: string, published: string | null = '2025-10-30') =>
  linesOf(text, published).map((line) => line.split(' | ').slice(1, 4).join(' '));

describe('a stretch that is named by its length alone', () => {
  it.each([
    [
      'is closed by the quarter that the text reports on',
      'Profit for July to September was RMB 4bn. Over nine months revenue came to RMB 70bn.',
      '70000000000 CNY 2025-01/2025-09',
    ],
    [
      'is the year of the report where the text names only the one before',
      'Turnover in the nine months was RMB 70bn, against RMB 76bn in January–September 2024.',
      '70000000000 CNY 2025-01/2025-09',
    ],
    [
      'is not one that is still to come',
      'In the second quarter of 2025 revenue was US$90 million. A new line is due in the second half of 2026. Earnings were US$30 million in the half-year.',
      '30000000 USD 2025-01/2025-06',
    ],
    [
      'may have any number of months',
      'Shipments in the four months to April were 4,900 t.',
      '4900 t 2025-01/2025-04',
    ],
    [
      'is closed by the month told',
      'In October exports were 9 million tonnes. Over ten months sales were RMB 9bn.',
      '9000000000 CNY 2025-01/2025-10',
    ],
    [
      'is the year of the report for what is meant to be',
      'It sold 88,000 tonnes in 2024. The miner guided to 95,000 tonnes for the year.',
      '95000 t 2025',
    ],
    ['has its year before it', '今年前两个月，集团粗钢产量150万吨。', '1500000 t 2025-01/2025-02'],
    [
      'lies between two months',
      'Between January and June 11 workers were hurt.',
      '11 persons 2025-01/2025-06',
    ],
    [
      'is that year',
      'For 2024 the quota came to 270,000 tonnes, after 255,000 tonnes in 2023. In that year sales were RMB 8bn.',
      '8000000000 CNY 2024',
    ],
  ])('%s', (_, text, line) => expect(periodsOf(text)).toContain(line));

  it('is none where nothing says which it is', () => {
    expect(periodsOf('He may not sell for six months. The rest cost RMB 3bn.')).toEqual([
      '3000000000 CNY no period',
    ]);
    expect(periodsOf('The plant took over nine months to build and cost RMB 3bn.')).toEqual([
      '3000000000 CNY no period',
    ]);
  });
});

describe('a year of accounts', () => {
  const results = 'Sales in FY2024/25, which closed on 30 June, were A$500 million.';
  it('that is over is meant by the twelve months, whatever guidance tells of the next', () => {
    expect(
      periodsOf(
        `${results} Output was 6,500 tonnes over the twelve months. Spending in FY2026 is put at A$160 million.`,
        '2025-08-29',
      ),
    ).toContain('6500 t 2024-07/2025-06');
  });
  it('had its December half before the report, unless the half is spoken of as ahead', () => {
    expect(periodsOf(`${results} The December half brought A$250 million of sales.`, '2025-08-29')).toContain(
      '250000000 AUD 2024-07/2024-12',
    );
    expect(
      periodsOf(`${results} Sales in the December half are expected to reach A$250 million.`, '2025-08-29'),
    ).toContain('250000000 AUD 2025-07/2025-12');
  });
});

describe('what is told of another time', () => {
  it('in the pluperfect leaves the time of the text as it was', () => {
    const text =
      'Sales were A$200 million in the three months to September. In the June quarter the figure had been A$170 million.';
    expect(periodsOf(`${text} Total production came to 3,900 tonnes.`)).toContain('3900 t 2025-07/2025-09');
    const plain = text.replace('had been', 'was');
    expect(periodsOf(`${plain} Total production came to 3,900 tonnes.`)).toContain('3900 t 2025-04/2025-06');
  });
  it('as a part behind its whole does not date the whole, nor the next item', () => {
    const lines = periodsOf(
      '上半年氧化铝产量860万吨；原铝产量397万吨，其中6月单月66万吨；煤炭产量662万吨。',
      '2025-08-28',
    );
    expect(lines).toEqual([
      '8600000 t 2025-01/2025-06',
      '3970000 t 2025-01/2025-06',
      '660000 t 2025-06',
      '6620000 t 2025-01/2025-06',
    ]);
  });
  it('behind 高于 dates only what is compared', () => {
    expect(periodsOf('第三季度净利润2.11亿元，明显高于第二季度的1.44亿元。')).toEqual([
      '211000000 CNY 2025-07/2025-09',
      '144000000 CNY 2025-04/2025-06',
    ]);
  });
  it('by its number alone is that quarter of the same year', () => {
    expect(periodsOf('In the second quarter profit was RMB 33bn, against RMB 36bn in the first.')).toContain(
      '36000000000 CNY 2025-01/2025-03',
    );
  });
  it('goes back three months with the three months before', () => {
    expect(
      periodsOf(
        'In the September quarter output rose to 2,080 tonnes from 1,509 tonnes in the preceding three months.',
      ),
    ).toContain('1509 t 2025-04/2025-06');
  });
  it('by a month without a year is of the stretch told before, in a text that has no date', () => {
    const text =
      'Output was 44 million tonnes in 2024. In the first half of 2025 output was 22 million tonnes. The run rate stood at 97% at the end of';
    expect(periodsOf(`${text} June.`, null)).toContain('97 % 2025-06');
    expect(periodsOf(`${text} October.`, null)).not.toContain('97 % 2025-10');
  });
});

describe('a date beside a figure', () => {
  it('is its own where it stands behind "% on" as a day, and set beside as a month', () => {
    expect(periodsOf('The debt ratio stood at 54.7% on 30 September.')).toEqual(['54.7 % 2025-09-30']);
    expect(periodsOf('In June exports were 900 t, up 3% on May.')).toEqual(['900 t 2025-06']);
  });
  it('is no comparison where goods come from a place', () => {
    expect(periodsOf('It bought 17,000 tonnes of magnets from China in 2024.')).toEqual(['17000 t 2024']);
  });
  it('is no period where it says how long a contract or a duty lasts', () => {
    expect(periodsOf('It covers 12 million tonnes of fines a year until 2028.')).toEqual([
      '12000000 t/yr no period',
    ]);
    expect(periodsOf('On 4 July the ministry fixed duties on coil at 23.1%.')).toEqual(['23.1 % no period']);
  });
});

describe('figures without a time of their own', () => {
  const quota = 'For 2024 the quota came to 270,000 tonnes of oxide.';
  it('take that of the list or the table that they stand in', () => {
    expect(periodsOf(`${quota}\n\nUnited States: 45,000 tonnes\n\nBurma: 31,000 tonnes`)).toEqual([
      '270000 t 2024',
      '45000 t 2024',
      '31000 t 2024',
    ]);
    expect(
      periodsOf(
        'In September exports were 5,700 t. America took 421 tonnes, 28.7% less than in August, and Japan 269 tonnes.',
      ),
    ).toContain('269 t 2025-09');
  });
  it('do not where a sentence of another matter tells them', () => {
    expect(periodsOf(`${quota}\n\nThe heap behind the mill holds 45,000 tonnes.`)).toContain(
      '45000 t no period',
    );
  });
});

describe('the nearest date of a sentence', () => {
  it('is one of its own side of a semicolon', () => {
    expect(
      periodsOf(
        'In 2024 the mine sold 33,000 tonnes; this year it expects 36,000 tonnes, and 4,000 tonnes of slag.',
      ),
    ).toEqual(['33000 t 2024', '36000 t 2025', '4000 t 2025']);
  });
  it('is the day of a close, whatever was gained since January', () => {
    expect(
      periodsOf('The shares, which had gained 31% since January, closed at HK$4.12 on October 28.'),
    ).toContain('4.12 HKD/share 2025-10-28');
  });
  it('is that of the part told behind "with" for the part alone', () => {
    expect(
      periodsOf(
        'In the nine months to September output was 9.1 million tonnes, with September accounting for 2.9 million tonnes.',
      ),
    ).toEqual(['9100000 t 2025-01/2025-09', '2900000 t 2025-09']);
  });
  it('is that of its own bracket', () => {
    expect(periodsOf('於2025年6月30日，手頭現金為58億港元（2024年12月31日：49億港元）。')).toEqual([
      '5800000000 HKD 2025-06-30',
      '4900000000 HKD 2024-12-31',
    ]);
  });
});

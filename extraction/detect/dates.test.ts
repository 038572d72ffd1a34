import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_HEADER } from '@/core/model/document';
import { parseEdtf } from '@/core/time/edtf';
import { readText } from '../reading';
import { detectDates } from './dates';
import { dates, first } from './dates-testing';

describe('dates that a text states in full', () => {
  it.each([
    ['The board sat on January 9, 2025 in Baotou.', 'January 9, 2025 = 2025-01-09'],
    ['The board sat on 9 January 2025.', '9 January 2025 = 2025-01-09'],
    ['The board sat on Jan. 9, 2025.', 'Jan. 9, 2025 = 2025-01-09'],
    ['The board sat on Sept. 30th, 2024.', 'Sept. 30th, 2024 = 2024-09-30'],
    ['Filed 2025-01-09 with the exchange.', '2025-01-09 = 2025-01-09'],
    ['Filed 2025/1/9 with the exchange.', '2025/1/9 = 2025-01-09'],
    ['Filed 30/05/2025 with the exchange.', '30/05/2025 = 2025-05-30'],
    ['Filed 05/30/2025 with the exchange.', '05/30/2025 = 2025-05-30'],
    ['Filed 30.05.2025 with the exchange.', '30.05.2025 = 2025-05-30'],
    ['On Thursday, July 3, 2025 the mill stood still.', 'Thursday, July 3, 2025 = 2025-07-03'],
    ['It lasted from March 31 to April 1, 2025.', 'March 31 to April 1, 2025 = 2025-03-31/2025-04-01'],
    ['It ran July 10–11, 2025 in Ordos.', 'July 10–11, 2025 = 2025-07-10/2025-07-11'],
    ['It ran 10-11 July 2025 in Ordos.', '10-11 July 2025 = 2025-07-10/2025-07-11'],
    ['It ran 31 March to 2 April 2025.', '31 March to 2 April 2025 = 2025-03-31/2025-04-02'],
    [
      'From December 30, 2024 to January 2, 2025 it rested.',
      'December 30, 2024 to January 2, 2025 = 2024-12-30/2025-01-02',
    ],
    ['A line opened in May 2025.', 'May 2025 = 2025-05'],
    ['Filed 2025.01.09 with the exchange.', '2025.01.09 = 2025-01-09'],
    ['Filed 2025-01-09 to 2025-02-03.', '2025-01-09 to 2025-02-03 = 2025-01-09/2025-02-03'],
    ['Filed in 2025-01 there.', '2025-01 = 2025-01'],
    ['Filed 9-Jan-2025 there.', '9-Jan-2025 = 2025-01-09'],
    ['BAOTOU, 9 JAN 2025 - The mill rests.', '9 JAN 2025 = 2025-01-09'],
    ['The pit was dug on June 3, 1932.', 'June 3, 1932 = 1932-06-03'],
    ['The pit was dug in May 1927.', 'May 1927 = 1927-05'],
    ['It opens in mid-October 2025.', 'October 2025 = 2025-10'],
    ['It opens in mid-2025.', '2025 = 2025'],
    ['Offers for the second half of July 2025.', 'second half of July 2025 = 2025-07-16/2025-07-31'],
    ['Sales grew in 2024 again.', '2024 = 2024'],
    ['The plan of 2021–2025 ends.', '2021–2025 = 2021/2025'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
    expect(first(text)).toMatchObject({ basis: 'stated', note: null });
  });
});

describe('periods of account', () => {
  it.each([
    ['Output in the first half of 2025 rose.', 'first half of 2025 = 2025-01/2025-06'],
    ['Output in H1 2025 rose.', 'H1 2025 = 2025-01/2025-06'],
    ['Output in 1H25 rose.', '1H25 = 2025-01/2025-06'],
    ['Output in Q3 2025 rose.', 'Q3 2025 = 2025-07/2025-09'],
    ['Output in 2025 Q3 rose.', '2025 Q3 = 2025-07/2025-09'],
    ['Output in the third quarter of 2025 rose.', 'third quarter of 2025 = 2025-07/2025-09'],
    ['Its third-quarter 2025 output rose.', 'third-quarter 2025 = 2025-07/2025-09'],
    ['Output in the first nine months of 2025 rose.', 'first nine months of 2025 = 2025-01/2025-09'],
    ['Output in the first three quarters of 2025 rose.', 'first three quarters of 2025 = 2025-01/2025-09'],
    ['From January to March 2025 output rose.', 'January to March 2025 = 2025-01/2025-03'],
    ['Output in January and February 2025 rose.', 'January and February 2025 = 2025-01/2025-02'],
    ['Output in the December 2025 quarter rose.', 'December 2025 quarter = 2025-10/2025-12'],
    [
      'Output in the nine months ended September 30, 2025 rose.',
      'nine months ended September 30, 2025 = 2025-01/2025-09',
    ],
    [
      'Output in the three months to the end of March 2025 rose.',
      'three months to the end of March 2025 = 2025-01/2025-03',
    ],
    ['In the year ended 30 June 2025 it rose.', 'year ended 30 June 2025 = 2024-07/2025-06'],
    ['In the year ended 31 December 2024 it rose.', 'year ended 31 December 2024 = 2024'],
    ['Output in Q3 ’25 rose.', 'Q3 ’25 = 2025-07/2025-09'],
    ['Output in Q1-Q3 2025 rose.', 'Q1-Q3 2025 = 2025-01/2025-09'],
    ['2025年一至三季度产量上升。', '2025年一至三季度 = 2025-01/2025-09'],
    ['Output in 2024-25 rose.', '2024-25 = 2024/2025'],
    ['Output in fiscal year 2024 rose.', 'fiscal year 2024 = 2024'],
    ['Full-year 2024 output rose.', 'Full-year 2024 = 2024'],
    ['2025年第四季度产量上升。', '2025年第四季度 = 2025-10/2025-12'],
    ['2025年前三季度产量上升。', '2025年前三季度 = 2025-01/2025-09'],
    ['2025年上半年产量上升。', '2025年上半年 = 2025-01/2025-06'],
    ['2025年1-9月产量上升。', '2025年1-9月 = 2025-01/2025-09'],
    ['2025 年 1 至 9 月产量上升。', '2025 年 1 至 9 月 = 2025-01/2025-09'],
    ['25年上半年产量上升。', '25年上半年 = 2025-01/2025-06'],
    ['2025年首季产量上升。', '2025年首季 = 2025-01/2025-03'],
    ['2025财年产量上升。', '2025财年 = 2025'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
    expect(first(text)?.kind).toBe('period');
  });

  it('takes the year of a quarter from the date of publication, a running one included', () => {
    expect(dates('Prices rose in the second quarter.', '2025-07-11')).toEqual([
      'second quarter = 2025-04/2025-06',
    ]);
    expect(dates('Prices rose in the third quarter.', '2025-07-11')).toEqual([
      'third quarter = 2025-07/2025-09',
    ]);
    expect(dates('Prices rose in the fourth quarter.', '2025-02-01')).toEqual([
      'fourth quarter = 2024-10/2024-12',
    ]);
    expect(dates('Prices rose in the fourth quarter of last year.', '2025-02-01')).toEqual([
      'fourth quarter of last year = 2024-10/2024-12',
    ]);
    expect(dates('Output rose in the July-September quarter.', '2025-10-11')).toEqual([
      'July-September = 2025-07/2025-09',
    ]);
    expect(dates('前三季度利润上升。', '2025-10-11')).toEqual(['前三季度 = 2025-01/2025-09']);
  });

  it('takes it from the paragraph when there is no publication, and leaves it open else', () => {
    expect(dates('Full-year 2024 sales fell. The fourth quarter was mixed.')).toEqual([
      'Full-year 2024 = 2024',
      'fourth quarter = 2024-10/2024-12',
    ]);
    expect(dates('The fourth quarter was mixed.')).toEqual(['fourth quarter = ?']);
  });

  it('keeps what only points back as vague', () => {
    expect(first('Sales beat the quarter before.')).toMatchObject({
      edtf: null,
      kind: 'vague',
      basis: 'none',
    });
    expect(first('Sales beat those of a year earlier.', '2025-07-11')).toMatchObject({
      edtf: null,
      kind: 'vague',
    });
  });
});

describe('relative dates', () => {
  // 9 September 2025 is a Tuesday.
  it.each([
    ['They met on Monday.', 'on Monday = 2025-09-08'],
    ['They met last Friday.', 'last Friday = 2025-09-05'],
    ['They met last Tuesday.', 'last Tuesday = 2025-09-02'],
    ['They met on Tuesday.', 'on Tuesday = 2025-09-09'],
    ['They will meet on Friday.', 'on Friday = 2025-09-12'],
    ['They will meet, he said on Friday.', 'on Friday = 2025-09-05'],
    ['They meet next Monday.', 'next Monday = 2025-09-15'],
    ['They met yesterday.', 'yesterday = 2025-09-08'],
    ['A notice came this evening.', 'this evening = 2025-09-09'],
    ['They met three days ago.', 'three days ago = 2025-09-06'],
    ['They met earlier this month.', 'earlier this month = 2025-09'],
    ['They met last month.', 'last month = 2025-08'],
    ['They met last year.', 'last year = 2024'],
    ['They met last week.', 'last week = 2025-09-01/2025-09-07'],
    ['公司昨（8）日发布公告。', '昨（8）日 = 2025-09-08'],
    ['公司昨日发布公告。', '昨日 = 2025-09-08'],
    ['公司上周五发布公告。', '上周五 = 2025-09-05'],
    ['公司28日发布公告。', '28日 = 2025-08-28'],
    ['公司将于28日开会。', '28日 = 2025-09-28'],
    ['公司3日至5日开会。', '3日至5日 = 2025-09-03/2025-09-05'],
    ['公司本月3日开会。', '本月3日 = 2025-09-03'],
    ['公司上月28日开会。', '上月28日 = 2025-08-28'],
    ['公司去年10月27日开会。', '去年10月27日 = 2024-10-27'],
    ['公司上周一开会。', '上周一 = 2025-09-01'],
    ['公司本周五开会。', '本周五 = 2025-09-12'],
    ['公司三天前开会。', '三天前 = 2025-09-06'],
    ['上季產量上升。', '上季 = 2025-04/2025-06'],
    ['公司上個月开会。', '上個月 = 2025-08'],
    ['公司今年发布公告。', '今年 = 2025'],
  ])('%s', (text, expected) => {
    expect(dates(text, '2025-09-09')).toEqual([expected]);
    expect(first(text, '2025-09-09')).toMatchObject({ basis: 'inferred' });
  });

  it('stay open without a date of publication, and without its day where they need one', () => {
    expect(dates('They met on Monday, or yesterday, or 昨日.')).toEqual([
      'on Monday = ?',
      'yesterday = ?',
      '昨日 = ?',
    ]);
    expect(dates('They met on Monday.', '2025-09')).toEqual(['on Monday = ?']);
    expect(dates('They met last month.', '2025-09')).toEqual(['last month = 2025-08']);
    expect(dates('They met last month or last year.', '2025')).toEqual([
      'last month = ?',
      'last year = 2024',
    ]);
  });

  it('count from the day that the text named last where they hang on it', () => {
    expect(dates('They met on Thursday. A day earlier a letter came.', '2025-07-11')).toEqual([
      'on Thursday = 2025-07-10',
      'A day earlier = 2025-07-09',
    ]);
    expect(dates('On May 13, 2025 they met. The day before, they ate.')).toEqual([
      'May 13, 2025 = 2025-05-13',
      'The day before = 2025-05-12',
    ]);
    expect(dates('A day earlier a letter came.')).toEqual(['A day earlier = ?']);
  });
});

describe('what looks like a date and is none', () => {
  it.each([
    'The group may raise prices, and workers march on.',
    'The Sun rose over the mill in the second row.',
    'The 14th Five-Year Plan and the 15th meeting set 3/4 of it.',
    'A tonne costs 2025 yuan, or 2,025 dollars.',
    'Room 2025 is behind Workshop 1998.',
    'Alloy X2025-A and standard GB/T 2010 apply.',
    'It sold 2024 tons to 2019 workers.',
    'Today’s headwinds are strong.',
    'A ratio of 10-11 per cent and of 30.5 to 31.2.',
    '价格为2025元/吨，第12次会议。',
  ])('%s', (text) => {
    expect(dates(text, '2025-09-09')).toEqual([]);
  });

  it('an impossible day is left out rather than bent', () => {
    expect(dates('Filed 2025-02-30.')).toEqual([]);
    expect(dates('On February 30, 2025 nothing happened.').some((d) => d.includes('-02-30'))).toBe(false);
  });

  it('a slashed date that can be read both ways keeps only its year', () => {
    expect(first('Filed 11/07/2025.')).toMatchObject({ edtf: '2025', basis: 'inferred' });
  });
});

describe('Chinese calendar dates', () => {
  it.each([
    ['2025年10月11日发布。', '2025年10月11日 = 2025-10-11'],
    ['2025年3月31日至4月1日调研。', '2025年3月31日至4月1日 = 2025-03-31/2025-04-01'],
    ['2025年7月10-11日调研。', '2025年7月10-11日 = 2025-07-10/2025-07-11'],
    ['二〇二五年五月二十日召开。', '二〇二五年五月二十日 = 2025-05-20'],
    ['2025年5月召开。', '2025年5月 = 2025-05'],
    ['2024年召开。', '2024年 = 2024'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('take the year of a day from publication or from the count', () => {
    expect(dates('10月27日召开会议。', '2025-10-28')).toEqual(['10月27日 = 2025-10-27']);
    expect(dates('10月27日，召开2025年第37次会议。')[0]).toBe('10月27日 = 2025-10-27');
  });
});

describe('every date found', () => {
  it('is sorted, disjoint, inside the text and valid, whatever the text', () => {
    const piece = fc.constantFrom(
      'May 27',
      'on Monday',
      '2025',
      'first half of 2025',
      '10月27日',
      'Q3',
      '昨（10）日',
      ', ',
      ' to ',
      '. ',
      'the ',
      '14th ',
      'January 9, 2025',
      '\n',
      'A day later',
      'since ',
      '31',
      ' April',
      '/',
      '-',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.constantFrom(null, '2025-09-09', '2025-09', '2025'),
        (pieces, published) => {
          const text = pieces.join('');
          let last = 0;
          for (const mention of detectDates(readText(text, NO_HEADER), published)) {
            expect(mention.start).toBeGreaterThanOrEqual(last);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.end).toBeLessThanOrEqual(text.length);
            if (mention.edtf !== null) expect(parseEdtf(mention.edtf)).not.toBeNull();
            last = mention.end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

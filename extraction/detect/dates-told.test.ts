import { describe, expect, it } from 'vitest';
import { readText } from '../reading';
import { detectDates } from './dates';

const HEADER = { title: null, url: null, published: null, publisher: null, language: null };
// 9 September 2025 is a Tuesday.
const PUBLISHED = '2025-09-09';

/** "words = EDTF", with `~` where only a part of it or a time about it is meant. */
const dates = (text: string, published: string | null = PUBLISHED) =>
  detectDates(readText(text, HEADER), published).map(
    (d) => `${text.slice(d.start, d.end)} = ${d.edtf ?? '?'}${d.isApproximate ? '~' : ''}`,
  );

describe('a part of a month or year, and a time about a day', () => {
  it.each([
    ['The mill closed in mid-May.', 'May = 2025-05~'],
    ['The mill closed in late July.', 'July = 2025-07~'],
    ['The mill closed at the end of June.', 'June = 2025-06~'],
    ['The mill closed late last year.', 'late last year = 2024~'],
    ['The mill closed earlier this month.', 'earlier this month = 2025-09~'],
    ['The mill closed around August 19.', 'August 19 = 2025-08-19~'],
    ['It closes by the end of the year.', 'the year = 2025~'],
    ['6月底停产。', '6月底 = 2025-06~'],
    ['去年底停产。', '去年底 = 2024~'],
    ['年底将停产。', '年底 = 2025~'],
    ['8月中下旬停产。', '8月中下旬 = 2025-08~'],
  ])('is approximate: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it.each([
    ['The mill closed in May.', 'May = 2025-05'],
    ['The mill closed late on Friday.', 'late on Friday = 2025-09-05'],
    ['The mill closed in the late third quarter of 2024.', 'third quarter of 2024 = 2024-07/2024-09'],
    ['The mill closed on August 19.', 'August 19 = 2025-08-19'],
    ['6月停产。', '6月 = 2025-06'],
    ['2025年中国停产。', '2025年 = 2025'],
  ])('is not: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });
});

describe('a weekday behind words that only sound like a plan', () => {
  it.each([
    ['It will close the line, a stock exchange notice on Monday advised.', 'on Monday = 2025-09-08'],
    ['The forum was declared open on Monday.', 'on Monday = 2025-09-08'],
    ['Of those entitled to vote, 39 came to the hall on Monday.', 'on Monday = 2025-09-08'],
    ['It will buy ore for years: on Monday both sides signed.', 'on Monday = 2025-09-08'],
    ['It took until Monday to mend it.', 'Monday = 2025-09-08'],
    ['The board will open the books at 9:30 on Monday.', 'on Monday = 2025-09-15'],
    ['Holders vote on the plan on Monday.', 'on Monday = 2025-09-15'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });
});

describe('months at the head of a sentence', () => {
  it.each([
    ['In May the coil cost more.', 'May = 2025-05'],
    ['By March the shaft was sunk.', 'March = 2025-03'],
    ['In December the group will open a line.', 'December = 2025-12'],
    ['October list prices rise by 50 yuan.', 'October = 2025-10'],
    ['They rose in October.', 'October = 2024-10'],
    ['The paper is to be published in December.', 'December = 2025-12'],
    ['On Friday he said that prices will fall.', 'On Friday = 2025-09-05'],
    ['On Friday the board will meet.', 'On Friday = 2025-09-12'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });
});

describe('weeks, weekends and ends', () => {
  it.each([
    ['They met over the weekend.', 'the weekend = 2025-09-06/2025-09-07'],
    ['In the week to September 5 it fell.', 'the week to September 5 = 2025-08-30/2025-09-05'],
    ['In the week of September 1 it fell.', 'the week of September 1 = 2025-09-01/2025-09-07'],
    ['In the last week of August it fell.', 'last week of August = 2025-08-25/2025-08-31'],
    ['It fell in the second half of the month.', 'second half of the month = 2025-09-16/2025-09-30'],
    ['They met on Friday last week.', 'on Friday last week = 2025-09-05'],
    ['They met from Wednesday to Friday.', 'Wednesday to Friday = 2025-09-03/2025-09-05'],
    ['They met on Wednesday (September 3).', 'Wednesday (September 3) = 2025-09-03'],
    ['上周一至周三开会。', '上周一至周三 = 2025-09-01/2025-09-03'],
    ['9月3日（星期三）开会。', '9月3日（星期三） = 2025-09-03'],
    ['截至2025年6月30日止六個月虧損。', '截至2025年6月30日止六個月 = 2025-01/2025-06'],
    ['８月２１日开会。', '８月２１日 = 2025-08-21'],
    ['四季度价格公布。', '四季度 = 2025-10/2025-12'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });
});

describe('two weekdays', () => {
  it('that follow each other are one stretch, others are not', () => {
    expect(dates('Guests came on Saturday and Sunday.')).toHaveLength(1);
    expect(dates('Guests came on Saturday and Sunday.')[0]).toMatch(
      /^Saturday and Sunday = \d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/,
    );
    expect(dates('Guests came on Monday and Thursday.').join()).not.toContain('/');
  });
});

describe('times counted from the time named last', () => {
  it.each([
    ['2024年签约，次年3月投产。', '次年3月 = 2025-03'],
    ['8月3日签约，前一天到访。', '前一天 = 2025-08-02'],
    ['8月3日签约，同月投产。', '同月 = 2025-08'],
    ['It met on August 3 and closed later that month.', 'later that month = 2025-08~'],
    ['It met on August 3; that same evening it closed.', 'that same evening = 2025-08-03'],
    ['It met on August 3. Earlier in the day it ate.', 'Earlier in the day = 2025-08-03'],
  ])('%s', (text, expected) => {
    expect(dates(text)[1]).toBe(expected);
  });

  it('keeps an unknown year', () => {
    expect(dates('It met on August 3. That same day it closed.', null)).toEqual([
      'August 3 = XXXX-08-03',
      'That same day = XXXX-08-03',
    ]);
  });

  it('leaves open what nothing was named before', () => {
    expect(dates('同月投产。')).toEqual(['同月 = ?']);
  });
});

describe('a year of account', () => {
  it('ends where the text says that it closes', () => {
    const text = 'In the year ended 30 June 2025 it lost money. FY25 was worse than fiscal 2024.';
    expect(dates(text).slice(1)).toEqual(['FY25 = 2024-07/2025-06', 'fiscal 2024 = 2023-07/2024-06']);
  });

  it('is that of the calendar when a half-year ends elsewhere', () => {
    expect(dates('In the half-year to 30 June 2025 it lost money. FY25 will be better.')[1]).toBe(
      'FY25 = 2025',
    );
  });
});

describe('months that something lies between', () => {
  it.each([
    ['The plant made 33,900 tonnes between January and August.', 'January and August = 2025-01/2025-08'],
    ['Between March and July of 2024 the mill stood.', 'March and July of 2024 = 2024-03/2024-07'],
    ['The mill stood in March and July.', 'March = 2025-03'],
  ])('%s', (text, expected) => expect(dates(text)).toContain(expected));
});

describe('the year of a month told in the past', () => {
  it('is not that of a plan in the same sentence', () => {
    expect(
      dates('Debts stood at 58% at the end of March, and the board wants 55% by the close of 2026.'),
    ).toContain('March = 2025-03~');
  });

  it('is that of another date beside it', () => {
    expect(dates('The rules of 12 May 2024 ended what April had begun in April.')).toContain(
      'April = 2024-04',
    );
  });
});

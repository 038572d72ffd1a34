import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from './find-dates';

// 9 September 2025 is a Tuesday.
const PUBLISHED = '2025-09-09';

/** "words = EDTF" for every date found; `?` stands for a time that nothing resolves. */
const dates = (text: string, published: string | null = PUBLISHED) =>
  findDates(text, { published }).map((d) => `${d.text} = ${d.edtf ?? '?'}`);

describe('dates in English news', () => {
  it.each([
    ['He spoke on Wednesday.', 'Wednesday = 2025-09-03'],
    ['He will speak on Wednesday.', 'Wednesday = 2025-09-10'],
    ['He will resign, she said on Wednesday.', 'Wednesday = 2025-09-03'],
    ['It closed Friday night.', 'Friday night = 2025-09-05'],
    ['It is calm today.', 'today = 2025-09-09'],
    ['Today’s rain was heavy.', 'Today = 2025-09-09'],
    ['It rained over the weekend.', 'the weekend = 2025-09-06/2025-09-07'],
    ['It fell last quarter.', 'last quarter = 2025-04/2025-06'],
    ['It fell in the current quarter.', 'the current quarter = 2025-07/2025-09'],
    ['It begins next week.', 'next week = 2025-09-15/2025-09-21'],
    ['It began last summer.', 'last summer = 2025-22'],
    ['It began in the spring of 1989.', 'the spring of 1989 = 1989-21'],
    ['It began last May.', 'last May = 2025-05'],
    ['It begins next May.', 'next May = 2026-05'],
    ['It began in the 1990s.', 'the 1990s = 199X'],
    ['It began in the early 1920s.', 'the early 1920s = 192X'],
    ['It began in the ’80s.', 'the ’80s = 198X'],
    ['It began in the late sixties.', 'the late sixties = 196X'],
    ['It is a 19th century mill.', '19th century = 18XX'],
    ['It is of the twentieth century.', 'the twentieth century = 19XX'],
    ['Built in 1848, it stands.', '1848 = 1848'],
    ['Lost in the year 1901 it was.', 'the year 1901 = 1901'],
    ['It shut on December 7, 1941.', 'December 7, 1941 = 1941-12-07'],
    ['It came twenty years ago.', 'twenty years ago = 2005'],
    ['It came two weeks ago.', 'two weeks ago = 2025-08-25/2025-08-31'],
    ['It came two decades ago.', 'two decades ago = 200X'],
    ['It came in mid-2024.', 'mid-2024 = 2024'],
    ['It came in late October.', 'late October = 2024-10'],
    ['It ends by the end of the year.', 'the end of the year = 2025'],
    ['It ends by year-end.', 'year-end = 2025'],
    ['It was the week of June 3.', 'the week of June 3 = 2025-06-02/2025-06-08'],
    ['Filed 10/29/2023 there.', '10/29/2023 = 2023-10-29'],
    ['Filed 10/29/89 there.', '10/29/89 = 1989-10-29'],
    ['It ran March 3-5 there.', 'March 3-5 = 2025-03-03/2025-03-05'],
    ['It sold more in fiscal 1989.', 'fiscal 1989 = 1989'],
    ['It opened on Christmas Eve.', 'Christmas Eve = 2024-12-24'],
    ['It fell before Thanksgiving 2023.', 'Thanksgiving 2023 = 2023-11-23'],
    ['It came on the 5th of this month.', 'the 5th of this month = 2025-09-05'],
    ['It is now calm.', 'now = ?'],
    ['It currently rests.', 'currently = ?'],
    ['Recent years were better.', 'Recent years = ?'],
    ['It closed on Sept . 5 , 2025 .', 'Sept . 5 , 2025 = 2025-09-05'],
    ['It ended 1789-01-29 at noon.', '1789-01-29 = 1789-01-29'],
    ['It sold 9 tonnes so far this year.', 'so far this year = 2025'],
    ['It rose in the fiscal first quarter.', 'the fiscal first quarter = 2025-01/2025-03'],
    ['It rose in the second half of the year.', 'the second half of the year = 2025-07/2025-12'],
    ['The third-quarter growth was low.', 'third-quarter = 2025-07/2025-09'],
    ['In January this year it froze.', 'January this year = 2025-01'],
    ['It will open in late spring.', 'late spring = 2026-21'],
    ['It is due to be published in December.', 'December = 2025-12'],
    ['In December the firm will open.', 'December = 2025-12'],
    ['It is in force until March 6.', 'March 6 = 2026-03-06'],
    ['It ran until March 6.', 'March 6 = 2025-03-06'],
    ['It was extended to Friday.', 'Friday = 2025-09-12'],
    ['He left a week or so ago.', 'a week or so ago = 2025-09-01/2025-09-07'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('count from the time that the text named last', () => {
    expect(dates('Profit fell in the third quarter of 2024. A year earlier it had risen.')).toEqual([
      'the third quarter of 2024 = 2024-07/2024-09',
      'A year earlier = 2023-07/2023-09',
    ]);
    expect(
      dates('In the third quarter of 2024, ended Sept. 30, it fell from the year-earlier quarter.'),
    ).toEqual([
      'the third quarter of 2024 = 2024-07/2024-09',
      'Sept. 30 = 2024-09-30',
      'the year-earlier quarter = 2023-07/2023-09',
    ]);
    expect(dates('It opened on May 13, 2024. Two weeks later it shut.')).toEqual([
      'May 13, 2024 = 2024-05-13',
      'Two weeks later = 2024-05-27/2024-06-02',
    ]);
    expect(dates('It grew in 2019. The previous year it had not, that year it did.')).toEqual([
      '2019 = 2019',
      'The previous year = 2018',
      'that year = 2018',
    ]);
  });

  it('is not how long something took', () => {
    expect(dates('Over the past decade, and in the past two years, it grew for three months.')).toEqual([]);
    expect(dates('It grew over the last year.')).toEqual([]);
  });
});

describe('dates in Chinese news', () => {
  it.each([
    ['公司去年扩产。', '去年 = 2024'],
    ['上半年利润上升。', '上半年 = 2025-01/2025-06'],
    ['本周三开会。', '本周三 = 2025-09-10'],
    ['上周一开会。', '上周一 = 2025-09-01'],
    ['这个星期一开会。', '这个星期一 = 2025-09-08'],
    ['下下周开会。', '下下周 = 2025-09-22/2025-09-28'],
    ['上周末开会。', '上周末 = 2025-09-06/2025-09-07'],
    ['上个月开会。', '上个月 = 2025-08'],
    ['二〇二五年六月投产。', '二〇二五年六月 = 2025-06'],
    ['十月底投产。', '十月底 = 2025-10'],
    ['2025 年 6 月 30 日投产。', '2025 年 6 月 30 日 = 2025-06-30'],
    ['25年6月30日投产。', '25年6月30日 = 2025-06-30'],
    ['昨（8）日公告。', '昨（8）日 = 2025-09-08'],
    ['后天开会。', '后天 = 2025-09-11'],
    ['大前天开会。', '大前天 = 2025-09-06'],
    ['利润高于去年同期。', '去年同期 = 2024'],
    ['年初至今利润上升。', '年初至今 = 2025'],
    ['上世纪90年代投产。', '上世纪90年代 = 199X'],
    ['二十世纪八十年代投产。', '二十世纪八十年代 = 198X'],
    ['21世纪的钢厂。', '21世纪 = 20XX'],
    ['今年夏天检修。', '今年夏天 = 2025-22'],
    ['五年前投产。', '五年前 = 2020'],
    ['半年前投产。', '半年前 = 2025-03'],
    ['2023年至2025年投资。', '2023年至2025年 = 2023/2025'],
    ['国庆节放假。', '国庆节 = 2025-10-01'],
    ['五月三十一日开会。', '五月三十一日 = 2025-05-31'],
    ['12号开会。', '12号 = 2025-08-12'],
    ['大年初一开会。', '大年初一 = ?'],
    ['2015年农历正月初一开会。', '2015年农历正月初一 = 2015'],
    ['目前停产。', '目前 = ?'],
    ['从2016年到2018年投资。', '从2016年到2018年 = 2016/2018'],
    ['从5月3日到9日检修。', '从5月3日到9日 = 2025-05-03/2025-05-09'],
    ['近三年产量上升。', '近三年 = 2022-09-09/2025-09-09'],
    ['未来两天有雨。', '未来两天 = 2025-09-09/2025-09-11'],
    ['前1周停产。', '前1周 = 2025-09-02/2025-09-09'],
    ['八十年代初建厂。', '八十年代初 = 198X'],
    ['今年１至５月增长。', '今年１至５月 = 2025-01/2025-05'],
    ['５月２８日公告。', '５月２８日 = 2025-05-28'],
    ['康熙20年9月修建。', '康熙20年9月 = 1681-09'],
    ['民国三年设厂。', '民国三年 = 1914'],
    ['两千零四年八月十五设厂。', '两千零四年八月十五 = 2004-08-15'],
    ['在789年建城。', '789年 = 0789'],
    ['2010年之后2018年之前的销量。', '2010年之后2018年之前 = 2010/2018'],
    ['2024年10月的第一周检修。', '2024年10月的第一周 = 2024-10-07/2024-10-13'],
    ['去年本月十日开会。', '去年本月十日 = 2024-09-10'],
    ['今年春节放假。', '今年春节 = 2025'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('is not how long something took', () => {
    expect(dates('三年来和三个月内产量上升，用了两年时间。')).toEqual([]);
  });
});

describe('ranges and lengths', () => {
  it.each([
    ['From 1999 to 2006 she taught.', ['1999 = 1999', '2006 = 2006']],
    ['The 2009-2010 season was long.', ['2009 = 2009', '2010 = 2010']],
    ['It ran in 1957-58.', ['1957 = 1957', '58 = 1958']],
    ['It closed in April and May.', ['April = 2025-04', 'May = 2025-05']],
    ['It runs from Jan. 1 through Dec. 31, 2024.', ['Jan. 1 = 2024-01-01', 'Dec. 31, 2024 = 2024-12-31']],
    ['It sat on December 7 and 8, 2024.', ['December 7 and 8, 2024 = 2024-12-07/2024-12-08']],
    ['It met on 5 September 2025, a Friday.', ['5 September 2025 = 2025-09-05', 'Friday = 2025-09-05']],
  ])('the ends of an English range are two dates: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    'It began a month earlier than usual.',
    'It lapses 90 days after their issue.',
    'It grew in recent weeks.',
    'It grew over the past decade.',
    'Soon after being sold it closed.',
    'May said nothing of it.',
  ])('how long and how far from something is no date: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('findDates', () => {
  it('gives the words with their place, and how fine the date is', () => {
    const text = 'In the 1990s and on 3 May 2024 it rested.';
    expect(findDates(text)).toMatchObject([
      { start: 3, end: 12, text: 'the 1990s', precision: 'decade', basis: 'stated' },
      { start: 20, end: 30, text: '3 May 2024', precision: 'day', kind: 'calendar' },
    ]);
  });

  it('resolves nothing by the clock', () => {
    const text = 'Yesterday, last week, this quarter, last summer, next May, on Friday, 上周五, 昨天, 今年.';
    for (const date of findDates(text)) expect(date).toMatchObject({ edtf: expect.toSatisfy(isOpen) });
    expect(dates('It met on August 14.', null)).toEqual(['August 14 = XXXX-08-14']);
  });

  it('finds sorted, disjoint words inside any text', () => {
    const piece = fc.constantFrom(
      'the ',
      'late ',
      'on Friday',
      'the 1990s',
      'a year earlier',
      ', ',
      '. ',
      '2025',
      ' of ',
      'last summer',
      'the quarter',
      '去年',
      '10月',
      '日',
      '上周末',
      '五年前',
      'early ',
      'May ',
      '3',
      '-',
      'now',
      '\n',
      'the past ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.constantFrom(null, PUBLISHED, '2025'),
        (pieces, published) => {
          const text = pieces.join('');
          let last = 0;
          for (const date of findDates(text, { published })) {
            expect(date.start).toBeGreaterThanOrEqual(last);
            expect(date.end).toBeGreaterThan(date.start);
            expect(text.slice(date.start, date.end)).toBe(date.text);
            last = date.end;
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

function isOpen(edtf: unknown): boolean {
  return edtf === null || (typeof edtf === 'string' && edtf.startsWith('XXXX'));
}

import { describe, expect, it } from 'vitest';
import { dates } from './dates-testing';
import { findDates } from './find-dates';

// 20 June 2025 is a Friday.
const PUBLISHED = '2025-06-20';
const read = (text: string) => dates(text, PUBLISHED);

describe('a weekday with its day of the month', () => {
  it.each([
    ['Monday the second of June was the day of the handover.', 'Monday the second of June = 2025-06-02'],
    [
      'The arbitration panel sat again on Thursday the twelfth, behind doors.',
      'Thursday the twelfth = 2025-06-12',
    ],
    ['Friday the 6th saw the union and the mill agree on night pay.', 'Friday the 6th = 2025-06-06'],
    ['By Wednesday the 18th the berth was clear.', 'Wednesday the 18th = 2025-06-18'],
    ['The port closed on Saturday, the 14th, after a crane came down.', 'Saturday, the 14th = 2025-06-14'],
    [
      'A drone flew on Tuesday afternoon, the 10th, over the pit.',
      'Tuesday afternoon, the 10th = 2025-06-10',
    ],
    ['Friday the 30th of May brought the first offer.', 'Friday the 30th of May = 2025-05-30'],
    ['Wednesday the 4th: the levy is back.', 'Wednesday the 4th = 2025-06-04'],
    ['The board will meet on Monday the 30th.', 'Monday the 30th = 2025-06-30'],
    ['It took until Tuesday the 3rd for the ministry to answer.', 'Tuesday the 3rd = 2025-06-03'],
    // The latest day with that number was a Wednesday, the one before it fell on the weekday told.
    ['The kiln was lit on Sunday the 11th.', 'Sunday the 11th = 2025-05-11'],
    // No month near has such a day: its number decides.
    ['The kiln was lit on Monday the 11th.', 'Monday the 11th = 2025-06-11'],
    ['环保督察组周四（12日）进驻矿区。', '周四（12日） = 2025-06-12'],
    ['本周二（17日）公司召开股东会。', '本周二（17日） = 2025-06-17'],
    ['证监会上周三（11日）晚间公告。', '上周三（11日） = 2025-06-11'],
    ['证监会周三（6月11日）公告。', '周三（6月11日） = 2025-06-11'],
    ['两家钢厂10日（周二）复产。', '10日（周二） = 2025-06-10'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it.each([
    [
      'The team’s Thursday underground, June 5, ended late.',
      ['Thursday = 2025-06-05', 'June 5 = 2025-06-05'],
    ],
    ['Teachers gave up their Saturday on June 7.', ['Saturday = 2025-06-07', 'June 7 = 2025-06-07']],
    [
      'On Thursday it said that on June 12 it had begun.',
      ['On Thursday = 2025-06-19', 'June 12 = 2025-06-12'],
    ],
    ['On Thursday, June 10 figures came.', ['Thursday, June 10 = 2025-06-10']],
    ['Samples were drawn last week on June 12.', ['last week on June 12 = 2025-06-12']],
    ['Auditors spent last week, June 9 to 13, on site.', ['last week, June 9 to 13 = 2025-06-09/2025-06-13']],
    ['Last week, May 30 figures came.', ['Last week = 2025-06-09/2025-06-15', 'May 30 = 2025-05-30']],
  ])('told again behind it: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['On Monday the first batch left the yard.', ['On Monday = 2025-06-16']],
    ['On Friday the third furnace was lit.', ['On Friday = 2025-06-20']],
    ['On Monday the 9th meeting of the board was put off.', ['On Monday = 2025-06-16']],
    ['On Tuesday the 15th Five-Year Plan was read.', ['On Tuesday = 2025-06-17']],
    ['Sunday or not, the crew went in.', []],
    ['周一走来一队人。', ['周一 = 2025-06-16']],
  ])('but no count behind a weekday: %s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('days told as ordinals', () => {
  it.each([
    ['The two deputies left on the eighth.', 'the eighth = 2025-06-08'],
    ['The customs house moved on the twentieth of May to a new hall.', 'twentieth of May = 2025-05-20'],
    ['The first of June was the day on which the levy fell due.', 'first of June = 2025-06-01'],
    ['They spent the sixth of June in a pit.', 'sixth of June = 2025-06-06'],
    [
      'The seminar ran from the sixteenth through the eighteenth.',
      'the sixteenth through the eighteenth = 2025-06-16/2025-06-18',
    ],
    ['Crews were drilled on the eleventh and twelfth.', 'the eleventh and twelfth = 2025-06-11/2025-06-12'],
    [
      'Between the tenth and the thirteenth of June lamps were checked.',
      'the tenth and the thirteenth of June = 2025-06-10/2025-06-13',
    ],
    [
      'From the fourth to the sixth of June, he toured three plants.',
      'the fourth to the sixth of June = 2025-06-04/2025-06-06',
    ],
    [
      'From the 4th to the 6th of June, he toured three plants.',
      'the 4th to the 6th of June = 2025-06-04/2025-06-06',
    ],
    ['Both were blown out on the nineteenth of last month.', 'the nineteenth of last month = 2025-05-19'],
    ['The mayor called on the ninth of the month, with a basket.', 'the ninth of the month = 2025-06-09'],
    ['The limits took effect on the first of this month.', 'the first of this month = 2025-06-01'],
    ['The memo sent out on the 16th says nothing of pay.', 'the 16th = 2025-06-16'],
    ['On the third, after a rebricking, the smelter was lit again.', 'the third = 2025-06-03'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it('reads two days apart as two', () => {
    expect(read('They met on the 3rd and the 17th.')).toEqual([
      'the 3rd = 2025-06-03',
      'the 17th = 2025-06-17',
    ]);
    expect(read('The third and tenth of June were idle.')).toEqual(['tenth of June = 2025-06-10']);
  });

  it.each([
    'The first of the new kilns was lit.',
    'It was the second of three.',
    'They got it right on the first try.',
    'The ninth meeting was long.',
    'It is the twentieth of its kind.',
    'It came on the 37th.',
    'Of its two kilns, on the first, output doubled.',
    'It runs three lines; on the third, a roll broke.',
    'The team is at work on the ninth.',
    'The offices are on the ninth and tenth floors.',
    'On the 10th floor a fire broke out.',
    'From the 10th to the 12th storey the lift stood.',
    'The first to the third of its lines ran.',
    'It rose from the second to the fifth place.',
    'The first of May’s three cargoes was late.',
    'On the tenth anniversary they drank.',
    'It sold on the first and second hand markets.',
    'Offices close for the Fourth of July holiday.',
  ])('counts something else: %s', (text) => expect(read(text)).toEqual([]));
});

describe('days that a month counts', () => {
  it.each([
    ['The audit closed on the last day of March.', 'the last day of March = 2025-03-31'],
    ['It shut on the last day of February.', 'the last day of February = 2025-02-28'],
    ['It shut on the last day of February 2024.', 'the last day of February 2024 = 2024-02-29'],
    ['On the penultimate day of April the licence lapsed.', 'the penultimate day of April = 2025-04-29'],
    ['The first Tuesday of June was taken up by a drill.', 'The first Tuesday of June = 2025-06-03'],
    ['The last Friday in May saw the handover.', 'The last Friday in May = 2025-05-30'],
    [
      'Classes ran from the first to the last day of May.',
      'the first to the last day of May = 2025-05-01/2025-05-31',
    ],
    ['3月最后一天，公司公布了年报。', '3月最后一天 = 2025-03-31'],
    ['双方于4月底的最后一天签约。', '4月底的最后一天 = 2025-04-30'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it('keeps the month where nothing tells the year', () => {
    expect(dates('It shut on the last day of February.')).toEqual(['the last day of February = XXXX-02']);
  });

  it.each([
    'The last day of the course was wet.',
    '最后一天的课程很满。',
    'He came on the first day of May’s fair.',
  ])('not of something else: %s', (text) => expect(read(text).join()).not.toMatch(/-\d\d-\d\d/));
});

describe('a day of the month told in its sentence', () => {
  it.each([
    ['May ended with a strike vote on the 30th at the Port Talbot works.', 'the 30th = 2025-05-30'],
    ['March opened with a fire at the sinter plant on the 3rd.', 'the 3rd = 2025-03-03'],
    ['April closed badly: the loss, disclosed on the 29th, had doubled.', 'the 29th = 2025-04-29'],
    ['When the May holiday was over, on the 6th, the gates opened.', 'the 6th = 2025-05-06'],
    ['In early May the auditors came, on the 6th, to the mill.', 'the 6th = 2025-05-06'],
    ['Late April brought the accounts, handed in on the 28th.', 'the 28th = 2025-04-28'],
    [
      'Two days in May, the 14th and 15th, belonged to the tinplate people.',
      'the 14th and 15th = 2025-05-14/2025-05-15',
    ],
    ['论坛5月中旬在长沙开了三天（13日—15日）。', '13日—15日 = 2025-05-13/2025-05-15'],
    ['培训班5月下旬在包头举办（26日至30日）。', '26日至30日 = 2025-05-26/2025-05-30'],
  ])('%s', (text, expected) => expect(read(text)[1]).toBe(expected));

  it.each([
    ['May output, released on the 11th, rose.', 'the 11th = 2025-06-11'],
    ['In May output fell by 3 per cent, the bureau said on the 9th.', 'the 9th = 2025-06-09'],
    ['The line must be ready by the end of May, it said on the 12th.', 'the 12th = 2025-06-12'],
    ['In late May it was sold. On the 9th the price came out.', 'the 9th = 2025-06-09'],
    ['5月产量下降，统计局9日公布。', '9日 = 2025-06-09'],
  ])('but not of one that it only tells numbers of: %s', (text, expected) =>
    expect(read(text)[1]).toBe(expected),
  );
});

describe('the plain function', () => {
  it('reads them alike', () => {
    const found = findDates('It sat on Friday the 13th and on the ninth of June.', { published: PUBLISHED });
    expect(found.map(({ text, edtf }) => `${text} = ${edtf}`)).toEqual([
      'Friday the 13th = 2025-06-13',
      'the ninth of June = 2025-06-09',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { dates } from './dates-testing';

// 20 June 2025 is a Friday.
const read = (text: string) => dates(text, '2025-06-20');

describe('from weekday to weekday', () => {
  it.each([
    [
      'The mills were idle for two days, Monday and Tuesday, for want of coke.',
      'Monday and Tuesday = 2025-06-16/2025-06-17',
    ],
    ['For three days, Sunday to Tuesday, no truck left.', 'Sunday to Tuesday = 2025-06-15/2025-06-17'],
    [
      'Between Tuesday and Thursday the team filled forty bags.',
      'Tuesday and Thursday = 2025-06-17/2025-06-19',
    ],
    [
      'Wednesday and Thursday went by in talks on ore grades.',
      'Wednesday and Thursday = 2025-06-18/2025-06-19',
    ],
    ['The workshop (Tuesday to Thursday) was fully booked.', 'Tuesday to Thursday = 2025-06-17/2025-06-19'],
    [
      'From Wednesday 4 June until Friday 6 June the gate was shut.',
      'Wednesday 4 June until Friday 6 June = 2025-06-04/2025-06-06',
    ],
    [
      'From Tuesday, June 3, to Thursday the delegation stayed.',
      'Tuesday, June 3, to Thursday = 2025-06-03/2025-06-05',
    ],
    [
      'It ran from Thursday, June 12, to Saturday, June 14, 2025.',
      'Thursday, June 12, to Saturday, June 14, 2025 = 2025-06-12/2025-06-14',
    ],
    [
      'Over four days starting on June 9 the trainers saw every shift.',
      'four days starting on June 9 = 2025-06-09/2025-06-12',
    ],
    [
      'Over three days starting Monday, the team looked on.',
      'three days starting Monday = 2025-06-16/2025-06-18',
    ],
    [
      'For two days ending last Saturday, guests came.',
      'two days ending last Saturday = 2025-06-13/2025-06-14',
    ],
    ['Yesterday and today the doors were tested.', 'Yesterday and today = 2025-06-19/2025-06-20'],
    ['专家周四和周五走访了三座矿山。', '周四和周五 = 2025-06-19/2025-06-20'],
    ['年会周二、周三在南昌举行。', '周二、周三 = 2025-06-17/2025-06-18'],
    ['周一至周三，专家组到访。', '周一至周三 = 2025-06-16/2025-06-18'],
    ['四月到六月是检修季。', '四月到六月 = 2025-04/2025-06'],
    ['竞赛5月12日开赛、16日闭幕。', '5月12日开赛、16日 = 2025-05-12/2025-05-16'],
    ['大会5月15日、16日移师唐山。', '5月15日、16日 = 2025-05-15/2025-05-16'],
    ['在6月5日开始、为期两天的会上。', '6月5日开始、为期两天 = 2025-06-05/2025-06-06'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it('is told again by its days', () => {
    expect(read('They checked claims between Tuesday and Thursday, 20 to 22 May.')).toEqual([
      'Tuesday and Thursday = 2025-05-20/2025-05-22',
      '20 to 22 May = 2025-05-20/2025-05-22',
    ]);
  });

  it.each([
    'The mill is open Monday to Friday.',
    'The vote was put off from Monday to Thursday.',
    'On Saturday and Sunday shifts the gate stays shut.',
    'Every Saturday and Sunday the gate stays shut.',
    'Guests came on Monday and Thursday.',
    'The hearing was moved from Monday 9 June to Thursday.',
    'The fee is due within ten days from 2 June.',
    '周一和周四开会。',
    '5月15日、18日开会。',
  ])('is none: %s', (text) => expect(read(text).join()).not.toContain('/'));
});

describe('weeks and weekends with their days', () => {
  it.each([
    ['The open days fell on the weekend of June 7-8.', 'the weekend of June 7-8 = 2025-06-07/2025-06-08'],
    ['They swept the town on the weekend of 24 May.', 'the weekend of 24 May = 2025-05-24/2025-05-25'],
    [
      'The weekend of 31 May and 1 June was spent on repairs.',
      'The weekend of 31 May and 1 June = 2025-05-31/2025-06-01',
    ],
    [
      'In the last full week of May (26-30) the board sat daily.',
      'last full week of May (26-30) = 2025-05-26/2025-05-30',
    ],
    [
      'The first week of June, from the 2nd to the 6th, was given to drills.',
      'first week of June, from the 2nd to the 6th = 2025-06-02/2025-06-06',
    ],
    [
      'A course filled the first week of June, Monday to Friday.',
      'first week of June, Monday to Friday = 2025-06-02/2025-06-06',
    ],
    [
      'A course filled the last week of May (Tuesday to Thursday).',
      'last week of May (Tuesday to Thursday) = 2025-05-27/2025-05-29',
    ],
    ['They spent the week of May 19-23 underground.', 'the week of May 19-23 = 2025-05-19/2025-05-23'],
    ['In the week of 12-16 May the licences went out.', 'the week of 12-16 May = 2025-05-12/2025-05-16'],
    ['In the week of May 19 the licences went out.', 'the week of May 19 = 2025-05-19/2025-05-25'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('counted from today', () => {
  it.each([
    ['A week ago today the first train left.', 'A week ago today = 2025-06-13'],
    ['Two weeks ago today the first train left.', 'Two weeks ago today = 2025-06-06'],
    ['Two weeks ago the first train left.', 'Two weeks ago = 2025-06-02/2025-06-08'],
    ['Just hours ago the board named its chair.', 'hours ago = 2025-06-20'],
    ['A few hours ago the two firms signed.', 'A few hours ago = 2025-06-20'],
    ['Thursday a week ago the truss was hoisted.', 'Thursday a week ago = 2025-06-12'],
    ['It won the prize on Thursday night last week.', 'on Thursday night last week = 2025-06-12'],
    ['That was told on Friday last, at four.', 'on Friday last = 2025-06-13'],
    ['(Jun. 3) Customs opened a desk for parcels.', 'Jun. 3 = 2025-06-03'],
    ['(Jul. 2, 2024) The mine was sold.', 'Jul. 2, 2024 = 2024-07-02'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it.each(['It took hours.', 'Twenty hours ago nothing was known; 36 hours ago even less.'])(
    'is none: %s',
    (text) => expect(read(text)).toEqual([]),
  );
});

describe('months', () => {
  it.each([
    ['In April Energy Fuels brought a circuit on stream.', ['April = 2025-04']],
    ['May opened with a row over freight.', ['May = 2025-05']],
    ['April Zhang spoke for the staff.', []],
    ['May the furnace open well.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

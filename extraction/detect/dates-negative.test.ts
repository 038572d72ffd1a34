import { describe, expect, it } from 'vitest';
import { readText } from '../reading';
import { detectDates } from './dates';
import { findDates } from './find-dates';

const HEADER = { title: null, url: null, published: null, publisher: null, language: null };
const PUBLISHED = '2025-09-09';

/** What looks like a date and is none, neither for the extractor nor for `findDates`. */
const NO_DATES = [
  // Words that are months, days or ordinals of something else
  'The group may raise its prices.',
  'May the furnace run for long.',
  'Workers march on the square.',
  'March on, the foreman said.',
  'The quick march of costs went on.',
  'The Sun rose over the slag heap.',
  'The board sat in the large hall.',
  'The cat sat on a coil of wire.',
  'Mr Sun and Mr Mon signed the deed.',
  'It bought second-hand rolls.',
  'Second, the union asked for gloves.',
  'The second row of coils was wet.',
  'The third shaft is deeper than the first.',
  'An august body of engineers looked on.',
  'June Wang runs the laboratory.',
  'April Zhang spoke for the staff.',
  'A decade-old crane fell over.',
  // Plans, meetings and other counts
  'The 15th Five-Year Plan sets the course.',
  'The 14th meeting of the committee was short.',
  'The Fourth Plenum of the 20th Central Committee was studied.',
  'The 10th batch of ingots was sold.',
  'The three-year action plan goes on.',
  'The course ran for three days.',
  'The one-day seminar was full.',
  'Its two-week audit found nothing.',
  'They have worked there for five years.',
  'A 12-month contract was signed.',
  // Money, amounts, ratios, scores
  'A tonne costs 2025 yuan.',
  'The price was 2,025 dollars.',
  'It sold 2024 tons of plate.',
  'Some 1998 workers live there.',
  'The plant drew 2010 people.',
  'It paid $2024 for each.',
  'About 2010 homes were built.',
  'The index stood at 2019.5 points.',
  'It runs 24/7.',
  'Nine out of ten, or 9/10, agreed.',
  'About 3/4 of it is scrap.',
  'The home side won 10-11.',
  'It rose by 10-11 per cent.',
  'The ratio is 30.5 to 31.2.',
  'It holds 51.5% and 48.5%.',
  'Costs fell 1.2-1.5 yuan.',
  'The width is 2010 mm and 1998 kg the weight.',
  // Rooms, phones, products, standards, versions, codes
  'Room 2025 is behind Workshop 1998.',
  'See Building 2016 and Unit 2001.',
  'Call 0472-2189-2025 for more.',
  'Dial +86 472 2025 1998 today-week.'.replace(' today-week', ''),
  'Alloy X2025-A and grade A1998 were shown.',
  'The standard GB/T 2010 applies.',
  'ISO 2015 is met.',
  'Model 2020 is heavy.',
  'Version 2025.6.30.1 was put on.',
  'Release v2025.1.2 has been loaded.',
  'Shares of 600010 and 000831 rose.',
  'Steel Q235 and H13 are made there.',
  'Line 2150 rolls plate.',
  'The 2250 mm mill is new.',
  'No. 2024 was the last heat.',
  'Flight 1998 was late.',
  'Trucks take Route 2010 to the pit.',
  'Order 2025/1234-77 was shipped.',
  // Impossible days
  'Filed 2025-02-30 with the office.',
  'Filed 2025-13-01 with the office.',
  'Filed 45/46/2025 with the office.',
  // Chinese
  '价格为2025元/吨。',
  '公司第12次会议。',
  '“十四五”规划和“十五五”规划。',
  '他有三十年工龄。',
  '工期为三个月。',
  '该课程为期3天。',
  '位于钢铁大街2025号。',
  '第10号高炉检修。',
  '连续两年获奖。',
  '近三年产量上升。',
  '占比为9/10。',
  '共有2024人参加。',
  '以前年度亏损。',
  '货物三十日内交付。',
];

describe('what looks like a date and is none', () => {
  it.each(NO_DATES)('%s', (text) => {
    expect(detectDates(readText(text, HEADER), PUBLISHED)).toEqual([]);
    expect(findDates(text, { published: PUBLISHED })).toEqual([]);
  });
});

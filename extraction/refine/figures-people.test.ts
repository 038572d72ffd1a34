import { describe, expect, it } from 'vitest';
import { linesOf } from '../detect/figures-testing';

const periodsOf = (text: string, published: string | null = '2025-03-24') =>
  linesOf(text, published).map((line) => line.split(' | ').slice(1, 4).join(' '));

describe('those who are taught', () => {
  it.each([
    [
      'over the weekend',
      'Some 80 electricians trained over the weekend at the Baotou works.',
      '80 persons 2025-03-22/2025-03-23',
    ],
    [
      'last weekend',
      'Last weekend 120 cadres sat through a course on company law.',
      '120 persons 2025-03-22/2025-03-23',
    ],
    ['上周末', '上周末，60名班组长参加了安全培训。', '60 persons 2025-03-22/2025-03-23'],
    [
      'on days told beside the gathering',
      'The course at the party school, which ran from March 3 to 7, was attended by 58 branch secretaries.',
      '58 persons 2025-03-03/2025-03-07',
    ],
    [
      'over a stretch, behind a semicolon',
      'In the first two months it spent 8 million yuan on safety; 840 fitters were trained.',
      '840 persons 2025-01/2025-02',
    ],
    [
      'over a stretch, in Chinese',
      '今年前两个月安全投入800万元；培训职工840人次。',
      '840 persons 2025-01/2025-02',
    ],
  ])('%s', (_, text, line) => expect(periodsOf(text)).toContain(line));

  it.each([
    [
      'a staff is of no weekend',
      'Over the weekend the company, which employs 4,200 people, sent out a notice.',
      '4200 persons no period',
    ],
    [
      'nor are those still to come',
      'Over the weekend it said that 50 welders will be trained.',
      '50 persons no period',
    ],
  ])('but %s', (_, text, line) => expect(periodsOf(text)).toContain(line));
});

describe('the missing', () => {
  it.each([
    [
      'others who cannot be found',
      'The roof came down on March 20. Six more could not be traced by night.',
      '6 persons 2025-03-20',
    ],
    ['下落不明', '3月20日发生冒顶事故，另有6人下落不明。', '6 persons 2025-03-20'],
    [
      'leave the dead of their sentence their day',
      'The roof came down on March 20. Two miners died; eight are still missing.',
      '2 persons 2025-03-20',
    ],
  ])('%s', (_, text, line) => expect(periodsOf(text)).toContain(line));
  it('leave each of the dead his own day', () =>
    expect(
      periodsOf(
        'A pipe burst on Saturday, 22 March 2025. Three men died at once and a fourth in hospital on Sunday.',
      ),
    ).toContain('3 persons 2025-03-22'));
  it('are of one day where one day is told for both', () =>
    expect(periodsOf('The blast killed two workers and injured 14 people on Sunday.')).toEqual([
      '2 persons 2025-03-23',
      '14 persons 2025-03-23',
    ]));
  it('but small counts in words are none without harm', () =>
    expect(periodsOf('Six others were at the table.')).toEqual([]));
});

describe('a staff told by its number alone', () => {
  it.each([
    [
      'The clinic of the works has 90 beds and a workforce of 310, of whom 45 are doctors.',
      ['90 beds no period', '310 persons no period', '45 persons no period'],
    ],
    ['The headcount will grow to 750 by then.', ['750 persons no period']],
  ])('%s', (text, lines) => expect(periodsOf(text)).toEqual(expect.arrayContaining(lines)));
  it('but not a staff paper', () => expect(periodsOf('It is a staff of oak.')).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { linesOf } from '../detect/figures-testing';

/** "value unit period" of each figure. */
const periodsOf = (text: string, published: string | null = '2025-10-30') =>
  linesOf(text, published).map((line) => line.split(' | ').slice(1, 4).join(' '));

describe('what is counted at a meeting of shareholders is of its day', () => {
  it.each([
    [
      'those who came and their shares',
      'At the extraordinary meeting on July 8 holders of 640 million shares, or 28.4% of the votes, took part.',
      ['640000000 shares 2025-07-08', '28.4 % 2025-07-08'],
    ],
    [
      'also behind a clause of its own',
      'At the general meeting, which Li Xiao opened in Baotou on July 8, 933 investors were present.',
      ['933 persons 2025-07-08'],
    ],
    [
      'votes in the next sentences',
      'Ansteel held its annual general meeting on May 21. The merger passed with 97.4% in favour. The pay plan drew 11% of the votes against.',
      ['97.4 % 2025-05-21', '11 % 2025-05-21'],
    ],
    [
      'votes in another paragraph, past a sitting of the board',
      'Shareholders of Ansteel met on 21 May 2025 and voted on six items.\n\nThe board had passed the draft on April 2.\n\nOf the votes that were left 14% went against it.',
      ['14 % 2025-05-21'],
    ],
    [
      'each side of a vote',
      'The plan was put to a vote on 19 May 2025. 81.4% voted for it, 18.1% against and 0.5% abstained.',
      ['81.4 % 2025-05-19', '18.1 % 2025-05-19', '0.5 % 2025-05-19'],
    ],
    [
      'in Chinese',
      '6月12日，公司召开股东大会。出席会议的股东共816人，代表股份9.4亿股，占有表决权股份总数的31.6%。议案以98.2%的同意票通过。',
      ['816 persons 2025-06-12', '940000000 shares 2025-06-12', '31.6 % 2025-06-12', '98.2 % 2025-06-12'],
    ],
  ])('%s', (_, text, lines) => expect(periodsOf(text)).toEqual(expect.arrayContaining(lines)));

  it.each([
    [
      'not a stake',
      'Ansteel shareholders met on May 21. Baogang Group holds 41% of the voting rights.',
      '41 % no period',
    ],
    [
      'not what was said there',
      'At the meeting on May 21 the chairman said that a third line would add 8% to capacity.',
      '8 % no period',
    ],
    [
      'not a meeting still to come',
      'Shareholders will vote on December 12, and 75% of the votes are needed.',
      '75 % no period',
    ],
    [
      'not shares that are issued',
      'Shareholders met on May 21. The firm is issuing 26 million shares to its parent.',
      '26000000 shares no period',
    ],
  ])('%s', (_, text, line) => expect(periodsOf(text)).toContain(line));
});

import { describe, expect, it } from 'vitest';
import { datelineLength } from './dates-dateline';

describe('datelineLength', () => {
  it.each([
    ['BAOTOU, May 7 (Newswire) -- The mill is open.', 'BAOTOU, May 7 (Newswire) -- '],
    ['BAOTOU, May 7 - The mill is open.', 'BAOTOU, May 7 - '],
    ['BAOTOU (Newswire): The mill is open.', 'BAOTOU (Newswire): '],
    ['(Newswire) -- The mill is open.', '(Newswire) -- '],
    ['新华社包头5月7日电（记者王小明）矿山开放。', '新华社包头5月7日电（记者王小明）'],
  ])('covers the dateline of “%s”', (words, dateline) => {
    expect(datelineLength(words)).toBe(dateline.length);
  });

  it.each([
    'The mill (Ordos) is open -- for now.',
    'BAOTOU, May 7, was a day of rain.',
    'BAOTOU opened its mill.',
    'Baogang Group (600010) said: the mill is open.',
    '新华社记者来到矿山。',
    '',
  ])('finds none in “%s”', (words) => {
    expect(datelineLength(words)).toBe(0);
  });
});

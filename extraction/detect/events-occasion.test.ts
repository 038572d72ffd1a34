import { describe, expect, it } from 'vitest';
import { dateFromOccasion, findHarkBack } from './events-occasion';

const dayOf = (occasion: string, words: string): string | null => {
  const back = findHarkBack(words);
  return back && dateFromOccasion(occasion, back);
};

describe('a day told by an occasion', () => {
  it.each([
    ['2025-06-03/2025-06-05', 'The applause came on the closing evening.', '2025-06-05'],
    ['2025-06-03/2025-06-05', 'On the opening day it signed.', '2025-06-03'],
    ['2025-06-03/2025-06-05', 'They left the day after the forum.', '2025-06-06'],
    ['2025-03-01', 'A day before the ribbon was cut, guests came.', '2025-02-28'],
    ['XXXX-12-31', 'They left the day after the close.', 'XXXX-01-01'],
    ['XXXX-02-28', 'They left the day after the close.', null],
    ['XXXX-02-29', 'They left the day after the close.', 'XXXX-03-01'],
    ['2025-06-03/2025-06-05', 'On the eve of the opening he called on Wang.', '2025-06-02'],
    ['2025-06-03', 'On its eve the two sides signed.', '2025-06-02'],
    ['2025-06-03', 'On the eve of the Spring Festival the group gave prizes.', null],
    ['2025-06-03', 'Its rival followed within hours.', '2025-06-03'],
    ['2025-06-03', '签约前一天，双方座谈。', '2025-06-02'],
    ['2025-06-03', '事故前三天，该厂换过阀门。', '2025-05-31'],
    ['2025-06-03', '签约后两周，首船离港。', '2025-06-17'],
    ['2025-06-03', '火灾发生四天后，车间复产。', '2025-06-07'],
    ['2025-06-03', '该矿停产。五天后，当地派员。', '2025-06-08'],
    ['2025-06-03', '同月，该局派员检查。', '2025-06'],
  ])('from %s, “%s” is %s', (occasion, words, day) => {
    expect(dayOf(occasion, words)).toBe(day);
  });

  it.each([
    'The mill shut the day before yesterday.',
    'Prices closed on the last day of the month.',
    'The opening price was low.',
    'Before long the mill was full.',
    '两天前，该厂换过阀门。',
    '前两天还好好的。',
  ])('is not told by “%s”', (words) => {
    expect(findHarkBack(words)).toBeNull();
  });

  it('cannot be moved from a month', () => {
    expect(dayOf('2025-06', 'They left the day after the forum.')).toBeNull();
  });
});

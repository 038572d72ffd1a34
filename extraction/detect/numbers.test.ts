import { describe, expect, it } from 'vitest';
import { parseHan, parseNumberWords, readNumber } from './numbers';

describe('parseNumberWords', () => {
  it.each([
    ['twenty-two', 22],
    ['one hundred and twenty-five', 125],
    ['two hundred thousand', 200_000],
    ['three million two hundred thousand', 3_200_000],
    ['one and a half million', 1_500_000],
    ['two point five', 2.5],
  ])('%s is %d', (words, value) => expect(parseNumberWords(words)).toBe(value));
});

describe('parseHan', () => {
  it.each([
    ['十五', 15],
    ['一百二', 120],
    ['一百零二', 102],
    ['一百五十点三', 150.3],
    ['三千二百万', 32_000_000],
    ['二亿五千万', 250_000_000],
    ['两', 2],
    ['九五', 95],
  ])('%s is %d', (words, value) => expect(parseHan(words)).toBe(value));

  it('is null where the signs are no one number', () => expect(parseHan('二三十')).toBeNull());
});

describe('readNumber', () => {
  const read = (text: string) => {
    const number = readNumber(text, 0);
    return number && [text.slice(0, number.end), number.value];
  };

  it.each([
    ['1,234.5 tonnes', '1,234.5', 1234.5],
    ['887 000 t', '887 000', 887_000],
    ['2,50,000 rupees', '2,50,000', 250_000],
    ['7 3/4 percent', '7 3/4', 7.75],
    ['1/4 percent', '1/4', 0.25],
    ['5½ per cent', '5½', 5.5],
    ['２．４个百分点', '２．４', 2.4],
    ['half a percent', 'half a', 0.5],
    ['three-quarters of a million', 'three-quarters of a', 0.75],
  ])('%s', (text, words, value) => expect(read(text)).toEqual([words, value]));

  it('has no value where nobody says how many', () => {
    expect(read('hundreds of millions of dollars')).toEqual(['hundreds of millions of', null]);
    expect(read('数十亿元')).toEqual(['数十亿', null]);
  });

  it.each(['and', 'office', '的', 'a day'])('finds none in %s', (text) => expect(read(text)).toBeNull());
});

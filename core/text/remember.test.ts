import { expect, test } from 'vitest';
import { remembering } from './remember';

test('A word is answered once, however often it is asked', () => {
  const asked: string[] = [];
  const lengthOf = remembering((word) => asked.push(word) && word.length);
  expect([lengthOf('ore'), lengthOf('ore'), lengthOf('steel')]).toEqual([3, 3, 5]);
  expect(asked).toEqual(['ore', 'steel']);
});

test('No is an answer that is kept as well', () => {
  let asked = 0;
  const isLong = remembering((word) => {
    asked++;
    return word.length > 9;
  });
  expect([isLong('ore'), isLong('ore')]).toEqual([false, false]);
  expect(asked).toBe(1);
});

test('Long words are answered without being kept, and so are more words than are kept', () => {
  let asked = 0;
  const count = remembering(() => ++asked);
  count('a word of many letters');
  expect(count('a word of many letters')).toBe(2);
  for (let n = 0; n < 10_000; n++) count(`w${n}`);
  const before = asked;
  count('w0');
  expect(asked).toBe(before + 1);
  count('w0');
  expect(asked).toBe(before + 1);
});

test('A date with both ends of an interval is kept, and so is a word of its length that is cut from a text', () => {
  const asked: string[] = [];
  const lengthOf = remembering((word) => asked.push(word) && word.length);
  const text = 'from 2025-01-01/2025-03-31 on';
  expect([lengthOf(text.slice(5, 26)), lengthOf('2025-01-01/2025-03-31')]).toEqual([21, 21]);
  expect(asked).toEqual(['2025-01-01/2025-03-31']);
});

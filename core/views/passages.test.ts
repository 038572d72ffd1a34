import { describe, expect, it } from 'vitest';
import { type MarkedSpan, toPassages } from './passages';

const text = 'First came rain.\nOn 3 May the board met for the 4th time.\n\nNobody else was there.';
const span = (words: string, mark: MarkedSpan['mark']): MarkedSpan => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, mark };
};

describe('toPassages', () => {
  it('shows only the paragraphs with a proof, numbered as in the text', () => {
    const passages = toPassages(text, [span('the board met', 'event'), span('3 May', 'date')]);
    expect(passages).toEqual([
      {
        paragraph: 2,
        parts: [
          { text: 'On ', mark: null },
          { text: '3 May', mark: 'date' },
          { text: ' ', mark: null },
          { text: 'the board met', mark: 'event' },
          { text: ' for the 4th time.', mark: null },
        ],
      },
    ]);
  });

  it('lets the shorter mark show where two overlap, and loses no letter', () => {
    const [passage] = toPassages(text, [
      span('On 3 May the board met for the 4th time.', 'event'),
      span('4th', 'series'),
    ]);
    expect(passage?.parts.filter((part) => part.mark === 'series').map((part) => part.text)).toEqual(['4th']);
    expect(passage?.parts.map((part) => part.text).join('')).toBe('On 3 May the board met for the 4th time.');
  });
});

import { describe, expect, it } from 'vitest';
import type { EvidenceSpan } from './highlight';
import { layContext } from './review-context';

const LONG = 'A word and another word. '.repeat(20).trim();
const TEXT = `First paragraph.\n\n${LONG}\n\nThe board met in Baotou.\n\n${LONG}\n\nThe end.`;
const at = (words: string): EvidenceSpan => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, key: 'event-1', layer: 'event', tag: 'E' };
};
const textOf = ({ parts }: ReturnType<typeof layContext>[number]) => parts.map(({ text }) => text).join('');

describe('the words around a proof', () => {
  const context = layContext(TEXT, [at('board met')], [at('board met')]);

  it('are its whole paragraph with the highlight, and the nearest words of its neighbours', () => {
    expect(context.map(({ number, isProof }) => [number, isProof])).toEqual([
      [2, false],
      [3, true],
      [4, false],
    ]);
    expect(textOf(context[1]!)).toBe('The board met in Baotou.');
    expect(context[1]!.parts[1]).toMatchObject({ text: 'board met', marks: [{ key: 'event-1', tag: 'E' }] });
  });

  it('are cut between words, where it shows', () => {
    expect(textOf(context[0]!)).toMatch(/^…\S.{100,180}$/);
    expect(LONG.endsWith(textOf(context[0]!).slice(1))).toBe(true);
    expect(textOf(context[2]!)).toMatch(/^.{100,180}\S…$/);
    expect(LONG.startsWith(textOf(context[2]!).slice(0, -1))).toBe(true);
  });

  it('are short paragraphs whole, once, between two proofs', () => {
    const two = layContext(
      'One.\n\nTwo.\n\nThree.',
      [
        { start: 0, end: 3 },
        { start: 12, end: 15 },
      ],
      [],
    );
    expect(two.map(textOf)).toEqual(['One.', 'Two.', 'Three.']);
  });
});

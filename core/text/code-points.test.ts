import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsIn } from './code-points';

describe('offsets in code points', () => {
  it('are those of the text where every sign is one unit', () => {
    expect(codePointsIn('包钢 steel')(5)).toBe(5);
  });

  it('count a sign of two units once', () => {
    expect(codePointsIn('𠮷 steel 🙂.')(3)).toBe(2);
    expect(codePointsIn('𠮷 steel 🙂.')(11)).toBe(9);
  });

  it('find the same words again in the text as code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, words) => {
        const text = `${before}${words} end`;
        const toPoints = codePointsIn(text);
        const [start, end] = [before.length, before.length + words.length];
        expect([...text].slice(toPoints(start), toPoints(end)).join('')).toBe(words);
      }),
    );
  });
});

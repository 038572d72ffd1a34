import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPITAL, countSigns, HAN, LATIN, LETTER, WORD } from './signs';

describe('countSigns', () => {
  it('counts as the Unicode properties do, pairs of surrogates as one sign', () => {
    const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(countSigns(text, LETTER, HAN, LATIN, WORD, CAPITAL)).toEqual([
          count(text, /\p{L}/gu),
          count(text, /\p{Script=Han}/gu),
          count(text, /\p{Script=Latin}/gu),
          count(text, /[\p{L}\p{M}\p{N}]/gu),
          count(text, /\p{Lu}/gu),
        ]);
      }),
      { numRuns: 500 },
    );
    expect(countSigns('包钢 B𠀀 9', HAN, LATIN, WORD)).toEqual([3, 1, 5]);
  });
});

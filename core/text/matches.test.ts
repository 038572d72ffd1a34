import { describe, expect, it } from 'vitest';
import { matchesOf } from './matches';

const plain = (matches: Iterable<RegExpExecArray>) =>
  [...matches].map((match) => ({ at: match.index, all: [...match], groups: { ...match.groups } }));

describe('matchesOf', () => {
  it.each([
    ['words', /\b(?<first>\p{L})\p{L}*/gu, 'Two shafts, one kiln'],
    ['empty matches', /x*/g, 'axxb'],
    ['empty matches between characters of two units', /(?:)/gu, 'a𠮷b'],
    ['halves of such characters without the flag', /(?:)/g, 'a𠮷b'],
    ['looks around', /(?<=\d)(?=%)/g, '3% and 45%'],
    ['nothing', /tungsten/g, 'Two shafts, one kiln'],
  ])('finds %s as matchAll does', (_, pattern, text) => {
    expect(plain(matchesOf(text, pattern))).toEqual(plain(text.matchAll(pattern)));
  });

  it('begins at the beginning, whatever the pattern was used for before, and leaves it as it was', () => {
    const pattern = /ore/g;
    pattern.test('more ore');
    expect(matchesOf('more ore', pattern).map(({ index }) => index)).toEqual([1, 5]);
    expect(pattern.lastIndex).toBe(0);
  });

  it('may be asked again for the same pattern while its matches are gone through', () => {
    const pattern = /\d/g;
    const pairs = matchesOf('12', pattern).flatMap(([a]) =>
      matchesOf('34', pattern).map(([b]) => `${a}${b}`),
    );
    expect(pairs).toEqual(['13', '14', '23', '24']);
  });

  it('refuses a pattern that finds one match only', () => {
    expect(() => matchesOf('ore', /ore/)).toThrow(TypeError);
  });
});

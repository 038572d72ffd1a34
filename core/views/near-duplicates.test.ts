import { describe, expect, it } from 'vitest';
import { formatShare, newWords, originWords } from './near-duplicates';

describe('shares in words', () => {
  it.each([
    [0, '0 %'],
    [0.004, 'under 1 %'],
    [0.314, '31 %'],
    [0.996, '99 %'],
    [1, '100 %'],
  ])('gives %d as “%s”', (share, words) => {
    expect(formatShare(share)).toBe(words);
  });

  it('says what is new', () => {
    expect([0, 0.31, 1].map(newWords)).toEqual(['nothing new', '31 % new', 'all new']);
  });
});

describe('originWords', () => {
  it('names who published and when, as far as it is known', () => {
    expect(originWords('Port Wire', '3 Mar 2025')).toBe('Port Wire, 3 Mar 2025');
    expect(originWords(null, null)).toBe('publisher not named');
  });
});

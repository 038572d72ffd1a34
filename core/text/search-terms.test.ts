import { describe, expect, it } from 'vitest';
import { canSearch, parseSearchTerms, toFtsQuery } from './search-terms';

describe('parseSearchTerms', () => {
  it('parts words and keeps quoted phrases whole', () => {
    expect(parseSearchTerms('reform  “party committee” 2025')).toEqual({
      terms: ['reform', 'party committee', '2025'],
      lastIsPrefix: true,
      hasHan: false,
    });
  });

  it('drops what holds neither letter nor digit', () => {
    expect(parseSearchTerms(' - "" * () ').terms).toEqual([]);
  });

  it('knows Chinese words', () => {
    expect(parseSearchTerms('包钢').hasHan).toBe(true);
  });
});

describe('canSearch', () => {
  const can = (typed: string) => canSearch(parseSearchTerms(typed));

  it('asks for two letters or figures, or one Chinese character', () => {
    expect([can('ok'), can('37'), can('钢'), can('a steel')]).toEqual([true, true, true, true]);
    expect([can(''), can('a'), can('a b'), can('"-"'), can('é!')]).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('toFtsQuery', () => {
  it('quotes every term and lets the last word grow', () => {
    expect(toFtsQuery(parseSearchTerms('party NOT comm'))).toBe('"party" AND "NOT" AND "comm"*');
    expect(toFtsQuery(parseSearchTerms('"party comm"'))).toBe('"party comm"');
    expect(toFtsQuery(parseSearchTerms('a'))).toBe('"a"');
  });
});

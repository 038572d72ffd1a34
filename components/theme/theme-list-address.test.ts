import { describe, expect, it } from 'vitest';
import { formatThemeListAddress, parseThemeListAddress } from './theme-list-address';

const read = (query: string) => parseThemeListAddress(new URLSearchParams(query));

describe('the address of the list of themes', () => {
  it('leaves out what is usual', () => {
    expect(formatThemeListAddress({ sort: 'articles', picked: [] })).toBe('/themes');
    expect(formatThemeListAddress({ sort: 'name', picked: ['a', 'b'] })).toBe('/themes?sort=name&pick=a,b');
  });

  it('comes back as it went', () => {
    for (const state of [
      { sort: 'articles' as const, picked: [] },
      { sort: 'name' as const, picked: ['state-enterprise-reform', 'b'] },
    ]) {
      expect(read(formatThemeListAddress(state).split('?')[1] ?? '')).toEqual(state);
    }
  });

  it('is read leniently: an unknown order is the usual one, and four themes at most are ticked, each once', () => {
    expect(read('sort=magic&pick=a,a,,b,c,d,e')).toEqual({ sort: 'articles', picked: ['a', 'b', 'c', 'd'] });
  });
});

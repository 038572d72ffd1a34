import { describe, expect, it } from 'vitest';
import { THEME_SORTS } from '@/core/views/theme';
import { formatThemeListAddress, parseThemeSort } from './theme-list-address';

const parse = (query: string) => parseThemeSort(new URLSearchParams(query));

describe('the address of the list of themes', () => {
  it('leaves out the usual order', () => {
    expect(formatThemeListAddress(parse(''))).toBe('/themes');
  });

  it.each(THEME_SORTS)('gives the order %s back', (sort) => {
    expect(parse(formatThemeListAddress(sort).split('?')[1] ?? '')).toBe(sort);
  });

  it('takes an order that does not exist for the usual one', () => {
    expect(parse('sort=best')).toBe('articles');
  });
});

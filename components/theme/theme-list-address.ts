import { THEME_SORTS, type ThemeSort } from '@/core/views/theme';

/** The order of the list of themes as its address has it, read leniently: one that does not exist is the usual one. */
export function parseThemeSort(params: URLSearchParams): ThemeSort {
  return THEME_SORTS.find((each) => each === params.get('sort')) ?? THEME_SORTS[0];
}

/** The address of the list in this order; the usual order is left out. */
export function formatThemeListAddress(sort: ThemeSort): string {
  return sort === THEME_SORTS[0] ? '/themes' : `/themes?sort=${sort}`;
}

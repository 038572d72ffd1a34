import { THEME_SORTS, type ThemeSort } from '@/core/views/theme';
import { MOST_COMPARED } from '@/core/views/theme-comparison';

/** The state of the list of themes: its order, and which of them are ticked for comparing. */
export interface ThemeListAddress {
  sort: ThemeSort;
  picked: string[];
}

/** The state of the list as its address has it, read leniently: what does not exist is the usual one. */
export function parseThemeListAddress(params: URLSearchParams): ThemeListAddress {
  const picked = (params.get('pick') ?? '').split(',').filter(Boolean);
  return {
    sort: THEME_SORTS.find((each) => each === params.get('sort')) ?? THEME_SORTS[0],
    picked: [...new Set(picked)].slice(0, MOST_COMPARED),
  };
}

/** The address of the list in this state; what is usual is left out. */
export function formatThemeListAddress({ sort, picked }: ThemeListAddress): string {
  const parts = [
    ...(sort === THEME_SORTS[0] ? [] : [`sort=${sort}`]),
    ...(picked.length === 0 ? [] : [`pick=${picked.map(encodeURIComponent).join(',')}`]),
  ];
  return parts.length === 0 ? '/themes' : `/themes?${parts.join('&')}`;
}

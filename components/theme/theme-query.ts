import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import type { ThemeListView, ThemeView } from '@/core/views/theme';
import type { ThemeComparison } from '@/core/views/theme-comparison';

/** Every theme with its counts. */
export function themeListQuery() {
  return queryOptions({
    queryKey: ['themes'],
    queryFn: ({ signal }) => fetchJson<ThemeListView>('/api/themes', signal),
  });
}

/** One theme. */
export function themeQuery(key: string) {
  return queryOptions({
    queryKey: ['theme', key],
    queryFn: ({ signal }) => fetchJson<ThemeView>(`/api/themes/${encodeURIComponent(key)}`, signal),
  });
}

/** Up to four themes side by side. */
export function themeComparisonQuery(keys: readonly string[]) {
  const list = keys.map(encodeURIComponent).join(',');
  return queryOptions({
    queryKey: ['themes', 'compare', list],
    queryFn: ({ signal }) => fetchJson<ThemeComparison>(`/api/themes/compare?theme=${list}`, signal),
    placeholderData: keepPreviousData,
  });
}

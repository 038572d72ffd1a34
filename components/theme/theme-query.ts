import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import type { ThemeListView, ThemeView } from '@/core/views/theme';

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

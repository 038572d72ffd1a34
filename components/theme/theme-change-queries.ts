import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import { isRereading, type RereadItemPage } from '@/core/views/rereads';
import type { TermCounts, ThemeChangeView, ThemeEditView, ThemeRun } from '@/core/views/theme-change';

/** Milliseconds between two looks while articles are brought to the scheme. */
const LOOK = 800;

/** A theme as it is edited. Not asked for again by itself: what was typed hangs on it. */
export function themeEditQuery(key: string) {
  return queryOptions({
    queryKey: ['theme-edit', key],
    queryFn: ({ signal }) => fetchJson<ThemeEditView>(`/api/themes/${encodeURIComponent(key)}/edit`, signal),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** In how many articles each term is found; the desk goes through all of them. */
export function termCountsQuery(key: string) {
  return queryOptions({
    queryKey: ['theme-terms', key],
    queryFn: ({ signal }) => fetchJson<TermCounts>(`/api/themes/${encodeURIComponent(key)}/terms`, signal),
  });
}

/** What people have done to the scheme. */
export function schemeHistoryQuery() {
  return queryOptions({
    queryKey: ['theme-changes'],
    queryFn: ({ signal }) => fetchJson<ThemeChangeView[]>('/api/themes/changes', signal),
    staleTime: 0,
  });
}

/** The newest run over the articles; asked again and again while it is under way. */
export function themeRunQuery() {
  return queryOptions({
    queryKey: ['theme-run'],
    queryFn: ({ signal }) => fetchJson<ThemeRun | null>('/api/themes/runs', signal),
    staleTime: 1000,
    refetchInterval: ({ state }) => (state.data && isRereading(state.data.state) ? LOOK : false),
  });
}

/** The articles whose themes a run has changed, page by page. */
export function themeRunItemsQuery(id: number) {
  return infiniteQueryOptions({
    queryKey: ['theme-run-items', id],
    queryFn: ({ pageParam, signal }) =>
      fetchJson<RereadItemPage>(
        `/api/themes/runs/${id}/items${pageParam ? `?after=${pageParam}` : ''}`,
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: (last: RereadItemPage) => last.next,
  });
}

import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import type { FigureDetail, FiguresPage } from '@/core/views/figures';
import type { RatesView } from '@/core/views/rates';
import { type FiguresAddress, formatFiguresQuery } from './figures-address';

/** The figures of a view, page by page. One view has one address and so one key. */
export function figuresQuery(address: Omit<FiguresAddress, 'figure'>) {
  const query = formatFiguresQuery(address);
  return infiniteQueryOptions({
    queryKey: ['figures', query],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam ? `cursor=${encodeURIComponent(pageParam)}` : '';
      const parts = [query, cursor].filter(Boolean).join('&');
      return fetchJson<FiguresPage>(`/api/figures${parts && `?${parts}`}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (last: FiguresPage) => last.nextCursor,
    // The table stays while the next view is on its way: no flash, no jump.
    placeholderData: keepPreviousData,
  });
}

/** One figure opened; `into` is the currency that the view shows. */
export function figureQuery(id: number, into: string | null) {
  return queryOptions({
    queryKey: ['figure', id, into],
    queryFn: ({ signal }) =>
      fetchJson<FigureDetail>(`/api/figures/${id}${into ? `?into=${into}` : ''}`, signal),
  });
}

/** The exchange rates that hold now. */
export function ratesQuery() {
  return queryOptions({
    queryKey: ['figures', 'rates'],
    queryFn: ({ signal }) => fetchJson<RatesView>('/api/figures/rates', signal),
  });
}

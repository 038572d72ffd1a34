import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { formatFiguresAddress, parseFiguresAddress } from '@/components/figures/figures-address';
import { FiguresPage } from '@/components/figures/figures-page';
import { figureQuery, figuresQuery } from '@/components/figures/figures-query';
import { toSearchParams } from '@/core/views/search-params';
import { keptView } from '@/server/answers/kept-view';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { readFigure } from '@/server/views/read-figure';
import { readFigures } from '@/server/views/read-figures';

export const metadata: Metadata = { title: 'Figures' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: Props) {
  const params = toSearchParams(await searchParams);
  const actor = await guardPage('read', params.size > 0 ? `/figures?${params}` : '/figures');
  const address = parseFiguresAddress(params);
  const { filters, isCompared, figure } = address;
  const desk = openDesk();
  const client = new QueryClient();
  const first = await keptView(desk, actor, formatFiguresAddress({ ...address, figure: null }), (reader) =>
    readFigures(desk, reader, filters, isCompared),
  );
  client.setQueryData(figuresQuery(address).queryKey, { pages: [first], pageParams: [''] });
  if (figure !== null) {
    try {
      client.setQueryData(
        figureQuery(figure, filters.into).queryKey,
        readFigure(desk, actor, figure, filters.into),
      );
    } catch (error) {
      // A figure that is gone: the inspector asks for it again and says so.
      if (!(error instanceof NotFoundError)) throw error;
    }
  }
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <FiguresPage />
    </HydrationBoundary>
  );
}

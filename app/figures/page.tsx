import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { parseFiguresAddress } from '@/components/figures/figures-address';
import { FiguresPage } from '@/components/figures/figures-page';
import { figureQuery, figuresQuery } from '@/components/figures/figures-query';
import { Hydrate } from '@/components/layout/hydrate';
import { toSearchParams } from '@/core/views/search-params';
import { keptView } from '@/server/answers/ask-view';
import { askFor } from '@/server/answers/views';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import '@/app/styles/pages/figures.css';

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
  const first = await keptView(desk, actor, askFor('figures', filters, isCompared));
  client.setQueryData(figuresQuery(address).queryKey, { pages: [first], pageParams: [''] });
  if (figure !== null) {
    try {
      client.setQueryData(
        figureQuery(figure, filters.into).queryKey,
        await keptView(desk, actor, askFor('figure', figure, filters.into)),
      );
    } catch (error) {
      // A figure that is gone: the inspector asks for it again and says so.
      if (!(error instanceof NotFoundError)) throw error;
    }
  }
  return (
    <Hydrate client={client}>
      <FiguresPage />
    </Hydrate>
  );
}

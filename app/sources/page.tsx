import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { Hydrate } from '@/components/layout/hydrate';
import { parseSourceAddress } from '@/components/source/source-address';
import { SourceListPage } from '@/components/source/source-list-page';
import { sourceListQuery } from '@/components/source/source-query';
import { toSearchParams } from '@/core/views/search-params';
import { keptView } from '@/server/answers/ask-view';
import { askFor } from '@/server/answers/views';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import '@/app/styles/source.css';

export const metadata: Metadata = { title: 'Sources' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: Props) {
  const params = toSearchParams(await searchParams);
  const actor = await guardPage('read', params.size > 0 ? `/sources?${params}` : '/sources');
  const filters = parseSourceAddress(params);
  const client = new QueryClient();
  const first = await keptView(openDesk(), actor, askFor('sources', filters));
  client.setQueryData(sourceListQuery(filters).queryKey, first);
  return (
    <Hydrate client={client}>
      <SourceListPage />
    </Hydrate>
  );
}

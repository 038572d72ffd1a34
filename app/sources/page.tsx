import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { parseSourceAddress } from '@/components/source/source-address';
import { SourceListPage } from '@/components/source/source-list-page';
import { sourceListQuery } from '@/components/source/source-query';
import { toSearchParams } from '@/core/views/search-params';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { readSources } from '@/server/views/read-sources';

export const metadata: Metadata = { title: 'Sources' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: Props) {
  const params = toSearchParams(await searchParams);
  const actor = await guardPage('read', params.size > 0 ? `/sources?${params}` : '/sources');
  const filters = parseSourceAddress(params);
  const client = new QueryClient();
  client.setQueryData(sourceListQuery(filters).queryKey, readSources(openDesk(), actor, filters));
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <SourceListPage />
    </HydrationBoundary>
  );
}

import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { parseEntityListAddress } from '@/components/entity/entity-list-address';
import { EntityListPage } from '@/components/entity/entity-list-page';
import { entityListQuery } from '@/components/entity/entity-query';
import { Hydrate } from '@/components/layout/hydrate';
import { toSearchParams } from '@/core/views/search-params';
import { keptView } from '@/server/answers/ask-view';
import { askFor } from '@/server/answers/views';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';

export const metadata: Metadata = { title: 'Entities' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: Props) {
  const params = toSearchParams(await searchParams);
  const actor = await guardPage('read', params.size > 0 ? `/entities?${params}` : '/entities');
  const filters = parseEntityListAddress(params);
  const client = new QueryClient();
  const first = await keptView(openDesk(), actor, askFor('entities', filters, null));
  client.setQueryData(entityListQuery(filters).queryKey, { pages: [first], pageParams: [''] });
  return (
    <Hydrate client={client}>
      <EntityListPage />
    </Hydrate>
  );
}

import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { preloadReadingFont } from '@/app/fonts';
import { Hydrate } from '@/components/layout/hydrate';
import { formatSearchAddress, parseSearchAddress } from '@/components/search/search-address';
import { SearchPage } from '@/components/search/search-page';
import { searchQuery } from '@/components/search/search-query';
import { toSearchParams } from '@/core/views/search-params';
import { keptView } from '@/server/answers/ask-view';
import { askFor } from '@/server/answers/views';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import '@/app/styles/pages/search.css';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const addressOf = async (searchParams: Props['searchParams']) =>
  parseSearchAddress(toSearchParams(await searchParams));

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const q = (await addressOf(searchParams)).q.trim().slice(0, 80);
  return { title: q ? `${q} · Search` : 'Search' };
}

export default async function Page({ searchParams }: Props) {
  preloadReadingFont();
  const address = await addressOf(searchParams);
  const actor = await guardPage('read', formatSearchAddress(address));
  const client = new QueryClient();
  const first = await keptView(openDesk(), actor, askFor('search', address.q, address.group, 0));
  client.setQueryData(searchQuery(address).queryKey, { pages: [first], pageParams: [''] });
  return (
    <Hydrate client={client}>
      <SearchPage />
    </Hydrate>
  );
}

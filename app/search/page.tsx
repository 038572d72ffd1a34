import type { Metadata } from 'next';
import { SearchPage } from '@/components/search/search-page';
import { toSearchParams } from '@/core/views/search-params';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { readSearch } from '@/server/views/read-search';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const asked = async (searchParams: Props['searchParams']) =>
  toSearchParams(await searchParams).get('q') ?? '';

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const q = (await asked(searchParams)).trim().slice(0, 80);
  return { title: q ? `${q} · Search` : 'Search' };
}

export default async function Page({ searchParams }: Props) {
  const q = await asked(searchParams);
  const actor = await guardPage('read', q ? `/search?q=${encodeURIComponent(q)}` : '/search');
  return <SearchPage view={readSearch(openDesk(), actor, q)} />;
}

import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { preloadReadingFont } from '@/app/fonts';
import { BriefPage } from '@/components/brief/brief-page';
import { briefQuery } from '@/components/brief/brief-query';
import { Hydrate } from '@/components/layout/hydrate';
import { formatBriefAddress, parseBriefAddress } from '@/core/brief/brief-address';
import { toSearchParams } from '@/core/views/search-params';
import { guardPage } from '@/server/auth/guard-page';
import { readBrief } from '@/server/brief/read-brief';
import { openDesk } from '@/server/context';
import '@/app/styles/pages/brief.css';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The title is what a browser proposes as the name of a printed file. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { title } = parseBriefAddress(toSearchParams(await searchParams));
  return { title: title || 'Brief' };
}

export default async function Page({ searchParams }: Props) {
  preloadReadingFont();
  const address = parseBriefAddress(toSearchParams(await searchParams));
  const actor = await guardPage('read', formatBriefAddress(address));
  const client = new QueryClient();
  if (address.items.length > 0) {
    client.setQueryData(briefQuery(address.items).queryKey, readBrief(openDesk(), actor, address.items));
  }
  return (
    <Hydrate client={client}>
      <BriefPage />
    </Hydrate>
  );
}

import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { Hydrate } from '@/components/layout/hydrate';
import { parseMeetingsAddress, partOf } from '@/components/meetings/meetings-address';
import { MeetingsPage } from '@/components/meetings/meetings-page';
import { meetingsQuery } from '@/components/meetings/meetings-query';
import { toSearchParams } from '@/core/views/search-params';
import { keptView } from '@/server/answers/ask-view';
import { askFor } from '@/server/answers/views';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import '@/app/styles/pages/meetings.css';

export const metadata: Metadata = { title: 'Meetings' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: Props) {
  const params = toSearchParams(await searchParams);
  const actor = await guardPage('read', params.size > 0 ? `/meetings?${params}` : '/meetings');
  const address = parseMeetingsAddress(params);
  const client = new QueryClient();
  const { choice, period } = address;
  const first = await keptView(openDesk(), actor, askFor('meetings', choice, period, partOf(address)));
  client.setQueryData(meetingsQuery(address).queryKey, first);
  return (
    <Hydrate client={client}>
      <MeetingsPage />
    </Hydrate>
  );
}

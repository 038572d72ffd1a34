import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { Hydrate } from '@/components/layout/hydrate';
import { peopleQuery } from '@/components/settings/account-queries';
import { PeoplePage } from '@/components/settings/people-page';
import { guardPage } from '@/server/auth/guard-page';
import { readPeople } from '@/server/auth/people';
import { openDesk } from '@/server/context';

export const metadata: Metadata = { title: 'People' };

export default async function Page() {
  const actor = await guardPage('manage-users', '/settings/people');
  const client = new QueryClient();
  client.setQueryData(peopleQuery().queryKey, readPeople(openDesk(), actor));
  return (
    <Hydrate client={client}>
      <PeoplePage />
    </Hydrate>
  );
}

import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { Hydrate } from '@/components/layout/hydrate';
import { AccountPage } from '@/components/settings/account-page';
import { sessionsQuery } from '@/components/settings/account-queries';
import { hasPassword } from '@/server/auth/change-password';
import { guardPage } from '@/server/auth/guard-page';
import { PASSWORD_LENGTH } from '@/server/auth/password';
import { readSession } from '@/server/auth/session';
import { readSessions } from '@/server/auth/sessions';
import { openDesk } from '@/server/context';

export const metadata: Metadata = { title: 'Account' };

export default async function Page() {
  await guardPage('keep-account', '/settings/account');
  const session = await readSession(await headers());
  const client = new QueryClient();
  if (session) client.setQueryData(sessionsQuery().queryKey, readSessions(openDesk(), session));
  return (
    <Hydrate client={client}>
      <AccountPage
        email={session?.actor.email ?? ''}
        hasPassword={session !== null && hasPassword(openDesk(), session)}
        shortestPassword={PASSWORD_LENGTH.min}
      />
    </Hydrate>
  );
}

import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { Hydrate } from '@/components/layout/hydrate';
import { tokensQuery } from '@/components/settings/account-queries';
import { TokensPage } from '@/components/settings/tokens-page';
import { guardPage } from '@/server/auth/guard-page';
import { readTokens } from '@/server/auth/tokens';
import { openDesk } from '@/server/context';

export const metadata: Metadata = { title: 'Tokens' };

export default async function Page() {
  const actor = await guardPage('keep-account', '/settings/tokens');
  const client = new QueryClient();
  client.setQueryData(tokensQuery().queryKey, readTokens(openDesk(), actor));
  return (
    <Hydrate client={client}>
      <TokensPage />
    </Hydrate>
  );
}

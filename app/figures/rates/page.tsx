import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { ratesQuery } from '@/components/figures/figures-query';
import { RatesPage } from '@/components/figures/rates-page';
import { Hydrate } from '@/components/layout/hydrate';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { readRates } from '@/server/figures/read-rates';
import '@/app/styles/pages/rates.css';

export const metadata: Metadata = { title: 'Exchange rates' };

export default async function Page() {
  const actor = await guardPage('read', '/figures/rates');
  const client = new QueryClient();
  client.setQueryData(ratesQuery().queryKey, readRates(openDesk(), actor));
  return (
    <Hydrate client={client}>
      <RatesPage />
    </Hydrate>
  );
}

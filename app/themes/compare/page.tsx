import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { Hydrate } from '@/components/layout/hydrate';
import { ThemeComparisonPage } from '@/components/theme/theme-comparison-page';
import { themeComparisonQuery } from '@/components/theme/theme-query';
import { toSearchParams } from '@/core/views/search-params';
import { formatComparisonAddress, parseComparedKeys } from '@/core/views/theme-comparison';
import { keptView } from '@/server/answers/ask-view';
import { askFor } from '@/server/answers/views';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import '@/app/styles/pages/themes-compared.css';

export const metadata: Metadata = { title: 'Compare themes' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: Props) {
  const keys = parseComparedKeys(toSearchParams(await searchParams));
  const actor = await guardPage('read', formatComparisonAddress(keys));
  const client = new QueryClient();
  const first = await keptView(openDesk(), actor, askFor('theme-comparison', keys));
  client.setQueryData(themeComparisonQuery(keys).queryKey, first);
  return (
    <Hydrate client={client}>
      <ThemeComparisonPage />
    </Hydrate>
  );
}

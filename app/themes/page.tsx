import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { ThemeListPage } from '@/components/theme/theme-list-page';
import { themeListQuery } from '@/components/theme/theme-query';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { readThemes } from '@/server/views/read-themes';

export const metadata: Metadata = { title: 'Themes' };

export default async function Page() {
  const actor = await guardPage('read', '/themes');
  const client = new QueryClient();
  client.setQueryData(themeListQuery().queryKey, readThemes(openDesk(), actor));
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ThemeListPage />
    </HydrationBoundary>
  );
}

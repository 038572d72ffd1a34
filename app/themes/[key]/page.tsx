import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ThemePage } from '@/components/theme/theme-page';
import { themeQuery } from '@/components/theme/theme-query';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { readTheme } from '@/server/views/read-theme';

interface Props {
  params: Promise<{ key: string }>;
}

/** Once for the head and the page of one request. */
const read = cache(async (key: string) => {
  const actor = await guardPage('read', `/themes/${encodeURIComponent(key)}`);
  try {
    return readTheme(openDesk(), actor, key);
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).key)).label };
}

export default async function Page({ params }: Props) {
  const view = await read((await params).key);
  const client = new QueryClient();
  client.setQueryData(themeQuery(view.key).queryKey, view);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ThemePage themeKey={view.key} />
    </HydrationBoundary>
  );
}

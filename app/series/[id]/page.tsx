import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { SeriesPage } from '@/components/series/series-page';
import { seriesQuery } from '@/components/series/series-query';
import { parseId } from '@/core/views/id';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { readSeries } from '@/server/views/read-series';

interface Props {
  params: Promise<{ id: string }>;
}

/** Once for the head and the page of one request. */
const read = cache(async (text: string) => {
  const id = parseId(text);
  if (id === null) notFound();
  const actor = await guardPage('read', `/series/${id}`);
  try {
    return readSeries(openDesk(), actor, id);
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).id)).name };
}

export default async function Page({ params }: Props) {
  const view = await read((await params).id);
  const client = new QueryClient();
  client.setQueryData(seriesQuery(view.id).queryKey, view);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <SeriesPage id={view.id} />
    </HydrationBoundary>
  );
}

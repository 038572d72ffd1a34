import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { SourcePage } from '@/components/source/source-page';
import { sourceQuery } from '@/components/source/source-query';
import { parseId } from '@/core/views/id';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { readSource } from '@/server/views/read-source';

interface Props {
  params: Promise<{ id: string }>;
}

/** Once for the head and the page of one request. */
const read = cache(async (text: string) => {
  const id = parseId(text);
  if (id === null) notFound();
  const actor = await guardPage('read', `/sources/${id}`);
  try {
    return readSource(openDesk(), actor, id);
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
  client.setQueryData(sourceQuery(view.id).queryKey, view);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <SourcePage id={view.id} />
    </HydrationBoundary>
  );
}

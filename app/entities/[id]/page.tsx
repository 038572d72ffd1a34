import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { EntityPage } from '@/components/entity/entity-page';
import { entityQuery } from '@/components/entity/entity-query';
import { parseId } from '@/core/views/id';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { readEntity } from '@/server/views/read-entity';

interface Props {
  params: Promise<{ id: string }>;
}

/** Once for the head and the page of one request. */
const read = cache(async (text: string) => {
  const id = parseId(text);
  if (id === null) notFound();
  const actor = await guardPage('read', `/entities/${id}`);
  try {
    return readEntity(openDesk(), actor, id);
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).id)).name };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const view = await read(id);
  // It has been merged: its page is that of what it is part of now.
  if (String(view.id) !== id) redirect(`/entities/${view.id}`);
  const client = new QueryClient();
  client.setQueryData(entityQuery(view.id).queryKey, view);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <EntityPage id={view.id} />
    </HydrationBoundary>
  );
}

import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { preloadReadingFont } from '@/app/fonts';
import { EntityPage } from '@/components/entity/entity-page';
import { entityQuery } from '@/components/entity/entity-query';
import { Hydrate } from '@/components/layout/hydrate';
import { askFor } from '@/server/answers/views';
import { readerById } from '@/server/auth/reader-by-id';
import '@/app/styles/pages/entity.css';

interface Props {
  params: Promise<{ id: string }>;
}

const read = readerById('/entities', (id) => askFor('entity', id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).id)).name };
}

export default async function Page({ params }: Props) {
  preloadReadingFont();
  const { id } = await params;
  const view = await read(id);
  // It has been merged: its page is that of what it is part of now.
  if (String(view.id) !== id) redirect(`/entities/${view.id}`);
  const client = new QueryClient();
  client.setQueryData(entityQuery(view.id).queryKey, view);
  return (
    <Hydrate client={client}>
      <EntityPage id={view.id} />
    </Hydrate>
  );
}

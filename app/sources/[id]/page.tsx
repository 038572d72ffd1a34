import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { preloadReadingFont } from '@/app/fonts';
import { Hydrate } from '@/components/layout/hydrate';
import { SourcePage } from '@/components/source/source-page';
import { sourceQuery } from '@/components/source/source-query';
import { askFor } from '@/server/answers/views';
import { readerById } from '@/server/auth/reader-by-id';
import '@/app/styles/source.css';

interface Props {
  params: Promise<{ id: string }>;
}

const read = readerById('/sources', (id) => askFor('source', id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).id)).name };
}

export default async function Page({ params }: Props) {
  preloadReadingFont();
  const view = await read((await params).id);
  const client = new QueryClient();
  client.setQueryData(sourceQuery(view.id).queryKey, view);
  return (
    <Hydrate client={client}>
      <SourcePage id={view.id} />
    </Hydrate>
  );
}

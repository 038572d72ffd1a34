import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { preloadReadingFont } from '@/app/fonts';
import { Hydrate } from '@/components/layout/hydrate';
import { SeriesPage } from '@/components/series/series-page';
import { seriesQuery } from '@/components/series/series-query';
import { askFor } from '@/server/answers/views';
import { readerById } from '@/server/auth/reader-by-id';
import '@/app/styles/pages/series.css';

interface Props {
  params: Promise<{ id: string }>;
}

const read = readerById('/series', (id) => askFor('series', id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).id)).name };
}

export default async function Page({ params }: Props) {
  preloadReadingFont();
  const view = await read((await params).id);
  const client = new QueryClient();
  client.setQueryData(seriesQuery(view.id).queryKey, view);
  return (
    <Hydrate client={client}>
      <SeriesPage id={view.id} />
    </Hydrate>
  );
}

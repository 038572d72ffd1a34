import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { ArticlePage } from '@/components/article/article-page';
import { articleQuery } from '@/components/article/article-query';
import { readerById } from '@/server/auth/reader-by-id';
import { readArticle } from '@/server/views/read-article';

interface Props {
  params: Promise<{ id: string }>;
}

const read = readerById('/articles', readArticle);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).id)).title };
}

export default async function Page({ params }: Props) {
  const view = await read((await params).id);
  const client = new QueryClient();
  client.setQueryData(articleQuery(view.id).queryKey, view);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ArticlePage id={view.id} />
    </HydrationBoundary>
  );
}

import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ArticlePage } from '@/components/article/article-page';
import { articleQuery } from '@/components/article/article-query';
import { parseId } from '@/core/views/id';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { readArticle } from '@/server/views/read-article';

interface Props {
  params: Promise<{ id: string }>;
}

/** Once for the head and the page of one request. */
const read = cache(async (text: string) => {
  const id = parseId(text);
  if (id === null) notFound();
  const actor = await guardPage('read', `/articles/${id}`);
  try {
    return readArticle(openDesk(), actor, id);
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
});

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

import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { preloadReadingFont } from '@/app/fonts';
import { parseArticleAddress } from '@/components/article/article-address';
import { ArticlePage } from '@/components/article/article-page';
import { articleChartsQuery, articleQuery } from '@/components/article/article-query';
import { Hydrate } from '@/components/layout/hydrate';
import { organisationsOf } from '@/core/views/article';
import { toSearchParams } from '@/core/views/search-params';
import { keptView } from '@/server/answers/ask-view';
import { askFor } from '@/server/answers/views';
import { guardPage } from '@/server/auth/guard-page';
import { readerById } from '@/server/auth/reader-by-id';
import { openDesk } from '@/server/context';
import '@/app/styles/pages/article.css';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const read = readerById('/articles', (id) => askFor('article', id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).id)).title };
}

export default async function Page({ params, searchParams }: Props) {
  preloadReadingFont();
  const view = await read((await params).id);
  const client = new QueryClient();
  client.setQueryData(articleQuery(view.id).queryKey, view);
  const { organisation } = parseArticleAddress(toSearchParams(await searchParams));
  if (organisation !== null && organisationsOf(view).some(({ id }) => id === organisation)) {
    const actor = await guardPage('read', `/articles/${view.id}`);
    client.setQueryData(
      articleChartsQuery(view.id, organisation).queryKey,
      await keptView(openDesk(), actor, askFor('article-charts', view.id, organisation)),
    );
  }
  return (
    <Hydrate client={client}>
      <ArticlePage id={view.id} />
    </Hydrate>
  );
}

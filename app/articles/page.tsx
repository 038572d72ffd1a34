import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { formatArticleListAddress } from '@/components/article-list/article-list-address';
import { ArticleListPage } from '@/components/article-list/article-list-page';
import { articleListQuery } from '@/components/article-list/article-list-query';
import { Hydrate } from '@/components/layout/hydrate';
import { parseArticleFiltersLeniently } from '@/core/filters/article-filters';
import { toSearchParams } from '@/core/views/search-params';
import { keptView } from '@/server/answers/ask-view';
import { askFor } from '@/server/answers/views';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import '@/app/styles/lists.css';

export const metadata: Metadata = { title: 'Articles' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: Props) {
  const filters = parseArticleFiltersLeniently(toSearchParams(await searchParams));
  const actor = await guardPage('read', formatArticleListAddress(filters));
  const client = new QueryClient();
  const first = await keptView(openDesk(), actor, askFor('articles', filters, null));
  client.setQueryData(articleListQuery(filters).queryKey, { pages: [first], pageParams: [''] });
  return (
    <Hydrate client={client}>
      <ArticleListPage />
    </Hydrate>
  );
}

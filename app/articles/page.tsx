import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import {
  formatArticleListAddress,
  parseArticleListAddress,
} from '@/components/article-list/article-list-address';
import { ArticleListPage } from '@/components/article-list/article-list-page';
import { toSearchParams } from '@/core/views/search-params';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { InvalidInputError } from '@/server/errors';
import { readArticleList } from '@/server/views/read-article-list';

export const metadata: Metadata = { title: 'Articles' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: Props) {
  const address = parseArticleListAddress(toSearchParams(await searchParams));
  const actor = await guardPage('read', formatArticleListAddress(address));
  const read = () => readArticleList(openDesk(), actor, address.sort, address.cursor);
  let view: ReturnType<typeof read>;
  try {
    view = read();
  } catch (error) {
    // A place that the desk never gave: the list from its top.
    if (!(error instanceof InvalidInputError)) throw error;
    redirect(formatArticleListAddress({ ...address, cursor: null }));
  }
  return <ArticleListPage view={view} address={address} />;
}

import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { readArticleList, requireArticleSort } from '@/server/views/read-article-list';

/** GET /api/articles: one page of the articles; `sort` is `imported` or `published`, `cursor` the end of the page before. */
export const GET = route(async (request) => {
  const params = new URL(request.url).searchParams;
  const actor = await readActor(request.headers);
  return readArticleList(openDesk(), actor, requireArticleSort(params), params.get('cursor'));
});

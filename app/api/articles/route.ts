import { readRoute } from '@/server/answers/read-route';
import { readArticleList, requireArticleSort } from '@/server/views/read-article-list';

/** GET /api/articles: one page of the articles; `sort` is `imported` or `published`, `cursor` the end of the page before. */
export const GET = readRoute(({ desk, actor, search }) =>
  readArticleList(desk, actor, requireArticleSort(search), search.get('cursor')),
);

import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { requireArticleSort } from '@/server/views/read-article-list';

/** GET /api/articles: one page of the articles; `sort` is `imported` or `published`, `cursor` the end of the page before. */
export const GET = readRoute(({ search }) =>
  askFor('articles', requireArticleSort(search), search.get('cursor')),
);

import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { readRequestArticleFilters } from '@/server/views/read-article-list';

/**
 * GET /api/articles: one page of the articles; `from`, `to` and `within` say when they were published, `sort` is `imported` or
 * `published`, `cursor` the end of the page before.
 */
export const GET = readRoute(({ search }) =>
  askFor('articles', readRequestArticleFilters(search), search.get('cursor')),
);

import { readRoute } from '@/server/answers/read-route';
import { readFigures, readMoreFigures, readRequestFigureFilters } from '@/server/views/read-figures';

/**
 * GET /api/figures: the figures under filters, with their charts; `view=compare` sets subjects side by side. With a cursor
 * the next page of the table alone.
 */
export const GET = readRoute(({ desk, actor, search }) => {
  const filters = readRequestFigureFilters(search);
  const cursor = search.get('cursor');
  return cursor
    ? readMoreFigures(desk, actor, filters, cursor)
    : readFigures(desk, actor, filters, search.get('view') === 'compare');
});

import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { readRequestFigureFilters } from '@/server/views/read-figures';

/**
 * GET /api/figures: the figures under filters, with their charts; `view=compare` sets subjects side by side. With a cursor
 * the next page of the table alone.
 */
export const GET = readRoute(({ search }) => {
  const filters = readRequestFigureFilters(search);
  const cursor = search.get('cursor');
  return cursor
    ? askFor('figures-rows', filters, cursor)
    : askFor('figures', filters, search.get('view') === 'compare');
});

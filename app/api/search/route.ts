import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { parseSearchRequest } from '@/server/views/read-search';

/** GET /api/search?q=…: the first of each group of results; with `in` one group, with `cursor` further on in it. */
export const GET = readRoute(({ search }) => {
  const { q, group, offset } = parseSearchRequest(search);
  return askFor('search', q, group, offset);
});

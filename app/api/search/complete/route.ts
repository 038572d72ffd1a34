import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { parseCompletionRequest } from '@/server/views/read-search';

/** GET /api/search/complete?q=…: things of the desk whose names begin so; with `operator` what it takes. */
export const GET = readRoute(({ search }) => {
  const { q, operator } = parseCompletionRequest(search);
  return askFor('search-completions', q, operator);
});

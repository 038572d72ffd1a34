import { readRoute } from '@/server/answers/read-route';
import { parseSourceFilters, readSources } from '@/server/views/read-sources';

/** GET /api/sources: the publishers and original outlets of the desk with their grades. */
export const GET = readRoute(({ desk, actor, search }) =>
  readSources(desk, actor, parseSourceFilters(search)),
);
